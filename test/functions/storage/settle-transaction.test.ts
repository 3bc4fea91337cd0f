/** A transaction ends as written or as overtaken, whatever becomes of its answers. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { settle } from '../../../functions/storage/settle-transaction.ts';

const cancelled = (...Codes: string[]) =>
  new TransactionCanceledException({
    message: 'cancelled',
    $metadata: {},
    CancellationReasons: Codes.map((Code) => ({ Code })),
  });
const lost = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

/** A table to which tries are made: each fails as told or succeeds, and has its effect or not. */
const attempt = async (...tries: readonly { readonly fails?: unknown; readonly effect?: boolean }[]) => {
  let [sent, looked, written] = [0, 0, false];
  const pauses: number[] = [];
  const outcome = await settle(
    async () => {
      const { fails, effect = fails === undefined } = tries[Math.min(sent, tries.length - 1)] ?? {};
      sent += 1;
      written ||= effect;
      if (fails !== undefined) throw fails;
    },
    async () => {
      looked += 1;
      return written;
    },
    async (after) => void pauses.push(after),
  ).catch((thrown: unknown) => (thrown as Error).message);
  return { outcome, sent, looked, pauses };
};

test('what succeeds is written, and nobody looks', async () => {
  expect(await attempt({})).toEqual({ outcome: 'written', sent: 1, looked: 0, pauses: [] });
});

test('when the answer was lost after the effect, it is found written and not sent again', async () => {
  expect(await attempt({ fails: lost, effect: true })).toMatchObject({ outcome: 'written', sent: 1 });
});

test('when the answer was lost before the effect, it is sent again', async () => {
  expect(await attempt({ fails: lost }, {})).toMatchObject({ outcome: 'written', sent: 2, pauses: [1] });
});

test('a second try that fails only because the first has arrived meanwhile is written', async () => {
  const tries = [{ fails: lost }, { fails: cancelled('ConditionalCheckFailed', 'None'), effect: true }];
  expect(await attempt(...tries)).toMatchObject({ outcome: 'written', sent: 2 });
});

test('a condition that somebody else broke means that the document has moved, at once', async () => {
  const moved = await attempt({ fails: cancelled('None', 'ConditionalCheckFailed') });
  expect(moved).toEqual({ outcome: 'moved', sent: 1, looked: 1, pauses: [] });
});

test.each([
  ['meets another transaction', cancelled('TransactionConflict')],
  ['is throttled', cancelled('None', 'ThrottlingError')],
  ['exceeds the table’s throughput', cancelled('ProvisionedThroughputExceeded')],
  ['is still under way', Object.assign(new Error('busy'), { name: 'TransactionInProgressException' })],
])('one that %s is tried again, and after six tries told as busy', async (_how, fails) => {
  expect(await attempt({ fails }, { fails }, {})).toMatchObject({ outcome: 'written', sent: 3 });
  expect(await attempt({ fails })).toMatchObject({
    outcome: expect.stringMatching(/^busy:/),
    sent: 6,
    pauses: [1, 2, 3, 4, 5],
  });
});

test('anything else is thrown as it is', async () => {
  for (const fails of [cancelled('ValidationError'), new Error('no such table')])
    expect(await attempt({ fails })).toMatchObject({ outcome: (fails as Error).message, sent: 1 });
});
