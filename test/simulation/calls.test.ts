/** What becomes of calls that nobody waits for any more: their process is dead, or frozen with its answer. */
import { expect, test } from 'vitest';
import { turnOfTheLoop } from './clock.ts';
import { conditionsOf } from './conditions.ts';
import { Scheduler } from './scheduler.ts';

const minute = 60_000;
const begin = Date.parse('2015-04-01T00:00:00Z');

/** When the one call of an action arrives, in milliseconds since it ended; undefined: never. */
const arrivalOf = async (seed: string, end: 'answers' | 'dies'): Promise<number | undefined> => {
  const scheduler = new Scheduler({
    seed,
    begin,
    conditions: conditionsOf(seed),
    faults: false,
    spared: new Set(),
    say: () => {},
    met: () => {},
    broken: (told) => expect.fail(told),
  });
  try {
    let arrived: number | undefined;
    void scheduler.start('job', true, async (action) => {
      void scheduler.gateOf(action)({ name: 'write', writes: true }, () => {
        arrived = scheduler.now - begin;
      });
      if (end === 'dies') action.die();
    });
    // So that it has ended.
    await turnOfTheLoop();
    await scheduler.run();
    return arrived;
  } finally {
    scheduler.end();
  }
};
const arrivalsOf = async (end: 'answers' | 'dies'): Promise<readonly (number | undefined)[]> => {
  const arrivals: (number | undefined)[] = [];
  for (let seed = 1; seed <= 60; seed++) arrivals.push(await arrivalOf(String(seed), end));
  return arrivals;
};

test('what a frozen process had under way arrives when it goes on, minutes later, or never', async () => {
  const arrivals = await arrivalsOf('answers');
  const late = arrivals.filter((at) => at !== undefined);
  expect(arrivals.length - late.length).toBeGreaterThan(6);
  expect(late.filter((at) => at > 3 * minute).length).toBeGreaterThan(6);
  expect(Math.max(...late)).toBeLessThanOrEqual(20 * minute);
});

test('what a dead process had under way arrives or does not', async () => {
  const arrivals = await arrivalsOf('dies');
  const arrived = arrivals.filter((at) => at !== undefined);
  expect(arrived.length).toBeGreaterThan(12);
  expect(arrived.length).toBeLessThan(48);
});
