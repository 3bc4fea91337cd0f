import { describe, expect, test } from 'vitest';
import { checkSheet } from '../../../shared/form/check-sheet.ts';
import { cityTargets } from '../../../shared/forms/city-targets.ts';
import { qingdao20212030 } from '../../../shared/programme/qingdao.ts';
import { type CityTargetIssue, targetOn, withTargets } from '../../../shared/targets/city-targets.ts';
import { printCityTarget } from '../../../shared/targets/target.ts';
import { contextFor } from '../../support/given.ts';
import { sheetOf } from '../../support/office.ts';

type Cells = Parameters<typeof sheetOf>[1][number];
const first: Cells = {
  target: '能力提升项目',
  from: '2026-03-01',
  operator: '不少于',
  number: 9000,
  document: '示人社字〔2026〕示例号',
  decision: '2026年第一次联席会议第2项',
};
const context = {
  ...contextFor(cityTargets),
  programme: qingdao20212030,
  period: '2026',
  today: '2026-11-27',
};
const issue = (changes: Partial<CityTargetIssue> = {}): CityTargetIssue => ({
  target: 'ability-year',
  from: '2026-03-01',
  operator: '≥',
  number: 9000,
  tolerance: 0,
  ...changes,
});
const said = (rows: readonly Cells[], issues: readonly CityTargetIssue[] = []) =>
  checkSheet(cityTargets, sheetOf(cityTargets, rows), { ...context, issues }).issues.map(
    ({ severity, column, code }) => `${severity} ${column} ${code}`,
  );

test('a first issue is kept as what it asks for, and needs no reason', () => {
  expect(said([first])).toEqual([]);
  const { rows } = checkSheet(cityTargets, sheetOf(cityTargets, [first]), context);
  expect(rows[0]).toMatchObject({ target: 'ability-year', operator: 'at-least', number: 9000 });
});

describe('a later issue', () => {
  const later = { ...first, from: '2026-09-01', number: 9500 };

  test('says why it changes the figure (notice 47)', () => {
    expect(said([first, later], [issue()])).toEqual(['error reason reason-missing']);
    expect(said([first, { ...later, reason: '年中调整' }], [issue()])).toEqual([]);
    expect(said([first, { ...later, number: 9000 }], [issue()])).toEqual([]);
    expect(said([first, { ...later, number: 9000, operator: '左右' }], [issue()])).toEqual([
      'error reason reason-missing',
    ]);
  });

  test('does not take the place of the one before: its row stays', () => {
    expect(said([{ ...later, reason: '年中调整' }], [issue()])).toEqual(['error target issue-dropped']);
  });

  test('of another year needs a reason too, and the sheet of this year need not repeat it', () => {
    expect(said([first], [issue({ from: '2025-02-01', number: 8000 })])).toEqual([
      'error reason reason-missing',
    ]);
  });
});

test('a figure that was issued and is typed over is asked about, because reports rest on it', () => {
  expect(said([{ ...first, number: 8999 }], [issue()])).toEqual(['warning number issue-changed']);
});

test('a day outside the year, room that “at least” has not, and a decision that is missing are refused', () => {
  expect(said([{ ...first, from: '2025-12-31' }])).toEqual(['error from from-outside-year']);
  expect(said([{ ...first, tolerance: 10 }])).toEqual(['error tolerance room-at-least']);
  expect(said([{ ...first, decision: '' }])).toEqual(['error decision decision-missing']);
});

test('a target holds from its day on, and before the first issue it has no figure', () => {
  const target = qingdao20212030.targets.find(({ id }) => id === 'ability-year');
  if (!target) throw new Error('no such target');
  const issues = [issue({ from: '2026-09-01', number: 9500, operator: '≈', tolerance: 0.1 }), issue()];
  const on = (day: string) => printCityTarget(targetOn(target, issues, day)).zh;
  expect([on('2026-02-28'), on('2026-03-01'), on('2026-08-31'), on('2026-09-01'), on('2027-01-01')]).toEqual([
    '未下达',
    '不少于 9000 人',
    '不少于 9000 人',
    '9500 人左右（允许偏差 10%）',
    '9500 人左右（允许偏差 10%）',
  ]);
  const others = withTargets(qingdao20212030, issues, '2026-09-01').targets.filter(
    ({ id }) => id !== 'ability-year',
  );
  expect(others.every(({ value }) => value === undefined)).toBe(true);
});

test('the head of the sheet says what holds today', () => {
  const held = withTargets(qingdao20212030, [issue()], '2026-11-27');
  expect(cityTargets.head([], { ...context, programme: held }).zh).toBe(
    '现行指标：全市年培训人数未下达；2021—2030年培训总量未下达；高级研修项目未下达；能力提升项目不少于 9000 人；数字技术工程师培育项目未下达',
  );
});
