/**
 * npm run demo: the whole story on a system of its own, without a browser. Progress on the terminal,
 * then where to open what was made; exit 1 when any step is not as it should be.
 *
 * --json FILE   writes the summary      --data DIR   where everything is kept (default .demo, begun anew)
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAddon } from '../addon/build.ts';
import { scanFolder, scanTables } from '../cli/scan-citizen-numbers.ts';
import { bootLocal } from '../local/boot.ts';
import { prepareZhixin } from '../local/template/zhixin-assembly.ts';
import { playFinding } from './demo/finding.ts';
import { playMoney } from './demo/money.ts';
import { playOrganisation } from './demo/organisation.ts';
import { createSteps, equal } from './demo/steps.ts';
import { playStory } from './demo/story.ts';
import { createSystem } from './demo/system.ts';
import { playYear } from './demo/year.ts';
import { playEditions } from './demo/year-of-editions.ts';
import { patience } from './waiting/patience.ts';

const { values } = parseArgs({
  options: { json: { type: 'string' }, data: { type: 'string', default: '.demo' } },
});
const data = resolve(values.data);
const { steps, step } = createSteps((line) => console.log(line));
let failure: unknown;

rmSync(data, { recursive: true, force: true });
/** The plan and the reports as files to open; the buckets themselves keep bytes under their hashes. */
const made = join(data, 'made');
mkdirSync(made, { recursive: true });
const keep = (file: string, bytes: Uint8Array | string): void => writeFileSync(join(made, file), bytes);
await buildAddon();
const outdir = await prepareZhixin();
const boot = (folder: string, start: string) =>
  bootLocal({
    outdir,
    data: folder,
    start: new Date(start),
    sample: fileURLToPath(new URL('../local/sample-people.json', import.meta.url)),
    patience,
  });

/** The bureau's year on a system of its own: its plans would stand in the way of the month's. */
const playTheYear = async (): Promise<void> => {
  const local = await boot(join(data, 'year'), '2015-01-28T09:00:00+08:00');
  const system = createSystem(local);
  try {
    await playYear(system, { step, keep });
    await playEditions(system, { step });
  } finally {
    system.close();
    await local.close();
  }
};

/** A year of money, worked out by hand, on a third: it goes on into the next year. */
const playTheMoney = async (): Promise<void> => {
  const local = await boot(join(data, 'money'), '2015-01-28T09:00:00+08:00');
  const system = createSystem(local);
  try {
    await playMoney(system, { step });
    for (const file of ['zh.html', 'en.html'])
      keep(`report-2015-12.${file}`, await system.reportText('reports/2015-12/', file));
  } finally {
    system.close();
    await local.close();
  }
};

/** What stands on the registers, on a fourth: it begins with a decision of December. */
const playTheOrganisation = async (): Promise<void> => {
  const local = await boot(join(data, 'organisation'), '2014-12-20T09:00:00+08:00');
  const system = createSystem(local);
  try {
    await playOrganisation(system, { step });
    for (const file of ['zh.html', 'en.html'])
      keep(`organisation-2015-03.${file}`, await system.reportText('reports/2015-03/', file));
  } finally {
    system.close();
    await local.close();
  }
};

const local = await boot(data, '2015-01-20T09:00:00+08:00');
const system = createSystem(local);
try {
  await playTheYear();
  await playTheMoney();
  await playTheOrganisation();
  await playStory(system, { steps, step });
  await playFinding(system, { step });
  for (const file of ['zh.html', 'en.html', 'zh.csv', 'en.csv'])
    keep(`report-2015-03.${file}`, await system.reportText('reports/2015-03/', file));
  await step('留下的一切里没有身份证号 · no citizen number in anything left behind', async () => {
    // The folder last: while it is read, a kept connection to this very process would run out.
    equal([...(await scanTables(await system.about())), ...scanFolder(data)], [], 'leaks');
    // The standard's own example, planted and taken away: the scan is awake.
    const planted = join(data, 'logs', 'planted.log');
    writeFileSync(planted, 'number=11010519491231002X');
    equal(scanFolder(data), [{ place: planted, count: 1 }], 'a planted number is found');
    rmSync(planted);
    return '表、档案、月报、日志、邮件；埋一个能找到';
  });
} catch (error) {
  failure = error;
} finally {
  system.close();
  await local.close();
}

console.log(
  `\n${steps.filter(({ ok }) => ok).length} / ${steps.length} steps as they should be; everything is under ${data}`,
);
console.log(`To open: ${made}`, readdirSync(made).sort());
console.log(
  'Buckets, outbox and logs of the month lie beside it, of the year in year/, of its money in money/, of the registers in organisation/.',
);
if (values.json)
  writeFileSync(
    values.json,
    `${JSON.stringify({ ok: failure === undefined, data, steps, made: readdirSync(made) }, null, 2)}\n`,
  );
if (failure !== undefined) {
  console.error(failure instanceof Error ? failure.message : failure);
  process.exitCode = 1;
}
