/**
 * npm run test:planted: takes one defence of the product away after the other, and lets the simulation find out. Prints
 * which law caught each change, with its seed and what is left of its story; a change that is not caught within the
 * steps, or whose story is longer than ten actions, ends with an error.
 *
 * -- --only TEXT   changes whose name has it
 * -- --steps N     at most, for each change
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSimulation, folderOfBundles } from '../test/simulation/bundle.ts';
import { type PlantedChange, plantedChanges } from '../test/simulation/planted.ts';
import { failed, runSeeds, tellFailure } from '../test/simulation/run-seeds.ts';

const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, steps: { type: 'string', default: '1000000' } },
});
const mostSteps = Number(values.steps);
const longestStory = 10;
const atOnce = 4;

const hunt = async (bundle: string) => {
  let steps = 0;
  for (let from = 1; steps < mostSteps; from += atOnce) {
    const told = await runSeeds(
      bundle,
      Array.from({ length: atOnce }, (_, i) => String(from + i)),
      '--until-failed',
    );
    steps += told.reduce((sum, each) => sum + each.steps, 0);
    const caught = told.find(failed);
    if (caught) return { steps, caught };
  }
  return { steps };
};

const folder = folderOfBundles();
let isWeak = false;
const tell = async ({ name, plants }: PlantedChange, i: number): Promise<void> => {
  const began = performance.now();
  const bundle = join(folder, `planted-${i}.mjs`);
  await bundleSimulation(bundle, plants);
  const { steps, caught } = await hunt(bundle);
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  const acted = caught?.acted ?? 0;
  const isFound = caught !== undefined && acted <= longestStory;
  isWeak ||= !isFound;
  console.log(
    `${isFound ? '✓' : '✗'} ${name}: ${
      caught
        ? `${caught.violations[0]?.law}; seed ${caught.seed}, ${acted} actions after ${caught.trials} trials, ${steps} steps, ${seconds} s`
        : `not caught in ${steps} steps, ${seconds} s`
    }`,
  );
  if (caught && !isFound) console.log(tellFailure(caught));
};

const chosen = plantedChanges.filter(({ name }) => name.includes(values.only));
try {
  for (const [i, change] of chosen.entries()) await tell(change, i);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (isWeak || chosen.length === 0) process.exitCode = 1;
