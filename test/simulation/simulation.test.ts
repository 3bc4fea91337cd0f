/**
 * A city over months, with faults of every kind, again and again (CONTRIBUTING.md). `ZHIXIN_SIMULATED_STEPS` is how many
 * steps it takes at least: few on every change, more before one lands, millions in a long run.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOfTests } from '../support/day.ts';
import { isLanding } from '../support/landing.ts';
import { bundleSimulation, folderOfBundles } from './bundle.ts';
import { plantedChanges } from './planted.ts';
import { failed, runSeeds, tellFailure } from './run-seeds.ts';

const steps = Number(process.env.ZHIXIN_SIMULATED_STEPS ?? (isLanding ? 100_000 : 20_000));
/** A busy machine takes forty times as long as a quiet one. */
const timeout = 600_000 + steps * 10;
/** Seeds of one batch, and those of the day that come first. */
const [atOnce, ofTheDay] = isLanding || steps > 100_000 ? [6, 3] : [3, 1];

let folder: string;
let bundle: string;
beforeAll(async () => {
  folder = folderOfBundles();
  bundle = join(folder, 'simulation.mjs');
  await bundleSimulation(bundle);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every law holds, whatever fails, dies, comes late or comes twice', { timeout }, async () => {
  let taken = 0;
  for (let from = 1; taken < steps; from += atOnce) {
    const fixed = Array.from({ length: atOnce }, (_, i) => String(from + i));
    const fresh = from === 1 ? Array.from({ length: ofTheDay }, (_, i) => `${dayOfTests} ${i}`) : [];
    const told = await runSeeds(bundle, [...fixed, ...fresh]);
    expect(told.filter(failed).map(tellFailure)).toEqual([]);
    taken += told.reduce((sum, each) => sum + each.steps, 0);
  }
});

test('a seed leaves the same bytes in all stores, in whichever process', async () => {
  const [[first], [, second]] = await Promise.all([
    // Files are read in it, for which the machine takes turns of its own.
    runSeeds(bundle, ['5'], '--as-it-is'),
    // After another one, too.
    runSeeds(bundle, ['7', '5'], '--as-it-is'),
  ]);
  expect(second).toMatchObject({ hash: first?.hash, steps: first?.steps });
});

test('every change that is planted on purpose still has its place in the product', () => {
  for (const { name, plants } of plantedChanges)
    for (const { file, from } of plants)
      expect(readFileSync(file, 'utf8').split(from), `${name}: ${file}`).toHaveLength(2);
});
