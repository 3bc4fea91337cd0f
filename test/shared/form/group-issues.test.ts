import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellName, rowRanges } from '../../../shared/form/cell-name.ts';
import { groupIssues, inOrder } from '../../../shared/form/group-issues.ts';
import { same } from '../../../shared/ground/bilingual.ts';
import { type Issue, makeIssue } from '../../../shared/ground/issue.ts';
import { severities } from '../../../shared/ground/stages.ts';

const required = (row: number) =>
  makeIssue('required', { row, column: 'number' }, { column: same('序号'), accepts: same('') });
const vague = (row: number, value: string) =>
  makeIssue('number-vague', { row, column: 'persons' }, { value });
const doubled = (row: number, other: number) =>
  makeIssue('row-doubled', { row, column: 'number' }, { row: other, columns: same('序号') });
const shown = (issues: readonly Issue[]) =>
  groupIssues(issues).map(({ issue, issues: all }) => [issue.code, issue.row, all.length]);

test('eighty times the same stands as one line behind what is wrong once, and before what is only understood', () => {
  const rows = Array.from({ length: 80 }, (_, i) => required(i));
  const note = makeIssue('understood', { row: 0, column: 'days' }, { value: '5天', understood: 5 });
  expect(
    shown([note, ...rows, vague(40, '很多'), makeIssue('date-impossible', { row: 70 }, { value: 'x' })]),
  ).toEqual([
    ['number-vague', 40, 1],
    ['date-impossible', 70, 1],
    ['required', 0, 80],
    ['understood', 0, 1],
  ]);
});

test('one cause with many values is not rare, however each value is written', () => {
  const many = Array.from({ length: 30 }, (_, i) => vague(i, `约${i}人`));
  expect(shown([...many, required(99)])[0]).toEqual(['required', 99, 1]);
});

test('texts that differ in nothing but the row they name are one line, which names none', () => {
  const [group, ...others] = groupIssues([doubled(8, 5), doubled(9, 6), doubled(10, 7)]);
  expect(others).toEqual([]);
  expect(group?.issue.message).toEqual({
    zh: expect.stringContaining('第 … 行'),
    en: expect.stringContaining('row …'),
  });
  const [alone] = groupIssues([doubled(8, 5), doubled(9, 5)]);
  expect(alone?.issue.message.zh).toContain('第 5 行');
});

test('nothing is lost, weights never mix and equal findings keep the order of the rows', () => {
  const issue = fc.record({
    code: fc.constantFrom('a', 'b'),
    stage: fc.constant('value' as const),
    severity: fc.constantFrom(...severities),
    row: fc.nat(9),
    column: fc.constantFrom('x', 'y'),
    message: fc.constantFrom(same('一'), same('二')),
    fix: fc.constant(same('')),
  });
  fc.assert(
    fc.property(fc.array(issue), (issues) => {
      const ordered = inOrder(issues);
      expect(new Set(ordered)).toEqual(new Set(issues));
      expect(ordered).toHaveLength(issues.length);
      const weights = ordered.map(({ severity }) => severities.indexOf(severity));
      expect(weights).toEqual([...weights].sort());
      for (const { issues: all } of groupIssues(issues))
        expect(all).toEqual(issues.filter((each) => all.includes(each)));
    }),
  );
});

test.each([
  [[5], '5'],
  [[5, 6, 7, 9], '5–7, 9'],
  [[5, 5, 6], '5–6'],
  [[1, 3, 5, 7, 9, 11, 13, 15, 17], '1, 3, 5, 7, 9, 11, 13, 15 …'],
])('rows %j are printed as %s', (rows, text) => expect(rowRanges(rows)).toBe(text));

test('cells are named as every spreadsheet names them', () => {
  expect([cellName(7, 7), cellName(4, 26), cellName(1, 27), cellName(1, 703)]).toEqual([
    'G7',
    'Z4',
    'AA1',
    'AAA1',
  ]);
});
