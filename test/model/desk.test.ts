/**
 * Random clerks, endorsers and reviewers at the desk, and the model beside it: whatever they do, in whatever
 * order, both answer the same and stand the same. `ZHIXIN_DESK_STEPS=100000` for the night. A failure tells the
 * shortest story that fast-check finds, with what the model expected of its last line.
 */
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { longestTest } from '../../scripts/waiting/patience.ts';
import { seedOfTheDay } from '../support/day.ts';
import type { Request } from './asked.ts';
import { openSideBySide, type SideBySide } from './side-by-side.ts';
import { anyMorning, anyMove, anyPair, type Move, requestOf } from './steps.ts';

const steps = Number(process.env.ZHIXIN_DESK_STEPS ?? 2_500);
const timeout = longestTest * Math.max(1, steps / 2_500);
/** Moves of one run at most; the usual run has half of them. */
const longest = { alone: 120, together: 40 };

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** Days after which something opens or closes are among them. */
const firstDay = fc.constantFrom('2015-01-20', '2014-11-30', '2015-02-10', '2015-03-09', '2015-12-31');

const make = async (both: SideBySide, move: Move): Promise<void> => {
  if (move.move === 'project') return both.project();
  if (move.move === 'next-day') return both.nextDay();
  const request = move.move === 'ask' ? requestOf(move.step, both.desk()) : both.last();
  if (request) await both.ask(request, move.move === 'ask' && move.lost);
};

/** How answers begin that runs worth their time meet. */
const usual = [
  'submit 201 submitted',
  'submit 201 approved',
  'submit 200 submitted',
  'submit version-conflict',
  'submit busy',
  'approve 200 approved',
  'approve 200 endorsed',
  'approve not-your-turn',
  'approve decided-already',
  'return 200 returned',
  'return comment-misplaced',
  'withdraw 200 withdrawn',
  'reopen 200 reopened',
  'reopen not-allowed-now',
  'reword 200',
  'hand-over handed-over',
  'hand-over cannot-take-over',
];

test('whatever happens at the desk, the model agrees', { timeout }, async () => {
  const met = new Map<string, number>();
  const missing = () => usual.filter((answer) => ![...met.keys()].some((each) => each.startsWith(answer)));
  const day = fc.array(anyMove, { maxLength: longest.alone, size: 'max' });
  const days = fc.asyncProperty(firstDay, anyMorning, day, async (first, morning, moves) => {
    const both = openSideBySide(first);
    for (const move of [...morning, ...moves]) {
      await make(both, move);
      await both.compare();
    }
    both.lookBack();
    for (const [answer, times] of both.met) met.set(answer, (met.get(answer) ?? 0) + times);
  });
  // Chance may leave the rarest out of one run, not out of six.
  for (let runs = 0; runs === 0 || (runs < 6 && missing().length > 0); runs++)
    await fc.assert(days, { numRuns: Math.ceil((2 * steps) / longest.alone), seed: seedOfTheDay + runs });
  expect(missing()).toEqual([]);
});

test('two requests at the same moment are answered as if one had come first', { timeout }, async () => {
  const pair = fc.record({ pair: anyPair, turns: fc.array(fc.nat(1), { maxLength: 20, size: 'max' }) });
  const day = fc.array(fc.oneof(anyMove, pair), { maxLength: longest.together, size: 'max' });
  await fc.assert(
    fc.asyncProperty(firstDay, anyMorning, day, async (first, morning, moves) => {
      const both = openSideBySide(first);
      for (const move of [...morning, ...moves]) {
        if ('pair' in move) {
          const [one, other] = move.pair.map((step) => requestOf(step, both.desk()));
          await both.askTogether([one as Request, other as Request], move.turns);
        } else await make(both, move);
      }
      await both.compare();
      both.lookBack();
    }),
    { numRuns: Math.ceil((2 * steps) / longest.together) },
  );
});
