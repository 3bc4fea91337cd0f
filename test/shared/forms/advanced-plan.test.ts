import { expect, test } from 'vitest';
import { advancedPlan } from '../../../shared/forms/advanced-plan.ts';
import { type Cells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  title: '海洋牧场技术高级研修班',
  field: '海洋科技开发',
  level: '省级',
  host: '示例海洋大学',
  hostKind: '高等院校',
  when: '2015-09-13/2015-09-17',
  persons: 60,
  days: 5,
  speciality: '课堂研讨与海上现场教学结合',
  budget: 110_000,
};
const said = (cells: Cells) => complaints(advancedPlan, [{ ...good, ...cells }]);

test('a seminar of usual size and length has no issue', () => {
  expect(said({})).toEqual([]);
  expect(said({ persons: 40, days: 3, budget: 90_000 })).toEqual([]);
  expect(said({ persons: 70, when: '2015-09-13/2015-09-19', days: 7 })).toEqual([]);
});

test('a seminar above 70 or below 40 persons is asked about, never refused', () => {
  expect(said({ persons: 71 })).toEqual(['warning persons size-unusual']);
  expect(said({ persons: 39 })).toEqual(['warning persons size-unusual']);
});

test('a seminar shorter than 3 days or longer than 7 is asked about', () => {
  expect(said({ days: 2.5 })).toEqual(['warning days length-unusual']);
  expect(said({ when: '2015-09', days: 8 })).toEqual(['warning days length-unusual']);
});

test('level and days are needed', () => {
  expect(said({ level: '', days: '' })).toEqual(['error level required', 'error days required']);
});
