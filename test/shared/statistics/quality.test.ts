/** Quality of classes and follow-up of projects in the report, calculated by hand. */
import { expect, test } from 'vitest';
import type { Form, Row } from '../../../shared/form/define-form.ts';
import { phoneCheck } from '../../../shared/forms/phone-check.ts';
import { projectFollowUp } from '../../../shared/forms/project-follow-up.ts';
import { satisfaction } from '../../../shared/forms/satisfaction.ts';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { printQuality } from '../../../shared/statistics/print-quality.ts';
import type { QualityHoldings } from '../../../shared/statistics/quality-holdings.ts';
import { givenHeld, givenPlan } from '../../support/given-ledger.ts';

const register = (form: Form, ...rows: Row[]) => ({ form, rows, codes: rows.map(() => '') });
const [first, second, third] = ['2015B-NYW-001-1', '2015B-NYW-001-2', '2015B-NYW-002-1'] as const;
const held = (code: string, month: string, persons: number, passed: number) =>
  givenHeld(code, month, { unit: 'nyw', persons, passed, hours: 40 });
const holdings = (more: Partial<QualityHoldings>): QualityHoldings => ({
  programme,
  month: '2015-06',
  projects: [givenPlan('2015B-NYW-001', { unit: 'nyw', title: '海洋牧场技术' })],
  classes: [
    held(first, '2015-03', 99, 1),
    held(first, '2015-04', 40, 36),
    held(second, '2015-05', 60, 60),
    held(third, '2015-05', 10, 10),
    // Told of after the month, and of the year before.
    held(third, '2015-07', 500, 0),
    held('2014B-NYW-009-1', '2014-05', 500, 0),
  ],
  funding: [],
  ...more,
});
const cellsOf = (more: Partial<QualityHoldings>, id: string) => {
  const table = printQuality(holdings(more)).find((each) => each.id === id);
  return table?.rows.map(({ cells }) =>
    cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.zh : cell)),
  );
};

const survey = (code: string, asked: number, answered: number, overall: number): Row => ({
  class: code,
  asked,
  answered,
  overall,
});
const check = (code: string, called: number, reached: number, attended: number, differing: number): Row => ({
  unit: 'nyw',
  class: code,
  called,
  reached,
  attended,
  satisfied: attended === 3 ? 2 : 5,
  differing,
});
const registers = [
  register(
    satisfaction,
    survey(first, 40, 30, 90),
    survey(second, 60, 10, 70),
    survey('2014B-NYW-009-1', 9, 9, 1),
  ),
  register(phoneCheck, check(first, 5, 4, 3, 1), check(first, 5, 5, 5, 0)),
];

test('a class that was surveyed stands with its response rate; the total is weighted by replies', () => {
  const unit = '市农业委员会';
  const certificates = [
    { unit: 'nyw', class: first, day: '2015-04-20', what: 'issued' as const, count: 36 },
    { unit: 'nyw', class: first, day: '2015-05-20', what: 'voided' as const, count: 2 },
    { unit: 'nyw', class: first, day: '2015-05-21', what: 'replaced' as const, count: 1 },
  ];
  expect(cellsOf({ registers, certificates }, 'quality-classes')).toEqual([
    [expect.stringContaining(first), unit, 40, 40, 90, 34, 40, 75, 90],
    [expect.stringContaining(second), unit, 60, 40, 100, 0, 60, 16.7, 70],
    ['合计', null, 100, null, 96, 34, 100, 40, 85],
  ]);
  const [table] = printQuality(holdings({ registers }));
  expect(table?.notes[0]?.zh).toContain('已办培训班 3 个，有满意度测评的 2 个');
  expect(table?.notes[0]?.zh).toContain('低于 60%');
});

test('telephone checks stand together, and no class beside them', () => {
  expect(cellsOf({ registers }, 'quality-checks')).toEqual([['合计', 1, 10, 9, 8, 7, 1]]);
});

test('a key project that was followed up stands beside its money', () => {
  const paid = (month: string, more: object) => ({
    type: 'funding' as const,
    project: '2015B-NYW-001',
    unit: 'nyw',
    month,
    source: 'government',
    level: 'city',
    line: 'teaching',
    ...more,
  });
  const traced: Row = {
    project: '2015B-NYW-001',
    point: 'half-year',
    trackedOn: '2015-06-10',
    reached: 30,
    applied: 20,
    promoted: 2,
    patents: 1,
    papers: 3,
    benefit: 1_000_000,
  };
  const funding = [
    paid('2015-03', { received: 800_000 }),
    paid('2015-04', { spent: 500_000, recovered: 20_000 }),
    paid('2015-07', { spent: 100_000 }),
  ];
  expect(cellsOf({ registers: [register(projectFollowUp, traced)], funding }, 'quality-follow-up')).toEqual([
    ['2015B-NYW-001 海洋牧场技术', '市农业委员会', '结班后6个月', '', 30, 20, 2, 4, 10_000, 8000, 4800],
    ['合计', null, null, null, 30, 20, 2, 4, 10_000, 8000, 4800],
  ]);
});

test('of a key project what was expected and not reported stands there too, from its day on', () => {
  const key = { ...givenPlan('2014B-NYW-003', { unit: 'nyw', title: '海洋装备', key: true }), year: '2014' };
  const at = (month: string, registered: Row[] = []) =>
    cellsOf(
      {
        month,
        projects: [key],
        classes: [givenHeld('2014B-NYW-003-1', '2014-12', { start: '2014-12-08', end: '2014-12-12' })],
        registers: [register(projectFollowUp, ...registered)],
      },
      'quality-follow-up',
    );
  expect(at('2015-05')).toBeUndefined();
  expect(at('2015-06')?.[0]).toEqual([
    '2014B-NYW-003 海洋装备',
    '市农业委员会',
    '结班后6个月',
    '2015-06-12',
    '未报',
    null,
    null,
    null,
    null,
    0,
    0,
  ]);
  const told = { project: key.code, point: 'half-year', trackedOn: '2015-06-20', reached: 30 };
  expect(at('2015-12', [told])?.map((cells) => cells.slice(2, 5))).toEqual([
    ['结班后6个月', '2015-06-12', 30],
    ['结班后12个月', '2015-12-12', '未报'],
    [null, null, 30],
  ]);
});

test('nothing stands where nobody was asked', () => {
  expect(printQuality(holdings({}))).toEqual([]);
});
