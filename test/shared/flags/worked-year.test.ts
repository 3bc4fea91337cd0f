/** Every flag of the worked money year at five dates, to the fen; and the comparisons that raise none. */
import { describe, expect, test } from 'vitest';
import { H, J, N } from '../../../scripts/demo/money-year.ts';
import { findFlags } from '../../../shared/flags/find-flags.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { classes, funding, projects, registers } from '../../support/money-year.ts';

const world = { programme, projects, classes, funding, registers };
const raisedOn = (day: string) =>
  Object.fromEntries(
    findFlags(world, day).flatMap(({ flags }) => flags.map(({ key, figure }) => [key, figure / 100])),
  );

const idle = `idle/nyw/${N}/government/city`;
const society = { [`matching-unpaid/jd1/${J}/society`]: 20_000 };
const employer = { [`matching-unpaid/nyw/${N}/employer`]: 15_000 };
const norm = `norm/jd1/${J}-1`;
const late = { [`bridge/nyw/${N}-2`]: -199.75 };
const afterwards = { [`after-settlement/jd1/${J}-1/government/city`]: 3600, [`bridge/jd1/${J}-1`]: 3600 };

describe.each([
  ['2015-07-31', { [idle]: 12_199.5, ...society, [norm]: 3200 }],
  ['2015-10-31', { ...society, ...employer, [norm]: 3200, ...late }],
  ['2015-11-30', { [idle]: 32_199.5, ...society, ...employer, [norm]: 6800, ...late, ...afterwards }],
  [
    '2015-12-31',
    {
      [idle]: 20_000,
      ...society,
      ...employer,
      [norm]: 6800,
      ...late,
      ...afterwards,
      [`unspent/huangdao/${H}/government/district/2015`]: 8000,
    },
  ],
  ['2016-03-31', { ...society, ...employer, [norm]: 3200, ...late }],
])('on %s', (day, flags) => {
  test('these flags and no other', () => {
    expect(raisedOn(day)).toEqual(flags);
  });
});

test('three comparisons that must not be raised: little left, almost nothing left, below the quota', () => {
  const keys = Object.keys(raisedOn('2015-07-31'));
  // 8,000 of 90,000 is less than a tenth, and 540 of 70,000 too; N-1 and H-1 cost less than the quota.
  expect(keys).not.toContain(`idle/huangdao/${H}/government/district`);
  expect(keys).not.toContain(`idle/jd1/${N}/government/city`);
  expect(keys).not.toContain(`norm/nyw/${N}-1`);
  expect(keys).not.toContain(`norm/huangdao/${H}-1`);
});

test('a flag says what was compared, since when, and which rows raise it', () => {
  const [flag] = findFlags(world, '2015-07-31').find(({ kind }) => kind === 'idle')?.flags ?? [];
  expect(flag?.says.zh).toBe(
    `${N}（市级财政）到位 60 日以上的经费 100,000.00 元，尚有 12,199.50 元未支出、未转拨、未退回。`,
  );
  // 60 days after the end of April.
  expect(flag?.since).toBe('2015-06-29');
  expect(flag?.rows).toEqual([
    'nyw/funding-return/2015-04',
    'nyw/funding-return/2015-05',
    'nyw/funding-return/2015-06',
  ]);
});

test('a replay agrees: later rows do not change what a day saw, nor does the order of rows', () => {
  for (const day of ['2015-07-31', '2015-11-30']) {
    const then = funding.filter(({ month }) => month <= day.slice(0, 7));
    expect(findFlags({ ...world, funding: then }, day)).toEqual(findFlags(world, day));
    const turned = { ...world, funding: [...funding].reverse(), classes: [...classes].reverse() };
    expect(findFlags(turned, day)).toEqual(findFlags(world, day));
  }
});
