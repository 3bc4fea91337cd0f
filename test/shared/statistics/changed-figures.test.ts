import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { changedFigures } from '../../../shared/statistics/changed-figures.ts';
import { changedLines, changedTable } from '../../../shared/statistics/print-changed.ts';
import type { Report } from '../../../shared/statistics/report.ts';
import type { TableCell, TableRow } from '../../../shared/statistics/table.ts';
import { march } from '../../support/given-march.ts';

const text = (zh: string) => ({ zh, en: zh });
const row = (head: string, cells: readonly TableCell[], role?: TableRow['role']): TableRow => ({
  cells: [text(head), ...cells],
  ...(role && { role }),
});
/** A report of one table with two columns. */
const reportOf = (rows: readonly TableRow[], changes: Partial<Report> = {}): Report => ({
  ...march(),
  lead: [text('共3人。')],
  headlines: [],
  documents: [],
  sections: [
    {
      id: 's',
      title: text('节'),
      tables: [
        {
          id: 't',
          title: text('表'),
          columns: [
            { title: text('项目'), format: 'text' },
            { title: text('人数'), format: 'count' },
            { title: text('比重'), format: 'share' },
          ],
          rows,
          notes: [],
        },
      ],
    },
  ],
  ...changes,
});
const say = (before: Report, after: Report): string[] =>
  changedLines(changedFigures(before, after, programme), 9).map(({ zh }) => zh);

test('the same report differs in nothing, whatever its sources and definitions', () => {
  expect(changedFigures(march(), { ...march(), definitions: [] }, programme)).toEqual([]);
});

test.each<[string, readonly TableRow[], readonly TableRow[], readonly string[]]>([
  ['a figure', [row('甲', [1, 2.5])], [row('甲', [1200, 2.5])], ['节：表，甲，人数：1 → 1,200']],
  ['a share', [row('甲', [1, null])], [row('甲', [1, 12])], ['节：表，甲，比重：—— → 12.0%']],
  [
    'a text',
    [row('甲', [text('未报'), 1])],
    [row('甲', [text('04-20'), 1])],
    ['节：表，甲，人数：未报 → 04-20'],
  ],
  ['a new line', [], [row('甲', [3, null])], ['节：表，甲，人数：—— → 3']],
  ['a line that is gone', [row('甲', [3, 0])], [], ['节：表，甲，人数：3 → ——']],
  ['a new line of nothing', [], [row('甲', [0, null])], []],
  [
    'lines in another order',
    [row('甲', [1, 1]), row('乙', [2, 2])],
    [row('乙', [2, 2]), row('甲', [1, 1])],
    [],
  ],
  [
    'a line below another head',
    [
      row('一', [null, null], 'group'),
      row('甲', [1, 1]),
      row('二', [null, null], 'group'),
      row('甲', [2, 2]),
    ],
    [
      row('一', [null, null], 'group'),
      row('甲', [1, 1]),
      row('二', [null, null], 'group'),
      row('甲', [3, 2]),
    ],
    ['节：表，二：甲，人数：2 → 3'],
  ],
  [
    'the second of two lines with one name',
    [row('甲', [1, 1]), row('甲', [2, 2])],
    [row('甲', [1, 1]), row('甲', [4, 2])],
    ['节：表，甲，人数：2 → 4'],
  ],
])('%s', (_, before, after, lines) => {
  expect(say(reportOf(before), reportOf(after))).toEqual(lines);
});

test('numbers of sentences count where no cell differs; other words for the same numbers do not', () => {
  const said = (zh: string) => reportOf([], { lead: [text(zh)] });
  expect(say(said('同比增长5%。'), said('较上年增长5%。'))).toEqual([]);
  expect(say(said('同比增长5%。'), said('同比增长8%。'))).toEqual([
    '文字说明，综述：同比增长5%。 → 同比增长8%。',
  ]);
});

test('a document that is set aside, or no longer, is a correction by itself', () => {
  const aside = { since: '2015-04-01T00:00:00Z', reason: 'refused' } as const;
  const filing = { unit: 'nyw', form: 'urgent-plan', period: '2015', state: 'in-force' } as const;
  const documents = [{ ...filing, filedOn: '2015-01-20', version: 1, hash: 'a', rows: 1, aside }];
  expect(say(reportOf([], { documents }), reportOf([]))).toEqual([
    expect.stringContaining('文字说明，暂不入账的报表：'),
  ]);
});

test('what is too much for a page is counted', () => {
  const rows = (from: number) => Array.from({ length: 6 }, (_, i) => row(`行${i}`, [from + i, null]));
  const figures = changedFigures(reportOf(rows(1)), reportOf(rows(2)), programme);
  expect(changedTable(figures, 4)).toMatchObject({ rows: { length: 4 }, notes: [{ zh: '另有2处。' }] });
  expect(changedTable(figures).rows).toHaveLength(6);
});
