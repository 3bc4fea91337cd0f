import { Problem } from '../../shared/ground/problem.ts';

type Patience = {
  /** Each round meets somebody who was faster; more than a few of them in a row are a fault. */
  readonly rounds?: number;
  /** What to throw when every round was overtaken; `busy` asks people to try again. */
  readonly overtaken?: (rounds: number) => Error;
};

/**
 * Load, decide, write, and begin again when somebody else wrote in between: what was loaded decides, and the
 * next round decides by what they wrote.
 * @param attempt answers undefined when it was overtaken · rounds are counted from 1
 */
export const untilWritten = async <T>(
  attempt: (round: number) => Promise<T | undefined>,
  { rounds = 5, overtaken = () => new Problem('busy') }: Patience = {},
): Promise<T> => {
  for (let round = 1; round <= rounds; round++) {
    const written = await attempt(round);
    if (written !== undefined) return written;
  }
  throw overtaken(rounds);
};
