import { expect, test } from 'vitest';
import { classInYuan, lineInYuan } from '../../../shared/forms/yuan-net.ts';
import { forms } from '../../../shared/programme/programmes.ts';

const broken = (rule: ReturnType<typeof classInYuan>, yuan: number, rest: object = {}) =>
  rule.broken({ [rule.paints]: yuan * 100, ...rest }, undefined as never);

test.each([
  [3.5, { persons: 60, days: 3 }, true],
  [35, { persons: 60, days: 5 }, true],
  [1_799.99, { persons: 60, days: 3 }, true],
  [1_800, { persons: 60, days: 3 }, false],
  [35_000, { persons: 60, days: 3 }, false],
  [0, { persons: 60, days: 3 }, false],
  [99, {}, true],
  [100, {}, false],
])('a class at %d yuan for %o is asked about: %s', (yuan, rest, asks) => {
  expect(broken(classInYuan('budget'), yuan, rest) !== undefined).toBe(asks);
});

test.each([
  [3.5, true],
  [99.99, true],
  [100, false],
  [0, false],
])('a line of %d yuan is asked about: %s', (yuan, asks) => {
  expect(broken(lineInYuan('spent'), yuan) !== undefined).toBe(asks);
});

test('every plan, the class return and the funding return ask', () => {
  const asking = forms.filter(({ rowRules }) =>
    rowRules.some(({ code }) => code.startsWith('ten-thousands')),
  );
  expect(asking.map(({ id }) => id).sort()).toEqual([
    'ability-plan',
    'advanced-plan',
    'class-return',
    'digital-plan',
    'funding-return',
    'post-plan',
    'urgent-plan',
  ]);
});
