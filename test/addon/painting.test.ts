/** Marks on a sheet: only what differs is written, and none stays where nothing is any more. */
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mark, preparePaint } from '../../addon/marks/paint.ts';
import { fillPlan } from './fill-plan.ts';
import { type ServedBureau, serveBureau } from './serve-bureau.ts';
import { createUser, ok, typed } from './spreadsheet-user.ts';

let bureau: ServedBureau;
const plan = '高级研修项目计划 2015';
beforeAll(async () => {
  bureau = await serveBureau();
});
beforeEach(() => bureau.reset());
afterAll(() => bureau.close());

test('marks below the data go when their rows were cleared, ids and all, and an unchanged check paints nothing', async () => {
  const clerk = createUser(bureau, 'clerk.nyw@qingdao.example');
  await clerk.run('openForm', [typed('高级研修项目计划')]);
  fillPlan(clerk, plan, 4);
  const persons = clerk.column(plan, '计划人数');
  clerk.type(plan, 8, persons, '很多');
  await clerk.run('checkActiveSheet', [ok]);
  expect(clerk.note(plan, 8, persons)).not.toBe('');
  const again = await clerk.run('checkActiveSheet', [ok]);
  expect(again.counts).not.toHaveProperty('Range.setNotes', 2);
  expect(again.counts['Range.setBackgrounds']).toBeUndefined();
  for (let column = 1; column <= 28; column += 1) clerk.type(plan, 8, column, '');
  await clerk.run('checkActiveSheet', [ok]);
  expect([clerk.note(plan, 8, persons), clerk.colour(plan, 8, persons)]).toEqual(['', undefined]);
});

/** A tab of empty cells that remembers what was written where. */
const paintedOver = (rows: number, marks: readonly Mark[], notes: Record<string, string> = {}) => {
  const written: [what: string, row: number, column: number, rows: number, columns: number][] = [];
  const grid = <T>(value: (row: number, column: number) => T) =>
    Array.from({ length: rows }, (_, i) => Array.from({ length: 5 }, (__, j) => value(i + 3, j + 1)));
  const note =
    (what: string) =>
    (row: number, column: number, cells: readonly (readonly unknown[])[]): void => {
      written.push([what, row, column, cells.length, cells[0]?.length ?? 0]);
    };
  const tab = {
    notes: () => grid((row, column) => notes[`${row}:${column}`] ?? ''),
    colours: () => grid(() => '#ffffff'),
    writeNotes: note('notes'),
    writeColours: note('colours'),
  };
  preparePaint(tab as never, { headerRow: 4, column: 1, columns: 5, last: rows + 2 }, marks).put();
  return written;
};
const at = (row: number, column: number): Mark => ({ row, column, tone: 'error', text: '错' });

test('scattered marks are written in three spans at most, no wider than they are', () => {
  const written = paintedOver(10_000, [at(5, 2), at(6, 3), at(5000, 2), at(10_002, 2)]);
  expect(written.filter(([what]) => what === 'colours')).toEqual([
    ['colours', 5, 2, 2, 2],
    ['colours', 5000, 2, 1, 1],
    ['colours', 10_002, 2, 1, 1],
  ]);
  expect(written).toHaveLength(6);
});

test('nothing is written without marks, and a person’s own note stays as it is', () => {
  expect(paintedOver(20, [], { '7:2': ' 自己的批注 ' })).toEqual([]);
});
