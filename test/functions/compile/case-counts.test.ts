/** Cases in the report: counts of years that have ended, and nothing anywhere that says whose. */
import '../../support/quiet.ts';
import { expect, test } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import type { Edition } from '../../../shared/statistics/edition.ts';
import { casesAsOf } from '../../../shared/statistics/print-cases.ts';
import { type Newsroom, openNewsroom } from '../../support/newsroom.ts';
import { rowOf } from '../../support/report-cells.ts';

const document = 'rsj/violation-case/2015';
const project = '2015B-LXJ-077';
const facts = '培训经费拨付后滞留，代码 QX-4711';
const opened = (number: number, row: Row = {}): Row => ({
  number,
  unit: 'hyj',
  kind: 'withheld',
  foundOn: '2015-06-02',
  channel: 'data',
  project,
  amount: 360_000,
  facts,
  outcome: 'open',
  ...row,
});
const closed = (row: Row): Row => ({ ...row, closedOn: '2015-11-20', decision: 'LH2015-RSJ-001' });
const editionOf = (room: Newsroom, month: string, revision = 1): Edition =>
  JSON.parse(room.reports.objects.get(`reports/${month}/r${revision}/report.json`) ?? 'null');
const casesIn = (room: Newsroom, month: string, year = '2015') => {
  const ids = editionOf(room, month).sections.flatMap(({ tables }) => tables.map(({ id }) => id));
  return ids.includes('cases') ? rowOf(editionOf(room, month), 'cases', year) : undefined;
};

const openYear = async (): Promise<Newsroom> => {
  const room = openNewsroom();
  await room.file(document, [opened(1), opened(2, { outcome: 'unfounded' })], '2015-06-05T02:00:00Z');
  await room.file(
    document,
    [
      closed(opened(1, { outcome: 'returned', returned: 350_000 })),
      opened(2, { outcome: 'unfounded' }),
      opened(3, { outcome: 'justice', referredTo: '市公安局', amount: 1_000_000 }),
      opened(4),
    ],
    '2015-12-05T02:00:00Z',
  );
  return room;
};

test('counts of a year are told once it has ended, by state, with the money; the year that runs is silent', async () => {
  const room = await openYear();
  await room.compile('2015-12-11T18:00:00Z', '2015-11');
  expect(casesIn(room, '2015-11')).toBeUndefined();
  await room.compile('2016-01-12T18:00:00Z', '2015-12');
  const counts = [4, 1, 1, 1, 1, 1, 20_800, 3500];
  expect(casesIn(room, '2015-12')).toEqual(counts);
  // What is filed in the year that runs changes nothing until it has ended.
  await room.file(document, [opened(1), opened(2)], '2016-02-05T02:00:00Z');
  await room.file('rsj/violation-case/2016', [opened(1)], '2016-02-06T02:00:00Z');
  await room.compile('2016-04-12T18:00:00Z', '2016-03');
  expect(casesIn(room, '2016-03')).toEqual(counts);
  await room.compile('2017-01-12T18:00:00Z', '2016-12');
  expect(casesIn(room, '2016-12')).toEqual([2, 2, 0, 0, 0, 0, 7200, 0]);
  expect(casesIn(room, '2016-12', '2016')).toEqual([1, 1, 0, 0, 0, 0, 3600, 0]);
});

test('a case that is amended later makes no new edition of a month', async () => {
  const room = await openYear();
  await room.compile('2016-01-12T18:00:00Z', '2015-12');
  const before = new Map(room.reports.objects);
  await room.file(document, [opened(1)], '2016-02-05T02:00:00Z');
  expect((await room.compile('2016-02-12T18:00:00Z', '2015-12')).reports).toEqual([
    { month: '2015-12', status: 'unchanged', revision: 1 },
  ]);
  expect(room.reports.objects).toEqual(before);
});

test('no key, source or text of an edition says which unit, project or document', async () => {
  const room = await openYear();
  const silent = openNewsroom();
  for (const each of [room, silent]) await each.compile('2016-01-12T18:00:00Z', '2015-12');
  expect([...room.reports.objects.keys()].sort()).toEqual([...silent.reports.objects.keys()].sort());
  const sources = 'reports/2015-12/r1/sources.json';
  expect(room.reports.objects.get(sources)).toBe(silent.reports.objects.get(sources));
  for (const [key, text] of room.reports.objects)
    for (const word of ['violation-case', project, 'QX-4711', '市公安局', 'LH2015', 'WJ2015'])
      expect([key, word, key.includes(word) || String(text).includes(word)]).toEqual([key, word, false]);
  // The unit is in other tables; of it the two editions say the same.
  const saysOfUnit = (edition: Edition) => JSON.stringify(edition).split('hyj').length;
  expect(saysOfUnit(editionOf(room, '2015-12'))).toBe(saysOfUnit(editionOf(silent, '2015-12')));
  const withoutCases = ({ sections }: Edition) =>
    sections.map((section) => ({ ...section, tables: section.tables.filter(({ id }) => id !== 'cases') }));
  expect(withoutCases(editionOf(room, '2015-12'))).toEqual(withoutCases(editionOf(silent, '2015-12')));
  const [table] = editionOf(room, '2015-12').sections.flatMap(({ tables }) =>
    tables.filter(({ id }) => id === 'cases'),
  );
  for (const { code, name } of room.services.programme.units)
    for (const said of [code, name.zh, name.en])
      expect([said, JSON.stringify(table).includes(`"${said}"`)]).toEqual([said, false]);
});

test('the counts of a month are those of the last December that has ended', () => {
  expect(['2015-12', '2016-01', '2016-11'].map(casesAsOf)).toEqual(['2015-12', '2015-12', '2015-12']);
});
