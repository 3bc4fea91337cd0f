/**
 * `npx zhixin check FILE`: the bureau's check of an xlsx or csv file, offline. `npx zhixin certificates FILE`: certificates
 * of an employer's list, asked at the bureau. Exits 0, 1 with errors, 2 when it cannot be read or is refused.
 */
import { parseArgs } from 'node:util';
import { Problem } from '../shared/ground/problem.ts';
import { checkCertificates } from './zhixin/check-certificates.ts';
import { checkFile } from './zhixin/check-file.ts';
import { mapFile } from './zhixin/map-file.ts';
import { printCheck } from './zhixin/print-check.ts';
import { readDay, readVersion } from './zhixin/read-option.ts';

const usage = `用法：npx zhixin check 文件.xlsx [选项]
Usage: npx zhixin check FILE.xlsx|FILE.csv [options]

  --form ID --unit U --period P   文件中无标识时必填（csv 一律必填） required if the file has no identifier (always for csv)
  --references FILE               GET /forms/{form} 的返回结果 a saved answer of GET /forms/{form} (projects, classes)
  --today 2015-04-02              按此日期检查 check as of this date
  --base-version N                所依据的版本 version the rows are based on
  --city ID                       城市 city: qingdao
  --map [对应.json]               表头与本表不同时，逐栏询问对应关系并保存；给出文件的按该文件 match headers of your own:
                                  asks and saves the answers, or uses those in the file
  --json                          输出与 POST /workbooks/check 相同的 JSON print the JSON of POST /workbooks/check
  --english                       英文输出 print in English

用法：npx zhixin certificates 名单.xlsx --purpose 用途 [选项]
Usage: npx zhixin certificates LIST.xlsx|LIST.csv --purpose TEXT [options]

  --purpose TEXT                  查询用途，与查询人一并记录 what it is for; recorded with your name
  --api URL                       系统地址，以 / 结尾；不填取环境变量 API address of the system; API when left out
  --out FILE                      结果存为 where the answers are kept; beside the list when left out
                                  身份令牌取自环境变量 TOKEN your identity token is read from TOKEN`;

/** `--map` stands alone or before the file that holds a mapping. */
const withMapFile = (given: readonly string[]): string[] =>
  given.flatMap((arg, i) => (arg === '--map' && !/\.json$/i.test(given[i + 1] ?? '') ? ['--map='] : [arg]));

const read = () =>
  parseArgs({
    allowPositionals: true,
    args: withMapFile(process.argv.slice(2)),
    options: {
      form: { type: 'string' },
      unit: { type: 'string' },
      period: { type: 'string' },
      references: { type: 'string' },
      today: { type: 'string' },
      'base-version': { type: 'string' },
      map: { type: 'string' },
      city: { type: 'string', default: 'qingdao' },
      json: { type: 'boolean', default: false },
      english: { type: 'boolean', default: false },
      purpose: { type: 'string' },
      api: { type: 'string' },
      out: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });

const run = async (): Promise<number> => {
  const { values, positionals } = read();
  const [command, file] = positionals;
  if (values.help || (command !== 'check' && command !== 'certificates') || !file) {
    console.log(usage);
    return values.help ? 0 : 2;
  }
  const { json, english, map, 'base-version': base, purpose, api, out, ...given } = values;
  const language = english ? 'en' : 'zh';
  if (command === 'certificates') {
    const { API, TOKEN } = process.env;
    console.log(await checkCertificates(file, { api: api ?? API, token: TOKEN, purpose, out }, language));
    return 0;
  }
  const today = readDay(given.today, '--today');
  const asked = { ...given, today, baseVersion: readVersion(base, '--base-version') };
  const mapping = map === undefined ? undefined : await mapFile(file, asked, map, language);
  const params = await checkFile(file, { ...asked, mapping });
  console.log(json ? JSON.stringify(params) : printCheck(params, asked.city, language));
  return params.counts.errors ? 1 : 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  if (error instanceof Problem) console.error(`${error.title.zh}\n${error.title.en}`);
  else console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
