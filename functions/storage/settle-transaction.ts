/**
 * Brings a transaction to an end: written, or refused because somebody else was faster. Its conditions keep a
 * second try from having a second effect, so a try needs no token of ours: whose effect it was is looked up.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { Problem } from '../../shared/ground/problem.ts';
import { isPassing } from '../http/passing-failure.ts';
import { growingPause } from './pause.ts';

/** Tries at a transaction that meets another one, with pauses in between. */
const tries = 6;

/** @param isWritten looks whether the effect is there although the answer was not good */
export const settle = async (
  send: () => Promise<unknown>,
  isWritten: () => Promise<boolean>,
  pause = growingPause(40),
): Promise<'written' | 'moved'> => {
  for (let attempt = 1; ; attempt++) {
    const failure = await send().then(
      () => undefined,
      (error: unknown) => error,
    );
    if (failure === undefined) return 'written';
    const kind = failureOf(failure);
    if (kind === 'other') throw failure;
    // The answer may have been lost after the effect: only the table knows.
    if (await isWritten()) return 'written';
    if (kind === 'condition') return 'moved';
    if (attempt === tries) throw new Problem('busy');
    await pause(attempt);
  }
};

const failureOf = (failure: unknown): 'condition' | 'passing' | 'other' => {
  if (!(failure instanceof TransactionCanceledException)) return isPassing(failure) ? 'passing' : 'other';
  const codes = (failure.CancellationReasons ?? []).map(({ Code }) => Code);
  if (codes.includes('ConditionalCheckFailed')) return 'condition';
  return codes.some(
    (code) => code === 'TransactionConflict' || code?.includes('Throttl') || code?.includes('Throughput'),
  )
    ? 'passing'
    : 'other';
};
