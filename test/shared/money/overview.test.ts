/** 经费监管: given movements and settlements of several months, when looked at up to one, then what each unit has by then. */
import { expect, test } from 'vitest';
import { accountsOf } from '../../../shared/money/amount-lines.ts';
import type { Movement } from '../../../shared/money/movements.ts';
import { moneyByUnit } from '../../../shared/money/overview.ts';
import type { Settled } from '../../../shared/money/settled.ts';

const account = { unit: 'nyw', project: '2015B-NYW-001', source: 'government', level: 'city' };
const moved = (state: Movement['state'], month: string, fen: number, more: object = {}): Movement => ({
  ...account,
  state,
  month,
  fen,
  line: 'whole',
  document: `nyw/funding-return/${month}`,
  row: `${state}${month}`,
  ...more,
});
const settledOn = (on: string, fen: number): Settled => ({
  ...account,
  class: '2015B-NYW-001-1',
  on,
  document: 'nyw/settlement/2015',
  row: `JS${on}`,
  fen,
});
const movements = [
  moved('approved', '2015-03', 900),
  moved('received', '2015-04', 500),
  moved('spent', '2015-04', 200),
  moved('recovered', '2015-05', 50),
  moved('returned', '2015-05', 20),
  moved('received', '2015-05', 70, { level: 'district' }),
];
const settlements = [settledOn('2015-04-30', 200), settledOn('2015-05-01', 5)];
const at = (month: string) =>
  moneyByUnit(movements, settlements, month).map((row) => [
    row.level,
    row.approved,
    row.received,
    row.spent,
    row.settled,
    row.returned,
    row.left,
  ]);

test('what comes after the month counts in none of its figures, settlements by their day', () => {
  expect(at('2015-03')).toEqual([['city', 900, 0, 0, 0, 0, 0]]);
  expect(at('2015-04')).toEqual([['city', 900, 500, 200, 200, 0, 300]]);
});

test('spending is net of what was recovered, levels stand apart, and what was settled is part of no balance', () => {
  expect(at('2015-05')).toEqual([
    ['city', 900, 500, 150, 205, 20, 330],
    ['district', 0, 70, 0, 0, 0, 70],
  ]);
});

test('the cells of a line are its own, up to the month', () => {
  const [city] = moneyByUnit(movements, settlements, '2015-04');
  expect(city?.movements.map(({ row }) => row)).toEqual([
    'approved2015-03',
    'received2015-04',
    'spent2015-04',
  ]);
  expect(city?.settlements.map(({ row }) => row)).toEqual(['JS2015-04-30']);
});

test('a line of one level has the cells of that level alone, the total of a unit those of all', () => {
  const rows = moneyByUnit(
    [...movements, moved('received', '2015-05', 9, { source: 'person', level: undefined })],
    [],
    '2015-05',
  );
  const levels = (source: string, level: string) =>
    accountsOf(rows, { source, level }).map((row) => [row.source, row.level]);
  expect(levels('government', 'district')).toEqual([['government', 'district']]);
  expect(levels('government', '')).toEqual([]);
  expect(levels('person', '')).toEqual([['person', undefined]]);
  expect(levels('', '')).toHaveLength(3);
});
