import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Row } from '../../../shared/form/define-form.ts';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { traineeRoster } from '../../../shared/forms/trainee-roster.ts';
import { answeredComments, countAnswered } from '../../../shared/submission/answered-comments.ts';

const comment = (rowId: string, column: string) => ({ rowId, column, text: '请核实' });
const row = (persons: number, place = '青岛'): Row => ({ persons, place });
const listed = (rows: Record<string, Row>) => ({ ids: Object.keys(rows), rows: Object.values(rows) });
const was = listed({ r1: row(60), r2: row(45), r3: row(30) });
const answered = (now: Record<string, Row>, ...comments: ReturnType<typeof comment>[]) =>
  answeredComments(advancedPlan, comments, was, listed(now)).map(({ outcome, before, after }) => [
    outcome,
    before,
    after,
  ]);

test('a comment on a cell is met when the cell was changed, with what it was and is', () => {
  expect(answered({ r1: row(50), r2: row(45), r3: row(30) }, comment('r1', 'persons'))).toEqual([
    ['changed', 60, 50],
  ]);
  expect(answered({ r1: row(60, '烟台') }, comment('r1', 'persons'))).toEqual([['unchanged', 60, 60]]);
});

test('rows are followed through sorting and inserting', () => {
  const now = { r9: row(99), r3: row(30), r2: row(44), r1: row(60) };
  expect(answered(now, comment('r2', 'persons'), comment('r3', 'persons'))).toEqual([
    ['changed', 45, 44],
    ['unchanged', 30, 30],
  ]);
});

test('a comment whose row is gone says so', () => {
  expect(answered({ r1: row(60) }, comment('r2', 'persons'))).toEqual([['removed', undefined, undefined]]);
});

test('a comment on a row is met by a change in any of its cells', () => {
  expect(answered({ r1: row(60, '烟台'), r2: row(45) }, comment('r1', ''), comment('r2', ''))).toEqual([
    ['changed', undefined, undefined],
    ['unchanged', undefined, undefined],
  ]);
});

test('a comment on a column or on the sheet looks at every row', () => {
  const now = { r1: row(60, '烟台'), r2: row(45), r3: row(30) };
  const outcomes = answered(now, comment('', 'persons'), comment('', 'place'), comment('', ''));
  expect(outcomes.map(([outcome]) => outcome)).toEqual(['unchanged', 'changed', 'changed']);
  const same = { r3: row(30), r1: row(60), r2: row(45) };
  expect(answered(same, comment('', ''))[0]?.[0]).toBe('unchanged');
});

test('a cell that was emptied or filled has changed', () => {
  const emptied = answeredComments(
    advancedPlan,
    [comment('r1', 'place'), comment('r1', 'level')],
    was,
    listed({ r1: { persons: 60, level: 'city' } }),
  );
  expect(emptied.map(({ before, after }) => [before, after])).toEqual([
    ['青岛', undefined],
    [undefined, 'city'],
  ]);
});

test('another citizen number is another person, and neither is told', () => {
  const filed = (person: string) => listed({ r1: { name: '样甲', person, mask: '样*12' } });
  const [change] = answeredComments(traineeRoster, [comment('r1', 'citizenNumber')], filed('a'), filed('b'));
  expect(change).toEqual({ ...comment('r1', 'citizenNumber'), outcome: 'changed' });
  const [same] = answeredComments(traineeRoster, [comment('r1', 'citizenNumber')], filed('a'), filed('a'));
  expect(same?.outcome).toBe('unchanged');
});

test('words go with the comment they answer', () => {
  const answers = [{ rowId: 'r2', column: 'persons', text: '与批文一致' }];
  const comments = [comment('r1', 'persons'), comment('r2', 'persons'), comment('r3', 'persons')];
  const now = listed({ r1: row(61), r2: row(45), r3: row(30) });
  const told = answeredComments(advancedPlan, comments, was, now, answers);
  expect(told.map(({ answer }) => answer)).toEqual([undefined, '与批文一致', undefined]);
  expect(countAnswered(3, told)).toEqual({ from: 3, comments: 3, met: 1, worded: 1 });
});

test('sorting and inserting rows never changes what became of a comment', () => {
  const values = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 8 });
  const weights = fc.array(fc.nat(), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(values, values, weights, (before, after, order) => {
      const named = (persons: readonly number[]) => persons.map((each, i) => [`r${i}`, row(each)] as const);
      const sorted = [...named(after), ['new', row(1)] as const]
        .map((each, i) => ({ each, weight: order[i] as number }))
        .sort((a, b) => a.weight - b.weight)
        .map(({ each }) => each);
      const answered = (rows: readonly (readonly [string, Row])[]) =>
        answeredComments(
          advancedPlan,
          before.map((_, i) => comment(`r${i}`, 'persons')),
          listed(Object.fromEntries(named(before))),
          listed(Object.fromEntries(rows)),
        );
      expect(answered(sorted)).toEqual(answered(named(after)));
    }),
  );
});
