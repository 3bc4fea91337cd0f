/** Forms as xlsx files, for offices without Google: the same check, the same receipt. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { inspectWorkbook } from '../../../functions/workbook/inspect-workbook.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { fiscalApplication } from '../../../shared/forms/fiscal-application.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { type Asked, type Office, openOffice, sheetOf, type Who } from '../../support/office.ts';
import { citizenNumber, classes, classRow, plan, planRow, roster, traineeRow } from '../../support/sheets.ts';
import { readBack, sealIn, sealOf, workbookOf } from '../../support/workbooks.ts';
import { workbookParts, zipOf } from '../../support/zip.ts';

let office: Office;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-01-20T02:00:00Z'), toFake: ['Date'] });
  office = openOffice();
});
afterEach(() => vi.useRealTimers());

type Route = 'checkWorkbook' | 'submitWorkbook' | 'markWorkbook';
const send = <N extends Route>(name: N, bytes: Buffer, query: Asked['query'] = {}, who: Who = 'clerk') =>
  office.ask(who, name, {
    bytes,
    query: { ...(name === 'submitWorkbook' && { certifier: '样负责' }), ...query },
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  });
const download = (query: Asked['query'] = {}, form = 'advanced-plan', who: Who = 'clerk') =>
  office.ask(who, 'downloadWorkbook', { params: { form }, query: { period: '2015', ...query } });
const bytesOf = ({ good }: { good: unknown }) => Buffer.from(good as string, 'base64');
const planBook = (...rows: ReturnType<typeof planRow>[]) => workbookOf(advancedPlan, plan(...rows));

test('a form is downloaded with its header, its seal and nothing else to fill', async () => {
  const answer = await download();
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain('spreadsheetml.sheet');
  expect(answer.headers['content-disposition']).toContain('advanced-plan-nyw-2015.xlsx');
  expect(await sealIn(bytesOf(answer))).toEqual(sealOf(advancedPlan));
  const grid = await readBack(advancedPlan, bytesOf(answer));
  expect(grid.rows).toEqual([]);
  expect(grid.headerRow).toBe(4);
  expect(grid.columnAt.slice(1)).toEqual(Object.keys(advancedPlan.columns));
});

test('an xlsx file gets the receipt that the sheet with the same cells gets', async () => {
  const sheet = await office.submit('clerk', plan(planRow(1), planRow(2)));
  const other = openOffice();
  [office] = [other];
  const file = await send('submitWorkbook', await planBook(planRow(1), planRow(2)));
  expect([file.status, file.problem]).toEqual([201, undefined]);
  expect(file.good).toEqual(sheet.good);
});

test('the same file again gets the same receipt', async () => {
  const file = await planBook(planRow(1));
  const first = await send('submitWorkbook', file);
  const again = await send('submitWorkbook', file);
  expect([first.status, again.status]).toEqual([201, 200]);
  expect(again.good).toEqual({ ...first.good, repeated: true });
});

test('rows without ids are the same rows when the same file comes again', async () => {
  const bare = await workbookOf(advancedPlan, { ...plan(planRow(1), planRow(2)), ids: ['', ''] });
  const first = await send('submitWorkbook', bare);
  const again = await send('submitWorkbook', bare);
  expect(again.good.repeated).toBe(true);
  expect(first.good.hash).toBe(again.good.hash);
});

test('what was filed comes back in the next download, with its ids and the version to build on', async () => {
  await send('submitWorkbook', await planBook(planRow(1)));
  const answer = await download({ language: 'en' });
  expect((await sealIn(bytesOf(answer)))?.baseVersion).toBe(1);
  const grid = await readBack(advancedPlan, bytesOf(answer));
  expect(grid.ids).toEqual(['r1']);
  const corrected = await send('submitWorkbook', bytesOf(answer));
  expect(corrected.good.repeated).toBe(true);
});

test('a table of one’s own is held against what was filed last, though it does not say so', async () => {
  await send('submitWorkbook', await planBook(planRow(1, { place: '市委党校' }), planRow(2)));
  const { headers, rows } = plan(planRow(1), planRow(2));
  const place = headers.indexOf('培训地点');
  const without = (cells: readonly unknown[]) => cells.filter((_, i) => i !== place).join(',');
  const csv = Buffer.from([headers, ...rows].map(without).join('\n'));
  const meant = { form: 'advanced-plan', unit: 'nyw', period: '2015' };
  const { good } = await send('checkWorkbook', csv, meant);
  expect(good.issues).toMatchObject([{ code: 'column-lost', column: 'place' }]);
  expect(
    (await send('checkWorkbook', csv, { ...meant, period: '2016' })).good?.issues ?? [],
  ).not.toContainEqual(expect.objectContaining({ code: 'column-lost' }));
});

test('a file of before the first submission is a conflict, until the version is named that it builds on', async () => {
  await send('submitWorkbook', await planBook(planRow(1)));
  const changed = await planBook(planRow(1, { persons: 50 }));
  expect((await send('submitWorkbook', changed)).problem.code).toBe('version-conflict');
  expect((await send('submitWorkbook', changed, { baseVersion: '1' })).good.version).toBe(2);
});

test('the check answers what was understood, without storing anything', async () => {
  const file = await planBook(planRow(1, { persons: '60人', when: '2015年3月9日—13日' }), planRow(2));
  const { status, good } = await send('checkWorkbook', file);
  expect(status).toBe(200);
  expect(good).toMatchObject({
    form: 'advanced-plan',
    unit: 'nyw',
    period: '2015',
    sealed: true,
    headerRow: 4,
    rows: 2,
  });
  expect(good.counts.errors).toBe(0);
  expect(good.issues.map(({ column, understood }) => [column, understood])).toContainEqual([
    'when',
    '2015-03-09/2015-03-13',
  ]);
  expect(office.services.stored.documents.size).toBe(0);
});

test('a file with mistakes is refused with the issues that the sheet gets', async () => {
  const rows = [planRow(1, { persons: '#REF!', when: '2015-02-30' }), planRow(1)];
  const sheet = await office.submit('clerk', plan(...rows));
  const file = await send('submitWorkbook', await planBook(...rows));
  expect(file.status).toBe(422);
  expect(file.problem.issues).toEqual(sheet.problem.issues);
});

test('a marked file gives the rows back and lists what to mend', async () => {
  const rows = [planRow(1, { persons: '很多' }), planRow(2)];
  const file = await planBook(...rows);
  const marked = bytesOf(await send('markWorkbook', file));
  const before = await readBack(advancedPlan, file);
  const after = await readBack(advancedPlan, marked);
  expect(after.rows.map((row) => row.slice(1))).toEqual(before.rows.map((row) => row.slice(1)));
  expect(after.ids).toEqual(before.ids);
  const again = await send('checkWorkbook', marked);
  expect(again.good.issues).toEqual((await send('checkWorkbook', file)).good.issues);
  const { default: readSheets } = await import('read-excel-file/node');
  const list = (await readSheets(marked)).find(({ sheet }) => sheet === '检查结果');
  expect(list?.data[1]?.slice(0, 5)).toEqual(['须改正', 'J5', '计划人数', 1, 5]);
});

test('a marked file lists what is wrong alike once, at most two thousand lines, and says how much is left', async () => {
  const rows = Array.from({ length: 300 }, (_, i) => {
    const x = `x${i}`;
    const wrong = { persons: x, when: x, days: x, hours: x, budget: x, hostKind: x };
    return planRow(i + 1, { ...wrong, field: x });
  });
  const marked = bytesOf(await send('markWorkbook', await planBook(...rows)));
  const { default: readSheets } = await import('read-excel-file/node');
  const list = (await readSheets(marked)).find(({ sheet }) => sheet === '检查结果');
  expect(list?.data).toHaveLength(2_002);
  expect(String(list?.data.at(-1)?.[5])).toMatch(/另有 \d+ 处未列出/);
});

test('the norm of an application is told by the check and noted in the marked file, without a colour', async () => {
  const planned = plan(planRow(1, { when: '2015-03-09/2015-03-13' }));
  await office.submit('clerk', planned);
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  const row = { number: 1, project: '2015A-NYW-001', persons: 30, days: 4, amount: 40_000 };
  const file = await workbookOf(fiscalApplication, sheetOf(fiscalApplication, [row]));
  const { good } = await send('checkWorkbook', file);
  const norm = expect.stringContaining('不超过 48,000.00 元');
  expect(good.beside).toEqual([{ row: 0, column: 'amount', text: { zh: norm, en: expect.any(String) } }]);
  const { parts } = inspectWorkbook(bytesOf(await send('markWorkbook', file)));
  const notes = [...parts.values()].map(String).filter((text) => text.includes('不超过 48,000.00 元'));
  expect(notes.length).toBeGreaterThan(0);
});

test('citizen numbers of a file are kept nowhere', async () => {
  await office.submit('clerk', plan(planRow(1)));
  await office.decide('reviewer', { unit: 'nyw', form: 'advanced-plan', period: '2015' }, {});
  await office.project();
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  await office.submit('clerk', classes(classRow(1)));
  await office.project();
  const sheet = roster(...Array.from({ length: 60 }, (_, i) => traineeRow(i)));
  const file = await workbookOf(traineeRoster, { ...sheet, ids: sheet.ids.map(() => '') });
  const { status } = await send('submitWorkbook', file);
  expect(status).toBe(201);
  const stored = [...office.services.stored.archived.values()].join('');
  expect(stored).not.toContain(citizenNumber(1));

  // Downloaded again without them, its rows still stand for the same persons.
  const known = bytesOf(await download({ period: '2015-03' }, 'trainee-roster'));
  const again = await send('checkWorkbook', known);
  expect([again.good.rows, again.good.counts.errors]).toEqual([60, 0]);
  expect((await send('submitWorkbook', known)).good.repeated).toBe(true);
});

test('a nil return is an empty file with nil=true', async () => {
  vi.setSystemTime(new Date('2015-04-02T02:00:00Z'));
  const empty = await workbookOf(traineeRoster, { ...roster(), ids: [] });
  expect((await send('submitWorkbook', empty)).problem.code).toBe('empty-sheet');
  const filed = await send('submitWorkbook', empty, { nil: 'true' });
  expect([filed.status, filed.good?.rows]).toEqual([traineeRoster.nilAllowed ? 201 : 422, 0]);
});

test.each([
  ['form', { form: 'post-plan' }],
  ['unit', { unit: 'hyj' }],
  ['period', { period: '2014' }],
])('a file of another %s is refused with the reason', async (_, query) => {
  const { status, problem } = await send('checkWorkbook', await planBook(planRow(1)), query);
  expect([status, problem.code]).toEqual([409, 'wrong-seal']);
  expect(problem.title.zh).toMatch(/文件中的.+为“.+”，您选择的是“.+”/);
});

test('a file of another unit is not for this person', async () => {
  const file = await workbookOf(
    advancedPlan,
    plan(planRow(1)),
    undefined,
    sealOf(advancedPlan, { unit: 'hyj' }),
  );
  expect((await send('checkWorkbook', file)).problem.code).toBe('not-yours');
  expect((await send('submitWorkbook', file)).problem.code).toBe('not-yours');
});

test('a file of an older form is sent back for a new one', async () => {
  const file = await workbookOf(advancedPlan, plan(), undefined, sealOf(advancedPlan, { formVersion: 0 }));
  expect((await send('checkWorkbook', file)).problem.code).toBe('outdated-form');
});

test('a file that was not downloaded here is read when the request says what it is', async () => {
  const cells = Object.values(advancedPlan.columns).map(({ header }) => header.zh);
  const texts = (row: number, all: string[]) =>
    `<row r="${row}">${all.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`;
  const file = zipOf(workbookParts(texts(1, cells)));
  const unnamed = await send('checkWorkbook', file);
  expect([unnamed.status, unnamed.problem.code, unnamed.problem.detail]).toEqual([
    400,
    'bad-workbook',
    'no-seal',
  ]);
  const { good } = await send('checkWorkbook', file, { form: 'advanced-plan', unit: 'nyw', period: '2015' });
  expect(good).toMatchObject({ sealed: false, headerRow: 1, rows: 0 });
});

test('a text that is no file is refused with what to do', async () => {
  const { status, problem } = await send('submitWorkbook', Buffer.from('你好'));
  expect([status, problem.code, problem.detail]).toEqual([400, 'bad-workbook', 'not-a-workbook']);
  expect(problem.title.zh).toContain('另存为');
});
