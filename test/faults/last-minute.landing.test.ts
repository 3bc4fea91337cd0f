/**
 * The last minute before a deadline, small and on a bad day: every unit files at once, two reviewers approve as
 * fast as they can, and meanwhile functions die, answers are lost and tables throttle. Not timed here; the
 * benchmark `last-minute` is.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultRequest } from '../../local/aws/faults.ts';
import { lossesOf, openRushHour, type Rush, type RushHour } from '../../scripts/bench/rush.ts';

const plans = 30;
let hour: RushHour;
let rush: Rush;

const misfortunes = [
  { function: 'submit-form', operation: 'TransactWriteItems', error: 'die', when: 'after', skip: 4 },
  { function: 'submit-form', operation: 'TransactWriteItems', error: 'die', when: 'before', skip: 12 },
  {
    function: 'submit-form',
    operation: 'TransactWriteItems',
    error: 'drop',
    when: 'after',
    skip: 6,
    times: 3,
  },
  { function: 'submit-form', operation: 'GetItem', error: 'throttle', skip: 20, times: 8 },
  { function: 'review-submission', operation: 'TransactWriteItems', error: 'conflict', skip: 3, times: 4 },
  { function: 'review-submission', operation: 'TransactWriteItems', error: 'die', when: 'after', skip: 10 },
  { function: 'list-submissions', operation: 'Query', error: 'internal', skip: 1, times: 2 },
  { function: 'project-submission', operation: 'TransactWriteItems', error: 'die', when: 'after', skip: 5 },
] as const;

beforeAll(async () => {
  hour = await openRushHour(plans);
  for (const each of misfortunes) hour.local.faults.arm(faultRequest.parse({ service: 'dynamodb', ...each }));
  rush = await hour.rush(1);
});
afterAll(() => hour?.close());

test('every clerk holds a receipt of their own, every plan is approved once, every row is counted once', () => {
  expect(lossesOf(rush, plans)).toEqual([]);
  expect(rush.receipts).toHaveLength(plans);
});

test('the two reviewers were in each other’s way, and the second was told', () => {
  expect(rush.second).toBeGreaterThan(0);
});

test('every misfortune struck, and what failed was sent again', () => {
  expect(hour.local.faults.list().map(({ hits, times }) => hits === times)).toEqual(
    misfortunes.map(() => true),
  );
  expect(rush.again).toBeGreaterThan(0);
  expect(hour.local.denials).toEqual([]);
});
