import { expect, test } from 'vitest';
import { createTurns } from '../../local/front/turns.ts';

test('so many at once, and the others in the order they came, whether one fails or not', async () => {
  const turns = createTurns(2);
  const begun: number[] = [];
  const ends: (() => void)[] = [];
  const all = [0, 1, 2, 3, 4].map((i) =>
    turns(async () => {
      begun.push(i);
      await new Promise<void>((resolve) => ends.push(resolve));
      if (i === 1) throw new Error('failed');
      return i;
    }),
  );
  const settled = Promise.allSettled(all);
  for (let i = 0; i < 5; i++) {
    await expect.poll(() => begun.length).toBeGreaterThan(i);
    expect(begun).toEqual([0, 1, 2, 3, 4].slice(0, Math.min(5, i + 2)));
    ends[i]?.();
  }
  expect((await settled).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ]);
  expect(await turns(async () => 'free again')).toBe('free again');
});
