import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { bundleSimulation, folderOfBundles } from '../../test/simulation/bundle.ts';
import { runSeeds } from '../../test/simulation/run-seeds.ts';
import { againstFloor, atLeast, type Bench } from './figure.ts';
import { threadClock, timed } from './measure.ts';

/** As large as the head of a document is. */
const item = {
  pk: 'DOC#nyw/class-return/2015-03',
  sk: 'HEAD',
  state: { hash: 'f'.repeat(64), events: 4, latest: { content: 'f'.repeat(64), by: 'x'.repeat(400) } },
};

/** What a call of a service is at the least: a turn of the loop, and an item as text and back. */
const stepsAlone = async (steps: number): Promise<void> => {
  for (let i = 0; i < steps; i++) {
    await new Promise((resolve) => setImmediate(resolve));
    JSON.parse(JSON.stringify(item));
  }
};

const seeds = ['1', '2', '3', '4', '5', '6'];
/** The first one compiles what all use. */
const warmUp = 'warm-up';

/** Steps of the simulated city, with the whole product in them, next to as many that do nothing. */
export const simulation: Bench = {
  name: 'simulation',
  wholeSystem: true,
  async run({ rounds }) {
    const folder = folderOfBundles();
    try {
      const bundle = join(folder, 'simulation.mjs');
      await bundleSimulation(bundle);
      const [, ...told] = await runSeeds(bundle, [warmUp, ...seeds.slice(0, rounds)], '--as-it-is');
      const steps = told.reduce((sum, each) => sum + each.steps, 0);
      const computed = told.reduce((sum, each) => sum + each.computed, 0);
      await stepsAlone(steps);
      const alone = await timed(() => stepsAlone(steps), threadClock);
      const micro = (milliseconds: number): number => (milliseconds / steps) * 1_000;
      return [
        againstFloor('a step of the simulation', micro(computed), micro(alone), 50, 'µs'),
        atLeast('steps simulated a second, one core', steps / (computed / 1_000), 4_000, 'steps/s'),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
