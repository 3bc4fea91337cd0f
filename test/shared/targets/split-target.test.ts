import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitTarget, type Weighed } from '../../../shared/targets/split-target.ts';

const totals = fc.integer({ min: 0, max: 1_000_000 });
const weights = fc.oneof(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 1_000_000 }));
const shares = fc
  .uniqueArray(fc.tuple(fc.string({ minLength: 1, maxLength: 4 }), weights), {
    selector: ([key]) => key,
    minLength: 1,
    maxLength: 60,
  })
  .map((list) => list.map(([key, weight]): Weighed => ({ key, weight })));

test('the shares are whole, none is negative, and they add up to the total exactly', () => {
  fc.assert(
    fc.property(totals, shares, (total, list) => {
      const numbers = [...splitTarget(total, list).values()];
      expect(numbers).toHaveLength(list.length);
      expect(numbers.every((number) => Number.isInteger(number) && number >= 0)).toBe(true);
      expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(total);
    }),
  );
});

test('the order of the list plays no part', () => {
  fc.assert(
    fc.property(totals, shares, fc.infiniteStream(fc.nat()), (total, list, ranks) => {
      const shuffled = list
        .map((share) => ({ share, rank: ranks.next().value as number }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ share }) => share);
      expect(Object.fromEntries(splitTarget(total, shuffled))).toEqual(
        Object.fromEntries(splitTarget(total, list)),
      );
    }),
  );
});

test('whoever weighs more never gets less, and equals differ by one at most', () => {
  fc.assert(
    fc.property(totals, shares, (total, list) => {
      const numbers = splitTarget(total, list);
      const numberOf = ({ key }: Weighed): number => numbers.get(key) as number;
      for (const a of list)
        for (const b of list) {
          if (a.weight > b.weight) expect(numberOf(a)).toBeGreaterThanOrEqual(numberOf(b));
          if (a.weight === b.weight) expect(Math.abs(numberOf(a) - numberOf(b))).toBeLessThanOrEqual(1);
        }
    }),
  );
});

test('nobody is further than one from the exact share, and without weight there is none', () => {
  fc.assert(
    fc.property(totals, shares, (total, list) => {
      const sum = list.reduce((all, { weight }) => all + weight, 0);
      fc.pre(sum > 0);
      const numbers = splitTarget(total, list);
      for (const { key, weight } of list) {
        expect(Math.abs((numbers.get(key) as number) - (total * weight) / sum)).toBeLessThan(1 + 1e-6);
        if (weight === 0) expect(numbers.get(key)).toBe(0);
      }
    }),
  );
});

test('6000 over three units by 100, 100 and 50 of last year', () => {
  const split = splitTarget(6001, [
    { key: 'hyj', weight: 100 },
    { key: 'nyw', weight: 100 },
    { key: 'tyj', weight: 50 },
  ]);
  // 2400.4, 2400.4 and 1200.2: the one left goes to the first of the two largest fractions.
  expect([...split].sort()).toEqual([
    ['hyj', 2401],
    ['nyw', 2400],
    ['tyj', 1200],
  ]);
  expect(splitTarget(10, [])).toEqual(new Map());
  expect([
    ...splitTarget(5, [
      { key: 'a', weight: 0 },
      { key: 'b', weight: 0 },
    ]).values(),
  ]).toEqual([3, 2]);
});
