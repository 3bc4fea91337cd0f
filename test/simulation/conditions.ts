/**
 * What a seed is like. If every seed had a little of everything, nothing would ever come in numbers: so each draws which
 * actions are many, how crowded they are, what fails often, and how slow some of those who act are.
 */
import { classReturn } from '../../shared/forms/class-return.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import type { Chances } from './faults.ts';
import { randomOf } from './random.ts';

export type Conditions = {
  readonly chances: Chances;
  /** Of the actions, how many take twelve times as long, and how many no time at all. */
  readonly slow: number;
  readonly fast: number;
  /** Of a hundred records of the stream and writes on their way into an index, how many come much later. */
  readonly late: number;
  /** Moments at which people meet, of those there are. */
  readonly moments: number;
  /** Of a hundred returns, how many are of one and the same unit. */
  readonly ofOneUnit: number;
  /** Where most returns of the month are of one form, so that they are amended again and again. */
  readonly favourite: string | undefined;
  /** How many times its share an action has; many are left out, so that the others meet. */
  readonly weightOf: (action: string) => number;
};

/** Without these nothing happens. */
const always: readonly string[] = ['submit', 'decide'];

export const conditionsOf = (seed: string): Conditions => {
  const random = randomOf(`${seed}/conditions`);
  const storm = random.pick([0.3, 1, 1, 3]);
  return {
    chances: {
      request: 0.02 * storm,
      job: 0.004 * storm,
      // A job makes hundreds of calls, few of them for rows.
      rows: random.pick([1, 1, 10, 30]),
    },
    slow: random.pick([0, 0.1, 0.3]),
    fast: random.pick([0, 0.2, 0.4]),
    late: random.pick([0.03, 0.1, 0.3]),
    moments: random.pick([4, 6, 9, 14]),
    ofOneUnit: random.pick([0.3, 0.5, 0.9]),
    favourite: random.pick([undefined, undefined, classReturn.id, traineeRoster.id, fundingReturn.id]),
    weightOf: (action) => {
      const drawn = randomOf(`${seed}/conditions/${action}`).pick([0, 0, 1, 1, 4]);
      return always.includes(action) ? Math.max(1, drawn) : drawn;
    },
  };
};
