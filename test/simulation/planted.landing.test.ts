/** The laws of the simulation can be broken: one planted change to its end; `npm run test:planted` has them all. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSimulation, folderOfBundles } from './bundle.ts';
import { plantedChanges } from './planted.ts';
import { failed, runSeeds } from './run-seeds.ts';

let folder: string;
beforeAll(() => {
  folder = folderOfBundles();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
