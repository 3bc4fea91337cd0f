/**
 * Makes a failure small: leaves out actions of the agenda, then faults, as long as the same law is broken. Each draws
 * from a generator of its own, so what stays does what it did.
 */
import type { Outcome, Simulate, Trial } from './simulate.ts';

export type Small = { readonly trial: Trial; readonly outcome: Outcome; readonly trials: number };

/** `submit` of `submit 12`. */
const kindOf = (action: string): string => action.replace(/ \d+$/, '');

/** Runs at most, some tenths of a second each. */
const mostTrials = 200;
const tenMinutes = 600_000;

export const shrink = async (given: Trial, law: string, simulate: Simulate): Promise<Small> => {
  const whole = await simulate(given);
  const at = whole.violations.find((violation) => violation.law === law)?.at;
  // What would happen later has nothing to do with it.
  const first: Trial = { ...given, until: law, ...(at !== undefined && { deadline: at + tenMinutes }) };
  let small: Small = { trial: first, outcome: await simulate(first), trials: 2 };
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
  // All of a kind at once: what somebody does has mostly nothing to do with it.
  for (const kind of new Set(small.outcome.acted.map(kindOf))) {
    const others = small.outcome.acted.filter((each) => kindOf(each) === kind);
    await breaks({ ...small.trial, without: new Set([...(small.trial.without ?? []), ...others]) });
  }
  await leaveOut(small.outcome.acted, 'without');
  await leaveOut([...new Set(small.outcome.met)], 'spared');
  await leaveOut(small.outcome.acted, 'without');
  return small;
};
