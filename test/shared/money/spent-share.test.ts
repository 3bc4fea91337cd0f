/** What of the money that came in was spent: by account, by unit, and of all units together. */
import { expect, test } from 'vitest';
import { overviewLines, spentShare } from '../../../shared/money/overview-lines.ts';

const none = {
  promised: 0,
  applied: 0,
  approved: 0,
  appropriated: 0,
  received: 0,
  handed: 0,
  passed: 0,
  spent: 0,
  settled: 0,
  returned: 0,
  left: 0,
};

test('what one unit handed to another came in once for all of them, and for each of the two', () => {
  const rows = [
    {
      ...none,
      unit: 'nyw',
      source: 'government',
      level: 'city' as const,
      received: 1000,
      passed: 600,
      spent: 300,
    },
    { ...none, unit: 'jd1', source: 'government', level: 'city' as const, handed: 600, spent: 450 },
  ];
  expect(overviewLines(rows).map((line) => [line.kind, spentShare(line)])).toEqual([
    ['account', 30],
    ['account', 75],
    ['all', 75],
  ]);
});

test('where nothing came in there is no share', () => {
  const [line] = overviewLines([
    { ...none, unit: 'nyw', source: 'government', level: 'city' as const, spent: 1 },
  ]);
  expect(line && spentShare(line)).toBeUndefined();
});
