/** How long calls take. Each is drawn by itself; some actions are slow or fast in all they do. */
import type { Action } from './action.ts';
import type { Conditions } from './conditions.ts';
import { randomOf } from './random.ts';

const second = 1_000;
const minute = 60 * second;

/** What Lambda gives a request and a job. */
export const timeLimit = ({ isJob }: Pick<Action, 'isJob'>): number => (isJob ? 14 * minute : 29 * second);

/** How many times as long as usual the calls of an action take. */
export const paceOf = (seed: string, id: string, { slow, fast }: Conditions): number => {
  const drawn = randomOf(`${seed}/${id}/pace`).next();
  if (drawn < slow) return 12;
  return drawn > 1 - fast ? 0.02 : 1;
};

/** @param n number of the call in its action @param isQuiet at rest all ways are short */
export const wayOf = (seed: string, { id, isJob, pace }: Action, n: number, isQuiet: boolean): number => {
  const random = randomOf(`${seed}/${id}/way/${n}`);
  if (isQuiet) return 1 + random.next() * 4;
  const kind = random.next();
  if (kind < 0.8) return pace * (2 + random.next() * 28);
  if (kind < 0.95) return pace * (30 + random.next() * 400);
  if (isJob && kind > 0.995) return random.next() * 4 * minute;
  return Math.min(1, pace) * (400 + random.next() * 6 * second);
};

/** How long after the death of whoever sent it a call may still arrive: longer than any network takes. */
export const longestWay = 20 * minute;

/**
 * When a container that was frozen with its answer goes on with what was still under way, as it does when it gets its
 * next work. Undefined: never, it was thrown away.
 */
export const thawOf = (seed: string, { id }: Action, now: number): number | undefined => {
  const random = randomOf(`${seed}/${id}/thaw`);
  return random.chance(0.3) ? undefined : now + random.next() ** 2 * longestWay;
};
