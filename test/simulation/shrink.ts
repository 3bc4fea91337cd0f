/**
 * Makes a failure small: leaves out actions of the agenda, then faults, as long as the same law is broken. Each draws
 * from a generator of its own, so what stays does what it did.
 */
import type { Outcome, Simulate, Trial } from './simulate.ts';

export type Small = { readonly trial: Trial; readonly outcome: Outcome; readonly trials: number };

/** Runs at most, some tenths of a second each. */
const mostTrials = 80;

export const shrink = async (given: Trial, law: string, simulate: Simulate): Promise<Small> => {
  let small: Small = { trial: given, outcome: await simulate(given), trials: 1 };
  const breaks = async (trial: Trial): Promise<boolean> => {
    const outcome = await simulate(trial);
    small = { ...small, trials: small.trials + 1 };
    if (!outcome.violations.some((violation) => violation.law === law)) return false;
    small = { ...small, trial, outcome };
    return true;
  };
  /** Leaves out half of what there is, a quarter, …, one after the other. */
  const leaveOut = async (all: readonly string[], name: 'without' | 'spared'): Promise<void> => {
    let kept = [...all];
    for (let size = Math.ceil(kept.length / 2); size >= 1; size = size > 1 ? Math.ceil(size / 2) : 0)
      for (let at = 0; at < kept.length; ) {
        if (small.trials >= mostTrials) return;
        const part = kept.slice(at, at + size);
        const out = new Set([...(small.trial[name] ?? []), ...part]);
        if (await breaks({ ...small.trial, [name]: out })) kept = kept.filter((each) => !out.has(each));
        else at += size;
      }
  };
  await leaveOut(small.outcome.acted, 'without');
  await leaveOut([...new Set(small.outcome.met)], 'spared');
  await leaveOut(small.outcome.acted, 'without');
  return small;
};
