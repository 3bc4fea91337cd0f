import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { benches } from '../../scripts/bench/benches.ts';
import { againstFloor, atLeast, atMost, jsonOf, type Sizes } from '../../scripts/bench/figure.ts';
import { median } from '../../scripts/bench/measure.ts';
import { isLanding, sampleOf } from '../support/landing.ts';

const tiny: Sizes = {
  // Enough for processor time, which some systems count in steps of milliseconds.
  rosterRows: 1_000,
  enrolments: 30_000,
  growth: [10_000, 30_000],
  sheetRows: 15,
  projectedRows: 12,
  rounds: 2,
  coldStarts: 1,
  rush: { plans: 6, seconds: 1 },
  crowd: { clients: 4, seconds: 1, rounds: 2 },
};

/**
 * What is counted and not timed is run as it is before every landing, by `npm run bench -- --counted`; what starts whole
 * systems by `npm run test:landing`.
 */
const timed = sampleOf(benches.filter(({ counted, wholeSystem }) => !counted && (isLanding || !wholeSystem)));

test.each(timed)('$name answers with figures', async (bench) => {
  const figures = await bench.run(tiny);
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    const json = jsonOf(figure);
    expect(Object.keys(json)).toEqual(['name', 'ours', 'floor', 'ratio', 'goal', 'unit', 'ok']);
    for (const number of [json.ours, json.goal, json.floor ?? 1, json.ratio ?? 1]) {
      expect(Number.isFinite(number)).toBe(true);
      expect(number).toBeGreaterThan(0);
    }
  }
});

test('a goal is a bound of the ratio where there is a floor, else of the figure itself', () => {
  expect([againstFloor('a', 4, 2, 2, 'ms').ok, againstFloor('a', 4.1, 2, 2, 'ms').ok]).toEqual([true, false]);
  expect([atMost('a', 3, 2, 'MB').ok, atLeast('a', 3, 2, 'rows/s').ok]).toEqual([false, true]);
  expect([median([3, 1, 2]), median([4, 1, 2, 3])]).toEqual([2, 2.5]);
});

test('the memory of a program is not that of the large bench that started it', () => {
  const large = Buffer.alloc(400_000_000, 1);
  const module = fileURLToPath(new URL('../../scripts/bench/most-memory.ts', import.meta.url));
  const program = `import { mostMemory } from ${JSON.stringify(module)}; console.log(mostMemory());`;
  const told = Number(execFileSync(process.execPath, ['--input-type=module', '-e', program]));
  expect(large.length).toBe(400_000_000);
  expect(told).toBeGreaterThan(20);
  expect(told).toBeLessThan(200);
});
