/**
 * A city over months, with faults of every kind, again and again (CONTRIBUTING.md). `ZHIXIN_SIMULATED_STEPS` is how many
 * steps it takes at least.
 */
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSimulation, folderOfBundles } from './bundle.ts';
import { plantedChanges } from './planted.ts';
import { failed, runSeeds, tellFailure } from './run-seeds.ts';

const steps = Number(process.env.ZHIXIN_SIMULATED_STEPS ?? 100_000);
/** A busy machine takes forty times as long as a quiet one. */
const timeout = 600_000 + steps * 10;
const atOnce = 6;
const today = new Date().toISOString().slice(0, 10);

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
    const ofTheDay = from === 1 ? [`${today} a`, `${today} b`, `${today} c`] : [];
    const told = await runSeeds(bundle, [...fixed, ...ofTheDay]);
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

test('a change that breaks a law is told as a seed and a story of at most ten actions', async () => {
  const planted = join(folder, 'planted.mjs');
  const change = plantedChanges.find(
    ({ name }) => name === 'a projection writes rows without a mark before them',
  );
  await bundleSimulation(planted, change?.plants);
  const told = await runSeeds(planted, ['1', '2', '3'], '--until-failed');
  const found = told.find(failed);
  expect(found?.violations[0]?.law).toBe('a mark says first that rows are being written');
  expect(found?.acted).toBeLessThanOrEqual(10);
  expect(found?.story?.join('\n')).toMatch(/ submits /);
});
