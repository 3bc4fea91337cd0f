import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { cityTarget, gapTo, printUnitTarget } from '../../../shared/targets/target.ts';

test('“at least” is missed below and never above', () => {
  const asked = { operator: '≥', number: 600, tolerance: 0 } as const;
  expect([540, 600, 9000].map((sum) => gapTo(asked, sum))).toEqual([60, 0, 0]);
});

test('“about” and “exactly” are missed on either side of their room, which is counted in whole persons', () => {
  for (const operator of ['≈', '='] as const) {
    const asked = { operator, number: 200, tolerance: 0.1 };
    expect([179, 180, 220, 221].map((sum) => gapTo(asked, sum))).toEqual([21, 0, 0, -21]);
    // 29 % of 100 are 29, however the computer writes 0.29
    expect(gapTo({ operator, number: 100, tolerance: 0.29 }, 71)).toBe(0);
    expect(gapTo({ operator, number: 15, tolerance: 0.1 }, 13)).toBe(2);
    expect(gapTo({ operator, number: 15, tolerance: 0 }, 15)).toBe(0);
  }
});

test('the target over all projects belongs to none of them (notice 15)', () => {
  expect(cityTarget(programme, 'urgent')?.value).toBe(6000);
  expect(cityTarget(programme, undefined)).toBeUndefined();
  expect(cityTarget(programme, 'another')).toBeUndefined();
});

test('a target is printed with its operator and its room, and one taken back says so', () => {
  const asked = { number: 200, tolerance: 0.1, basis: 'persons' } as const;
  expect(printUnitTarget({ ...asked, operator: '≈' }).zh).toBe('200 人左右（允许偏差 10%）');
  expect(printUnitTarget({ ...asked, operator: '=', tolerance: 0 })).toEqual({
    zh: '200 人',
    en: 'exactly 200 people',
  });
  expect(printUnitTarget({ ...asked, operator: '≥', basis: 'enrolments' }).zh).toBe('不少于 200 人次');
  expect(printUnitTarget({ ...asked, operator: '≥', number: 0 }).zh).toBe('已取消');
});
