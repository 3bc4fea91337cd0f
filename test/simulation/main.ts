/**
 * Runs seeds in a process of its own, whose time and chance are virtual; answers a line of JSON for each. Every run has
 * the bundle (bundle.ts) anew, as a container that has just been started: what the product remembers is its own.
 */
import { pathToFileURL } from 'node:url';
import { shrink } from './shrink.ts';
import type { Simulate, Trial } from './simulate.ts';

export type Told = {
  readonly seed: string;
  readonly milliseconds: number;
  /** Of the processor. */
  readonly computed: number;
  readonly steps: number;
  readonly hash: string;
  readonly violations: readonly { readonly law: string; readonly told: string }[];
  /** Of a failure: what is left of it when whatever need not be there is left out, and how many actions these are. */
  readonly story?: readonly string[];
  readonly acted?: number;
  readonly trials?: number;
};

const [bundle = '', seeds = '', actions = '150', ...flags] = process.argv.slice(2);

let runs = 0;
const simulate: Simulate = async (trial) => {
  const anew = (await import(`${pathToFileURL(bundle).href}?run=${++runs}`)) as { simulate: Simulate };
  return anew.simulate(trial);
};

/** The first failure is made small; that takes as long as many seeds. */
let hasFailed = false;
for (const seed of seeds.split(',')) {
  const began = performance.now();
  const before = process.cpuUsage();
  const trial: Trial = { seed, actions: Number(actions), faults: !flags.includes('--no-faults') };
  const { steps, hash, violations, story } = await simulate(trial);
  const milliseconds = Math.round(performance.now() - began);
  const { user, system } = process.cpuUsage(before);
  const computed = Math.round((user + system) / 1_000);
  const law = violations[0]?.law;
  const isShrunk = law !== undefined && !hasFailed && !flags.includes('--as-it-is');
  hasFailed ||= law !== undefined;
  const small = isShrunk ? await shrink(trial, law, simulate) : undefined;
  const told: Told = {
    seed,
    milliseconds,
    computed,
    steps,
    hash,
    violations,
    ...(small && { story: small.outcome.story, acted: small.outcome.acted.length, trials: small.trials }),
  };
  if (flags.includes('--story')) console.log((small?.outcome.story ?? story).join('\n'));
  console.log(JSON.stringify(told));
  if (law !== undefined && flags.includes('--until-failed')) break;
}
