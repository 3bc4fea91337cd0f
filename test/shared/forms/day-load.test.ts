import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Attended, overloadOf } from '../../../shared/forms/rules/day-load.ts';

const limits = { most: 10, mostOnline: 8 };
const days = (first: number, last: number, hours: number, onlineHours = 0): Attended => ({
  start: `2015-03-${String(first).padStart(2, '0')}`,
  end: `2015-03-${String(last).padStart(2, '0')}`,
  hours,
  onlineHours,
});

test('online hours have a limit of their own, below that of all hours', () => {
  expect(overloadOf([days(9, 13, 20, 20), days(9, 13, 20, 20)], limits)).toBeUndefined();
  expect(overloadOf([days(9, 13, 20, 20), days(9, 13, 20.5, 20.5)], limits)).toMatchObject({
    hours: 40.5,
    days: 5,
    most: 8,
    online: true,
  });
});

test('hours may lie anywhere within a class, but not outside it', () => {
  // Ten hours of the longer class fit beside the shorter one only on the days around it.
  expect(overloadOf([days(9, 10, 20), days(9, 12, 20)], limits)).toBeUndefined();
  expect(overloadOf([days(9, 10, 20), days(9, 12, 20.5)], limits)).toMatchObject({ to: '2015-03-12' });
});

test('classes fit exactly when their hours can be laid into the days, ten to a day', () => {
  const classes = fc.array(
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 1, max: 20 }))
      .map(([first, more, hours]) => days(first, first + more, Math.min(hours, (more + 1) * 10))),
    { minLength: 2, maxLength: 4 },
  );
  /** Whoever ends first is laid first: if that does not fit, nothing does. */
  const fits = (some: readonly Attended[]): boolean => {
    const left = new Map<string, number>();
    const waiting = some.map(({ start, end, hours }) => ({ start, end, hours }));
    for (let day = 1; day <= 6; day++) {
      const at = `2015-03-0${day}`;
      left.set(at, limits.most);
      const open = waiting.filter(({ start, hours }) => start <= at && hours > 0);
      for (const each of open.sort((a, b) => (a.end < b.end ? -1 : 1))) {
        const taken = Math.min(each.hours, left.get(at) as number);
        each.hours -= taken;
        left.set(at, (left.get(at) as number) - taken);
      }
      if (waiting.some(({ end, hours }) => end <= at && hours > 0)) return false;
    }
    return true;
  };
  fc.assert(
    fc.property(classes, (some) => {
      expect(overloadOf(some, limits) === undefined).toBe(fits(some));
    }),
  );
});
