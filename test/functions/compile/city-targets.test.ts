/**
 * The city's targets as issues: each month counts against what held on its last day, and against nothing else
 * (notice 47); and the turn of two programmes, of which neither counts what is the other's.
 */
import { expect, test } from 'vitest';
import type { Report } from '../../../shared/statistics/report.ts';
import { cityTargetLedger } from '../../../shared/tables/targets.ts';
import { heldClass, type Newsroom, openNewsroom, plannedProject } from '../../support/newsroom.ts';

const givenYear = async (): Promise<Newsroom> => {
  const room = openNewsroom();
  await room.file('nyw/urgent-plan/2015', [plannedProject(1)], '2015-01-15T02:00:00Z');
  await room.file('nyw/class-return/2015-03', [heldClass('2015B-NYW-001', 1)], '2015-04-02T02:00:00Z');
  await room.project();
  return room;
};
const issue = (from: string, number: number) => ({
  target: 'urgent-year',
  from,
  operator: 'at-least',
  number,
  document: '青人社字〔2015〕示例号',
  reason: '年中调整',
});
const afterMarch = '2015-04-09T18:00:00Z';
const afterJune = '2015-07-09T18:00:00Z';

const targetIn = (room: Newsroom, month: string, revision = 1): string => {
  const text = room.reports.objects.get(`reports/${month}/r${revision}/report.json`);
  const report: Report = JSON.parse(text ?? '{}');
  const table = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'year-targets');
  const row = table?.rows.find(({ cells }) => JSON.stringify(cells[0]).includes('急需紧缺'));
  return (row?.cells[1] as { zh: string } | undefined)?.zh ?? '';
};

test('a later issue counts from its day on, and leaves the months before as they were published', async () => {
  const room = await givenYear();
  await room.compile(afterMarch, '2015-03');
  expect(targetIn(room, '2015-03')).toBe('不少于6,000人');

  await room.file('rsj/city-targets/2015', [issue('2015-06-01', 6500)], '2015-05-20T02:00:00Z');
  await room.project();
  expect((await room.compile(afterJune, '2015-03')).reports).toEqual([
    { month: '2015-03', status: 'unchanged', revision: 1 },
  ]);
  await room.compile(afterJune, '2015-05');
  await room.compile(afterJune, '2015-06');
  expect([targetIn(room, '2015-05'), targetIn(room, '2015-06')]).toEqual(['不少于6,000人', '不少于6,500人']);

  // Another row of the same document is news for its own months alone.
  const both = [issue('2015-06-01', 6500), issue('2015-09-01', 7000)];
  await room.file('rsj/city-targets/2015', both, '2015-08-20T02:00:00Z');
  await room.project();
  expect((await room.compile('2015-10-15T18:00:00Z', '2015-06')).reports[0]).toMatchObject({
    status: 'unchanged',
  });
  await room.compile('2015-10-15T18:00:00Z', '2015-09');
  expect(targetIn(room, '2015-09')).toBe('不少于7,000人');
});

test('an issue holds in the years after it, until the next', async () => {
  const room = await givenYear();
  await room.file('rsj/city-targets/2015', [issue('2015-06-01', 6500)], '2015-05-20T02:00:00Z');
  await room.project();
  await room.compile('2016-04-15T18:00:00Z', '2016-03');
  expect(targetIn(room, '2016-03')).toBe('不少于6,500人');
});

test('a figure that was typed wrong and is put right gives the months since a new edition', async () => {
  const room = await givenYear();
  await room.file('rsj/city-targets/2015', [issue('2015-03-01', 6500)], '2015-03-02T02:00:00Z');
  await room.project();
  await room.compile(afterMarch, '2015-03');
  await room.file('rsj/city-targets/2015', [issue('2015-03-01', 6600)], '2015-05-02T02:00:00Z');
  await room.project();
  expect((await room.compile(afterJune, '2015-03')).reports).toEqual([
    { month: '2015-03', status: 'compiled', revision: 2 },
  ]);
  expect([targetIn(room, '2015-03'), targetIn(room, '2015-03', 2)]).toEqual([
    '不少于6,500人',
    '不少于6,600人',
  ]);
});

test('the report waits until the ledger shows the issue that the record has', async () => {
  const room = await givenYear();
  await room.file('rsj/city-targets/2015', [issue('2015-03-01', 6500)], '2015-03-02T02:00:00Z');
  expect((await room.compile(afterMarch, '2015-03')).reports).toEqual([
    { month: '2015-03', status: 'waiting', documents: [`rsj/${cityTargetLedger.form}/2015`] },
  ]);
});

test('the first month of a programme counts no plan, class or target of the one before', async () => {
  const room = openNewsroom();
  await room.file('kjj/urgent-plan/2020', [plannedProject(1, { when: '2020-11' })], '2020-01-15T02:00:00Z');
  await room.file('rsj/city-targets/2020', [issue('2020-06-01', 6500)], '2020-05-20T02:00:00Z');
  const held = heldClass('2020B-KJJ-001', 1, { start: '2020-11-09', end: '2020-11-13' });
  await room.file('kjj/class-return/2020-11', [held], '2020-12-02T02:00:00Z');
  const plan = plannedProject(1, { field: 'F01', when: '2021-01' });
  await room.file('kjj/ability-plan/2021', [plan], '2021-01-05T02:00:00Z');
  const now = heldClass('2021N-KJJ-001', 1, { start: '2021-01-11', end: '2021-01-15' });
  await room.file('kjj/class-return/2021-01', [now], '2021-02-02T02:00:00Z');
  await room.project();
  const { reports } = await room.compile('2021-02-20T18:00:00Z');
  // Both programmes are compiled in one run, each month under its own.
  expect(reports.map(({ month }) => month)).toContain('2020-12');
  expect(reports.at(-1)).toEqual({ month: '2021-01', status: 'compiled', revision: 1 });
  const report: Report = JSON.parse(room.reports.objects.get('reports/2021-01/r1/report.json') ?? '{}');
  expect([report.programme, report.issue.total]).toEqual(['qingdao-2021-2030', 1]);
  const table = report.sections.flatMap(({ tables }) => tables).find(({ id }) => id === 'fields');
  // projects and persons planned, classes of the month and to date: the one of 2021 alone
  expect(table?.rows.at(-1)?.cells.slice(1, 5)).toEqual([1, 60, 1, 1]);
});
