/** The check on one's own machine says what the server says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { checkFile } from '../../cli/zhixin/check-file.ts';
import { mapFile } from '../../cli/zhixin/map-file.ts';
import { readDay, readVersion } from '../../cli/zhixin/read-option.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { fiscalApplication } from '../../shared/forms/fiscal-application.ts';
import { inGb18030 } from '../support/gb18030.ts';
import { contextFor } from '../support/given.ts';
import { type Office, openOffice, sheetOf } from '../support/office.ts';
import { classes, classRow, plan, planRow } from '../support/sheets.ts';
import { sealOf, workbookOf } from '../support/workbooks.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhixin-check-'));
const kept = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};
const program = new URL('../../cli/zhixin.mjs', import.meta.url).pathname;
const city = 'qingdao';
let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

const wrong = plan(planRow(1, { persons: '很多', when: '2015年3月9日—13日' }), planRow(2));

test('offline and at the bureau an xlsx file gets the same answer', async () => {
  const bytes = await workbookOf(advancedPlan, wrong);
  const { good } = await office.ask('clerk', 'checkWorkbook', { bytes });
  expect(await checkFile(kept('plan.xlsx', bytes), { city })).toEqual(good);
  expect(good.counts.errors).toBe(1);
});

test('with the answer of GET /forms it knows the projects that the bureau knows', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  const bytes = await workbookOf(
    classReturn,
    classes(classRow(1), classRow(2, { project: '2015A-NYW-777' })),
  );
  const { good } = await office.ask('clerk', 'checkWorkbook', { bytes });
  const known = await office.ask('clerk', 'readForm', {
    params: { form: 'class-return' },
    query: { period: '2015-03' },
  });
  const references = kept('known.json', JSON.stringify(known.good));
  expect(await checkFile(kept('classes.xlsx', bytes), { city, references })).toEqual(good);
  expect(good.issues.map(({ code }) => code)).toContain('reference-unknown');
});

test('a column that was filed and is missing from the file is missed offline as at the bureau', async () => {
  await office.submit('clerk', plan(planRow(1), planRow(2)));
  const { good: known } = await office.ask('clerk', 'readForm', {
    params: { form: 'advanced-plan' },
    query: { period: '2015' },
  });
  const at = Object.keys(advancedPlan.columns).indexOf('budget');
  const { headers, rows, ids } = plan(planRow(1), planRow(2));
  const cut = <T>(cells: readonly T[]): T[] => cells.filter((_, i) => i !== at);
  const seal = sealOf(advancedPlan, { baseVersion: 1 });
  const bytes = await workbookOf(
    advancedPlan,
    { headers: cut(headers), rows: rows.map(cut), ids },
    contextFor(advancedPlan),
    seal,
  );
  const { good } = await office.ask('clerk', 'checkWorkbook', { bytes });
  const references = kept('filed.json', JSON.stringify(known));
  expect(await checkFile(kept('cut.xlsx', bytes), { city, references })).toEqual(good);
  expect(good.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
    { code: 'column-lost', column: 'budget' },
  ]);
  const lines = [cut(headers), ...rows.map(cut)].map((row) => row.map((cell) => `"${cell}"`).join(','));
  const meant = { city, form: 'advanced-plan', unit: 'nyw', period: '2015', references };
  const csv = await checkFile(kept('cut.csv', lines.join('\n')), meant);
  expect(csv.issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ code: 'column-lost' }]);
});

test('a csv file in the encoding of WPS is read like the sheet', async () => {
  const lines = [wrong.headers, ...wrong.rows].map((row) => row.map((cell) => `"${cell}"`).join(','));
  const meant = { city, form: 'advanced-plan', unit: 'nyw', period: '2015' };
  const utf8 = await checkFile(kept('plan.csv', `\ufeff${lines.join('\r\n')}`), meant);
  const bytes = await workbookOf(advancedPlan, { ...wrong, ids: wrong.ids.map(() => '') });
  const { good } = await office.ask('clerk', 'checkWorkbook', { bytes });
  const withoutUnderstood = (issues: typeof utf8.issues) =>
    issues.filter(({ severity }) => severity !== 'note').map(({ code, row, column }) => [code, row, column]);
  expect(withoutUnderstood(utf8.issues)).toEqual(withoutUnderstood(good.issues));
  const gb = await checkFile(kept('gb.csv', inGb18030(lines.join('\r\n'))), meant);
  expect(gb).toEqual(utf8);
});

test('the program lists what to mend, cell by cell, and exits with 1', async () => {
  const file = kept('wrong.xlsx', await workbookOf(advancedPlan, wrong));
  const { status, stdout } = spawnSync(program, ['check', file, '--today', '2015-01-20'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stdout).toContain('共 2 行：须改正 1 处');
  expect(stdout).toMatch(/须改正 {2}[A-Z]5 计划人数/);
});

test('what is wrong alike in many rows is one line, behind what is wrong once', async () => {
  const rows = Array.from({ length: 12 }, (_, i) =>
    planRow(i + 1, { host: '', ...(i === 9 && { days: '很多' }) }),
  );
  const file = kept('many.xlsx', await workbookOf(advancedPlan, plan(...rows)));
  const { stdout } = spawnSync(program, ['check', file, '--today', '2015-01-20'], { encoding: 'utf8' });
  const lines = stdout.split('\n').filter((line) => line.startsWith('须改正'));
  expect(lines[0]).toMatch(/^须改正 {2}[A-Z]14 天数/);
  expect(lines[1]).toMatch(/^须改正 {2}[A-Z]5 承办单位（12 处：第 5–16 行）/);
  expect(lines).toHaveLength(2);
});

test('the norm beside an amount is printed behind what was found, in both languages', async () => {
  await office.submit('clerk', plan(planRow(1, { when: '2015-03-09/2015-03-13' })));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  const row = { number: 1, project: '2015A-NYW-001', persons: 30, days: 4, amount: 40_000 };
  const file = kept(
    'application.xlsx',
    await workbookOf(fiscalApplication, sheetOf(fiscalApplication, [row])),
  );
  const { good } = await office.ask('clerk', 'readForm', {
    params: { form: fiscalApplication.id },
    query: { period: '2015' },
  });
  const known = kept('application.json', JSON.stringify(good));
  const lines = (...more: readonly string[]) =>
    spawnSync(program, ['check', file, '--today', '2015-01-20', '--references', known, ...more], {
      encoding: 'utf8',
    })
      .stdout.trim()
      .split('\n');
  const printed = lines();
  expect(printed.at(-1)).toMatch(/^供参考 {2}[A-Z]5 申请金额（元） {2}参照省.*不超过 48,000.00 元/);
  // Nothing is wrong there, and no count has it.
  expect(printed.filter((line) => line.startsWith('须改正')).length).toBe(
    Number(/须改正 (\d+) 处/.exec(printed[0] as string)?.[1] ?? 0),
  );
  expect(lines('--english').at(-1)).toMatch(/^for reference {2}[A-Z]5 Amount applied for \(yuan\) {2}/);
});

test('a good file exits with 0, and prints the JSON of the API when asked', async () => {
  const file = kept('good.xlsx', await workbookOf(advancedPlan, plan(planRow(1))));
  const printed = execFileSync(program, ['check', file, '--json', '--today', '2015-01-20'], {
    encoding: 'utf8',
  });
  expect(JSON.parse(printed)).toMatchObject({ form: 'advanced-plan', sealed: true, counts: { errors: 0 } });
});

test('a file that cannot be read exits with 2 and says what to do in both languages', () => {
  const { status, stderr } = spawnSync(program, ['check', kept('no.xlsx', '不是表格')], { encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stderr).toContain('另存为');
  expect(stderr).toContain('select Excel Workbook (.xlsx)');
  expect(spawnSync(program, []).status).toBe(2);
});

describe('what is given besides the file and cannot be read', () => {
  const named = (option: string, file: string) => ({ option, file });
  const cases = ['--references', '--map'].flatMap((option) => [
    { ...named(option, kept(`empty${option}.json`, '')), zh: '是空的', en: 'is empty' },
    { ...named(option, kept(`cut${option}.json`, '{"references": {')), zh: '不是 JSON', en: 'is not JSON' },
    { ...named(option, kept(`other${option}.json`, '["a"]')), zh: '内容不符', en: 'expected content' },
  ]);
  test.each([
    ...cases,
    { ...named('--references', join(folder, 'none.json')), zh: '无法读取', en: 'cannot be read' },
  ])('$option $zh: the refusal names the option and the file', async ({ option, file, zh, en }) => {
    const own = kept('own-2.csv', headersOfOnesOwn);
    const meant = { city, form: 'advanced-plan', unit: 'nyw', period: '2015' };
    const read =
      option === '--map' ? mapFile(own, meant, file, 'zh') : checkFile(own, { ...meant, references: file });
    const [chinese, english] = ((await read.catch((error) => error)) as Error).message.split('\n');
    for (const part of [option, `“${file}”`, zh]) expect(chinese).toContain(part);
    for (const part of [option, `“${file}”`, en]) expect(english).toContain(part);
  });

  test('a day, a version, and the file itself', async () => {
    expect(() => readDay('2015-02-30', '--today')).toThrow('--today “2015-02-30”不是日期');
    expect(() => readVersion('x', '--base-version')).toThrow('--base-version “x”不是版次');
    expect([readDay('2015-02-28', '--today'), readVersion('0', '--base-version')]).toEqual(['2015-02-28', 0]);
    await expect(checkFile(join(folder, 'gone.xlsx'), { city })).rejects.toThrow('请核对文件名和所在文件夹');
  });
});

const headersOfOnesOwn = [
  '2015年计划',
  '序号,本期项目名称,归口,举办时间,培训规模,培训天数,培训经费,承办院校',
  '1,近海养殖,海洋科技开发,2015年9月13日—17日,60,5,90000,某中心',
].join('\n');
const mapArguments = [
  '--form',
  'advanced-plan',
  '--unit',
  'nyw',
  '--period',
  '2015',
  '--today',
  '2015-01-20',
];
const mapRun = (file: string, more: readonly string[], input: string) =>
  spawnSync(program, ['check', file, ...mapArguments, ...more], { encoding: 'utf8', input });

test('headers of one’s own are asked about, and the answers are kept for the next time', () => {
  const file = kept('own.csv', headersOfOnesOwn);
  const before = mapRun(file, [], '');
  expect([before.status, before.stdout]).toEqual([1, expect.stringContaining('缺少“项目名称”栏')]);

  const asked = mapRun(file, ['--map'], '1\n归口\n市级\n专业培训机构\n');
  expect(asked.stderr).toContain('未识别的列：本期项目名称、归口。');
  expect(asked.stderr).toContain('缺少的必填栏目：项目名称、所属领域、级别、承办单位类型。');
  expect(asked.stderr).toContain('1. 本期项目名称');
  expect([asked.status, asked.stdout.trim().split('\n')[0]]).toEqual([
    0,
    expect.stringContaining('共 1 行：须改正 0 处'),
  ]);
  expect(JSON.parse(readFileSync(`${file}.map.json`, 'utf8'))).toEqual({
    columns: { 本期项目名称: 'title', 归口: 'field' },
    constants: { level: '市级', hostKind: '专业培训机构' },
  });

  const again = mapRun(file, ['--map', `${file}.map.json`, '--json'], '');
  expect([again.status, again.stderr]).toEqual([0, '']);
  expect(JSON.parse(again.stdout).mapping).toMatchObject({ unknown: [], missing: [] });
});

test('--map before the file does not take it for the mapping, and speaks English when asked to', () => {
  const file = kept('english.csv', headersOfOnesOwn);
  const { stderr } = spawnSync(program, ['check', '--map', file, ...mapArguments, '--english'], {
    encoding: 'utf8',
    input: '',
  });
  expect(stderr).toContain('Headers not recognised: 本期项目名称, 归口.');
  expect(existsSync(`${file}.map.json`)).toBe(false);
});
