import { expect, test } from 'vitest';
import { selfPaidShare } from '../../../shared/money/self-paid.ts';

test('what no government paid is a share of all that was paid', () => {
  const paid = new Map([
    ['government', 2500],
    ['employer', 5000],
    ['person', 2500],
  ]);
  expect(selfPaidShare(paid)).toBe(0.75);
  expect(selfPaidShare(new Map([['person', 2500]]))).toBe(1);
});

test('where nothing was paid, or more was taken back than paid, there is no share', () => {
  expect(selfPaidShare(new Map())).toBeUndefined();
  expect(
    selfPaidShare(
      new Map([
        ['government', 100],
        ['employer', -300],
      ]),
    ),
  ).toBeUndefined();
});
