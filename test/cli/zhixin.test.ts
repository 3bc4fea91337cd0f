/** The check on one's own machine says what the server says. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkFile } from '../../cli/zhixin/check-file.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { type Office, openOffice } from '../support/office.ts';
import { classes, classRow, plan, planRow } from '../support/sheets.ts';
import { workbookOf } from '../support/workbooks.ts';

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

/** Node reads GB 18030 but does not write it, so its two-byte characters are looked up backwards. */
const inGb18030 = (text: string): Buffer => {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, Buffer>();
  for (let head = 0x81; head < 0xff; head++)
    for (let tail = 0x40; tail < 0xff; tail++) {
      const code = Buffer.from([head, tail]);
      codes.set(decoder.decode(code), code);
    }
  return Buffer.concat([...text].map((character) => codes.get(character) ?? Buffer.from(character)));
};

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
  expect(stderr).toContain('save it as an Excel workbook');
  expect(spawnSync(program, []).status).toBe(2);
});
