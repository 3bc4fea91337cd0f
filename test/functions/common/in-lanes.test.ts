import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inLanes } from '../../../functions/common/in-lanes.ts';

/** Lets so many turns of the event loop go by: they come in the same order on a machine of any speed. */
const sleep = async (turns: number) => {
  for (let i = 0; i < turns; i++) await turn();
};

async function* coming(count: number): AsyncGenerator<number> {
  for (let i = 0; i < count; i++) {
    await sleep(i % 3);
    yield i;
  }
}

test.each([
  ['a list', () => Array.from({ length: 20 }, (_, i) => i)],
  ['what comes bit by bit', () => coming(20)],
])('%s is worked on some at a time and answered in its order', async (_, items) => {
  let [now, most] = [0, 0];
  const answers = await inLanes(
    items(),
    async (item) => {
      most = Math.max(most, ++now);
      await sleep((item * 7) % 5);
      now--;
      return item * 2;
    },
    3,
  );
  expect(answers).toEqual(Array.from({ length: 20 }, (__, i) => i * 2));
  expect(most).toBeLessThanOrEqual(3);
  expect(most).toBeGreaterThan(1);
});

test('a failure is thrown, and nothing to do is done at once', async () => {
  await expect(inLanes([1, 2], () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await inLanes([], async () => 1)).toEqual([]);
});

test('after a failure nothing more is begun, and nothing goes on once it is told', async () => {
  const begun: number[] = [];
  let under = 0;
  const work = async (item: number): Promise<void> => {
    begun.push(item);
    under++;
    await sleep(item === 1 ? 1 : 5);
    under--;
    if (item === 1) throw new Error('no');
  };
  await expect(inLanes([0, 1, 2, 3, 4, 5, 6], work, 3)).rejects.toThrow('no');
  expect(begun).toEqual([0, 1, 2]);
  expect(under).toBe(0);
});
