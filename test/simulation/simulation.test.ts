/**
 * A city over months, with faults of every kind, again and again (CONTRIBUTING.md). `ZHIXIN_SIMULATED_STEPS` is how many
 * steps it takes at least.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleSimulation } from './bundle.ts';
import { runSeeds, tellFailure } from './run-seeds.ts';

const steps = Number(process.env.ZHIXIN_SIMULATED_STEPS ?? 120_000);
const atOnce = 6;
const today = new Date().toISOString().slice(0, 10);

let folder: string;
let bundle: string;
beforeAll(async () => {
  // Beside the packages, which it imports.
  const beside = join(import.meta.dirname, '../../dist');
  mkdirSync(beside, { recursive: true });
  folder = mkdtempSync(join(beside, 'simulation-'));
  bundle = join(folder, 'simulation.mjs');
  await bundleSimulation(bundle);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every law holds, whatever fails, dies, comes late or comes twice', { timeout: 3_600_000 }, async () => {
  let taken = 0;
  for (let from = 1; taken < steps; from += atOnce) {
    const fixed = Array.from({ length: atOnce }, (_, i) => String(from + i));
    const ofTheDay = from === 1 ? [`${today} a`, `${today} b`, `${today} c`] : [];
    const told = await runSeeds(bundle, [...fixed, ...ofTheDay]);
    expect(told.filter(({ violations }) => violations.length > 0).map(tellFailure)).toEqual([]);
    taken += told.reduce((sum, each) => sum + each.steps, 0);
  }
});

test('a seed leaves the same bytes in all stores, in whichever process', async () => {
  const [[first], [, second]] = await Promise.all([
    runSeeds(bundle, ['same'], '--as-it-is'),
    // After another one, too.
    runSeeds(bundle, ['other', 'same'], '--as-it-is'),
  ]);
  expect(second).toMatchObject({ hash: first?.hash, steps: first?.steps });
});

test('a change that breaks a law is told as a seed and a story of at most ten actions', async () => {
  const planted = join(folder, 'planted.mjs');
  await bundleSimulation(planted, [
    {
      file: 'functions/reviewing/decide-document.ts',
      from: "if (given.decision !== 'withdraw') refuseOwn(actor, id.unit, programme);",
      to: '',
    },
  ]);
  const told = await runSeeds(planted, ['1', '2', '3']);
  const [failed] = told.filter(({ violations }) => violations.length > 0);
  expect(failed?.violations[0]?.law).toBe('nobody decides on their own');
  expect(failed?.acted).toBeLessThanOrEqual(10);
  expect(failed?.story?.join('\n')).toMatch(/insider.nyw@qingdao.example decides/);
});
