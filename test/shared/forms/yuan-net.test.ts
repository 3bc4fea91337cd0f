import { expect, test } from 'vitest';
import { classInYuan, lineInYuan } from '../../../shared/forms/rules/yuan-net.ts';
import { forms } from '../../../shared/programme/programmes.ts';

type Asked = 'unit' | 'size' | undefined;
const asked = (rules: ReturnType<typeof classInYuan>, yuan: number, rest: object = {}): Asked => {
  const broken = rules.filter(
    (rule) => rule.broken({ [rule.paints]: yuan * 100, ...rest }, undefined as never) !== undefined,
  );
  expect(broken.length).toBeLessThan(2);
  return broken[0] && (broken[0].code.startsWith('too-high') ? 'size' : 'unit');
};

test.each([
  [3.5, { persons: 60, days: 3 }, 'unit'],
  [35, { persons: 60, days: 5 }, 'unit'],
  [1_799.99, { persons: 60, days: 3 }, 'unit'],
  [1_800, { persons: 60, days: 3 }, undefined],
  [35_000, { persons: 60, days: 3 }, undefined],
  [0, { persons: 60, days: 3 }, undefined],
  [99, {}, 'unit'],
  [1_800_000, { persons: 60, days: 3 }, undefined],
  [1_800_001, { persons: 60, days: 3 }, 'size'],
  [900_000_000, { persons: 60, days: 3 }, 'size'],
  [900_000_000, {}, 'size'],
  [100, {}, undefined],
])('a class at %d yuan for %o is asked about its %s', (yuan, rest, asks) => {
  expect(asked(classInYuan('budget'), yuan, rest)).toBe(asks);
});

test.each([
  [3.5, 'unit'],
  [99.99, 'unit'],
  [100_000_000, undefined],
  [100_000_001, 'size'],
  [100, undefined],
  [0, undefined],
])('a line of %d yuan is asked about its %s', (yuan, asks) => {
  expect(asked(lineInYuan('spent'), yuan)).toBe(asks);
});

test('every plan, the class return and every sheet of money ask', () => {
  const asking = forms.filter(({ rowRules }) =>
    rowRules.some(({ code }) => code.startsWith('ten-thousands')),
  );
  expect(asking.map(({ id }) => id).sort()).toEqual([
    'ability-plan',
    'advanced-plan',
    'appropriation',
    'class-return',
    'digital-plan',
    'education-fund',
    'fiscal-application',
    'fiscal-result',
    'funding-return',
    'matching',
    'post-plan',
    'public-courseware',
    'result-purchase',
    'settlement',
    'urgent-plan',
    'year-end-balance',
  ]);
});
