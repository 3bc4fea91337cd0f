import { describe, expect, test } from 'vitest';
import { performance } from '../../../shared/forms/performance.ts';
import { deviates } from '../../../shared/forms/rules/deviates.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, complaints } from '../../support/mistakes.ts';

const code = 'CZ2015-NYW-001';
const context = {
  ...contextFor(performance),
  references: {
    project: [],
    class: [],
    'fiscal-application': [
      {
        code,
        title: '2015A-NYW-001',
        facts: { project: '2015A-NYW-001', targetSatisfaction: 90, targetFollowUp: 50 },
      },
    ],
  },
};
const good: Cells = { number: 1, application: code, conclusion: '达到预期目标' };
const said = (cells: Cells) => complaints(performance, [{ ...good, ...cells }], context);

test('a line that reached its targets needs no more than its conclusion', () => {
  expect(said({})).toEqual([]);
  expect(said({ satisfaction: 94, followUp: 55 })).toEqual([]);
});

describe('notice 81: what was missed has a reason', () => {
  test.each<{ mistake: string; cells: Cells; found: readonly string[] }>([
    {
      mistake: 'a conclusion below the targets',
      cells: { conclusion: '部分达到' },
      found: ['error reason needed-then'],
    },
    {
      mistake: 'satisfaction below 80% of its target',
      cells: { satisfaction: 71 },
      found: ['warning satisfaction deviates-satisfaction'],
    },
    { mistake: 'at 80% none', cells: { satisfaction: 72 }, found: [] },
    { mistake: 'at 120% none', cells: { followUp: 60 }, found: [] },
    {
      mistake: 'far more than its target, which was too low',
      cells: { followUp: 61 },
      found: ['warning followUp deviates-followUp'],
    },
  ])('$mistake', ({ cells, found }) => {
    expect(said(cells)).toEqual(found);
    expect(said({ ...cells, reason: '推迟到次年' })).toEqual([]);
  });
  test('where there is no target nothing deviates', () => {
    expect([deviates(5, undefined), deviates(undefined, 5), deviates(5, 0)]).toEqual([false, false, false]);
  });
});

test('the sheet begins with the applications', () => {
  expect(performance.begins.rows(context)).toEqual([{ application: code }]);
});

test('a line is assessed once', () => {
  expect(complaints(performance, [good, { ...good, number: 2 }], context)).toEqual([
    'error application row-doubled',
  ]);
});
