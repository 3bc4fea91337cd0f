import { expect, test } from 'vitest';
import type { FiledBefore } from '../../../shared/form/filed.ts';
import { summarise } from '../../../shared/form/summarise.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { fundingReturn } from '../../../shared/forms/funding-return.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells } from '../../support/mistakes.ts';

const lines = ['授课费', '场地费', '资料费', '食宿费', '交通费', '其他'];
const row = (i: number, spent: number | string, received: number | string = spent): Cells => ({
  project: '2015A-NYW-001',
  source: '单位自筹',
  line: lines[i] ?? '其他',
  received,
  spent,
});
const context = contextFor(fundingReturn);
const rowsOf = (...spent: (number | string)[]) => spent.map((each, i) => row(i, each));
const codes = ['rows-dropped', 'money-dropped', 'total-jumped', 'figure-unusual'];

const against = (
  before: readonly Cells[],
  now: readonly Cells[],
  changes: Partial<FiledBefore> = {},
): string[] => {
  const { rows } = checkCells(fundingReturn, before, context);
  const filed = { ...summarise(fundingReturn, { version: 3, inForce: true, rows }, rows), ...changes };
  return checkCells(fundingReturn, now, { ...context, filed })
    .issues.filter(({ code }) => codes.includes(code))
    .map(({ code, column, row: at, severity }) => {
      expect(severity).toBe('warning');
      return [code, column, at].filter((each) => each !== undefined).join(' ');
    });
};

const five = [9_000, 10_000, 10_000, 11_000, 12_000];

test.each<{ it: string; before: readonly Cells[]; now: readonly Cells[]; asks: string[] }>([
  { it: 'the same', before: rowsOf(...five), now: rowsOf(...five), asks: [] },
  { it: 'one row of three fewer', before: rowsOf(1e4, 1e4, 1e4), now: rowsOf(1e4, 1e4), asks: [] },
  {
    it: 'more than a third of the rows fewer, with their money',
    before: rowsOf(...five),
    now: rowsOf(9_000, 10_000, 10_000),
    asks: ['rows-dropped', 'money-dropped received', 'money-dropped spent'],
  },
  {
    it: 'a column of money emptied',
    before: rowsOf(...five),
    now: five.map((spent, i) => row(i, spent, '')),
    asks: ['money-dropped received'],
  },
  {
    it: 'everything in ten thousands',
    before: rowsOf(...five),
    now: rowsOf(...five.map((each) => each / 10_000)),
    asks: ['money-dropped received', 'money-dropped spent'],
  },
  {
    it: 'everything ten times as much',
    before: rowsOf(...five),
    now: rowsOf(...five.map((each) => each * 10)),
    asks: ['total-jumped received', 'total-jumped spent'],
  },
  {
    it: 'one figure a tenth of the median',
    before: rowsOf(...five),
    now: five.map((spent, i) => row(i, i === 2 ? 1_000 : spent, spent)),
    asks: ['figure-unusual spent 2'],
  },
  {
    it: 'one figure ten times the median',
    before: rowsOf(...five),
    now: five.map((spent, i) => row(i, i === 4 ? 100_000 : spent, spent)),
    asks: ['figure-unusual spent 4'],
  },
  {
    it: 'nought, which is not a tenth of anything',
    before: rowsOf(...five),
    now: five.map((spent, i) => row(i, i === 4 ? 0 : spent, spent)),
    asks: [],
  },
  {
    it: 'a figure the column had before, however unusual',
    before: rowsOf(...five, 200_000),
    now: rowsOf(...five, 200_000),
    asks: [],
  },
  {
    it: 'a figure where too few were filed to know what is usual',
    before: rowsOf(1e4, 1e4, 1e4, 1e4),
    now: rowsOf(1e4, 1e4, 1e4, 2_000),
    asks: [],
  },
  {
    it: 'a cell that cannot be read, of which the sum says nothing',
    before: rowsOf(...five),
    now: five.map((spent, i) => row(i, i < 3 ? '很多' : spent, spent)),
    asks: [],
  },
])('$it', ({ before, now, asks }) => {
  expect(against(before, now)).toEqual(asks);
});

test('what is not in force can drop; a jump of it is still asked about', () => {
  expect(against(rowsOf(...five), rowsOf(9_000), { inForce: false })).toEqual([]);
  const jumped = rowsOf(...five.map((each) => each * 10));
  expect(against(rowsOf(...five), jumped, { inForce: false })).toContain('total-jumped spent');
});

test('a question names the version, what it says and what is said now', () => {
  const { rows } = checkCells(fundingReturn, rowsOf(...five), context);
  const filed = summarise(fundingReturn, { version: 3, inForce: true, rows }, rows);
  const [first, second] = checkCells(fundingReturn, rowsOf(9_000), { ...context, filed }).issues.filter(
    ({ code }) => codes.includes(code),
  );
  expect(first?.message.zh).toBe('本次 1 行，现行版（第 3 版）5 行，减少三分之一以上。');
  expect(second?.message.zh).toBe(
    '“本月到位（元）”合计 9,000.00，现行版（第 3 版）为 52,000.00，减少三分之一以上。',
  );
});

test('the number of a row is no figure, and what it says of money and people is', () => {
  const rows = [1, 2, 3, 4, 5].map((number) => ({ number, persons: 60, budget: 15_000_000 }));
  const { columns } = summarise(advancedPlan, { version: 1, inForce: true, rows }, rows);
  expect(columns.number).toEqual({ filled: 5 });
  expect(columns.persons?.figures).toEqual({ sum: 300, median: 60, least: 60, most: 60 });
  expect(columns.budget?.figures?.sum).toBe(75_000_000);
});
