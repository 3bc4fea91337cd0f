/** Bases, fields and recommendations as the report shows them, calculated by hand. */
import { expect, test } from 'vitest';
import type { Form, Row } from '../../../shared/form/define-form.ts';
import { baseApplication } from '../../../shared/forms/base-application.ts';
import { basePlan } from '../../../shared/forms/base-plan.ts';
import { baseReport } from '../../../shared/forms/base-report.ts';
import { baseResult } from '../../../shared/forms/base-result.ts';
import { higherClassApplication } from '../../../shared/forms/higher-class-application.ts';
import { higherClassResult } from '../../../shared/forms/higher-class-result.ts';
import { responsibility } from '../../../shared/forms/responsibility.ts';
import { satisfaction } from '../../../shared/forms/satisfaction.ts';
import { qingdao20132020 } from '../../../shared/programme/qingdao.ts';
import { printBases } from '../../../shared/statistics/print-bases.ts';
import { printRecommendations } from '../../../shared/statistics/print-recommendations.ts';
import { printResponsibility } from '../../../shared/statistics/print-responsibility.ts';
import type { OrganisationHoldings } from '../../../shared/statistics/register-rows.ts';
import type { Table } from '../../../shared/statistics/table.ts';
import type { ClassRow, FundingRow } from '../../../shared/tables/rows.ts';

const programme = {
  ...qingdao20132020,
  units: [
    ...qingdao20132020.units,
    { code: 'jd1', name: { zh: '海洋技术示例基地', en: 'Marine base' }, kind: 'base' as const },
  ],
};
const register = (form: Form, ...rows: (Row & { code?: string })[]) => ({
  form,
  rows,
  codes: rows.map(({ code }) => code ?? ''),
});
const held = (code: string, more: Partial<ClassRow> = {}): ClassRow => ({
  type: 'class',
  code,
  project: code.slice(0, -2),
  run: 1,
  unit: 'nyw',
  month: '2015-03',
  start: '2015-03-02',
  end: '2015-03-06',
  hours: 40,
  persons: 50,
  ...more,
});
const project = (code: string, field: string, host: string) => ({
  code,
  unit: 'nyw',
  year: '2015',
  category: 'urgent',
  field,
  title: '示例',
  persons: 50,
  budget: 0,
  when: '2015-03',
  host,
});
const paid = (classCode: string, source: string, spent: number): FundingRow => ({
  type: 'funding',
  project: classCode.slice(0, -2),
  class: classCode,
  unit: 'nyw',
  month: '2015-03',
  source,
  line: 'teaching',
  spent,
});
const holdings = (more: Partial<OrganisationHoldings>): OrganisationHoldings => ({
  programme,
  month: '2015-03',
  projects: [project('2015B-NYW-001', 'E01', '海洋技术示例基地'), project('2015B-NYW-002', 'E08', '某大学')],
  classes: [],
  funding: [],
  ...more,
});
const cellsOf = (tables: readonly Table[], id: string) =>
  tables
    .find((table) => table.id === id)
    ?.rows.map(({ cells }) =>
      cells.map((cell) => (cell !== null && typeof cell === 'object' ? cell.zh : cell)),
    );

const designated = { name: '海洋技术示例基地', result: 'accepted', level: 'city', trade: '海洋渔业' };
const classes = [
  // By its project's plan at the base, by another unit; a later return of April is not this month's.
  held('2015B-NYW-001-1', { persons: 50, passed: 40 }),
  held('2015B-NYW-001-1', { month: '2015-04', persons: 99, passed: 99 }),
  // The class itself says that it was held elsewhere.
  held('2015B-NYW-001-2', { host: '某大学', persons: 500 }),
  // The base's own, which names no host and is in no plan.
  held('2015X-JD1-B01-1', {
    unit: 'jd1',
    project: '2015X-JD1-B01-1',
    persons: 30,
    subject: 'public',
    category: 'urgent',
    field: 'E01',
  }),
  held('2014B-NYW-001-1', { month: '2014-03', persons: 1000 }),
];

test('a base shows what was held at it, side by side and without a total', () => {
  const tables = printBases(
    holdings({
      classes,
      funding: [
        paid('2015B-NYW-001-1', 'government', 75_00),
        paid('2015B-NYW-001-1', 'person', 25_00),
        paid('2015B-NYW-001-2', 'person', 900_00),
      ],
      registers: [
        register(baseResult, designated, {
          ...designated,
          name: '甲校',
          level: 'provincial',
          result: 'recommended',
        }),
        register(
          satisfaction,
          { class: '2015B-NYW-001-1', answered: 30, overall: 90 },
          { class: '2015X-JD1-B01-1', answered: 10, overall: 70 },
          { class: '2015B-NYW-001-2', answered: 99, overall: 10 },
        ),
      ],
    }),
  );
  expect(cellsOf(tables, 'base-cards')).toEqual([
    ['海洋技术示例基地', '市级', 2, 80, 80, 1600, 85, 50, 1, 25],
  ]);
});

test('levels stand beside the one national base that is wanted, trades beside their plan', () => {
  const tables = printBases(
    holdings({
      registers: [
        register(baseResult, designated, {
          ...designated,
          name: '乙校',
          level: 'national',
          demonstration: true,
        }),
        register(
          baseApplication,
          { code: 'JD2015-NYW-001', level: 'city' },
          { code: 'JD2014-NYW-001', level: 'city' },
        ),
        register(
          basePlan,
          { trade: '海洋 渔业', level: 'city', bases: 3 },
          { trade: '轨道交通', level: 'city', bases: 1 },
        ),
      ],
    }),
  );
  expect(cellsOf(tables, 'bases-by-level')).toEqual([
    ['区（市）级', 0, 0, 0, null],
    ['市级', 1, 0, 1, null],
    ['省级', 0, 0, 0, null],
    ['国家级', 1, 1, 0, 1],
    ['合计', 2, 1, 1, null],
  ]);
  expect(cellsOf(tables, 'bases-by-trade')?.map(([, ...figures]) => figures)).toEqual([
    [3, 2],
    [1, 0],
  ]);
});

test('at the end of a year bases without report, classes or enough people are proposed, and not before', () => {
  const registers = [
    register(
      baseResult,
      { ...designated, level: 'national' },
      { ...designated, name: '乙校' },
      { ...designated, name: '丙校' },
    ),
    register(baseReport, { name: '海洋技术示例基地' }, { name: '丙校' }),
  ];
  const inDecember = cellsOf(
    printBases(
      holdings({
        month: '2015-12',
        classes: [...classes, held('2015B-NYW-003-1', { host: '丙校' })],
        registers,
      }),
    ),
    'base-exits',
  );
  expect(inDecember?.map(([base, , reasons]) => [base, reasons])).toEqual([
    ['海洋技术示例基地', '培训 129 人，低于 2000 人'],
    ['乙校', '无本年度工作报告；本年度未办班'],
  ]);
  expect(cellsOf(printBases(holdings({ month: '2015-11', registers })), 'base-exits')).toBeUndefined();
});

test('nothing of bases where there is none', () => {
  expect(printBases(holdings({ classes }))).toEqual([]);
});

const duty = { duty: '统筹本领域培训', field: 'E01', unit: 'hyj', role: 'lead' };

test('a field shows its unit and the classes that others held in it', () => {
  const tables = printResponsibility(
    holdings({
      classes: [
        ...classes,
        held('2015X-HYJ-B01-1', {
          unit: 'hyj',
          project: '2015X-HYJ-B01-1',
          category: 'urgent',
          field: 'E01',
        }),
      ],
      registers: [
        register(
          responsibility,
          duty,
          { ...duty, unit: 'nyw', role: 'support' },
          { ...duty, unit: 'lyj', to: '2015-03-30' },
          { ...duty, field: 'E08', unit: 'nyw', to: '2015-03-31' },
        ),
      ],
    }),
  );
  const rows = cellsOf(tables, 'fields-in-charge') ?? [];
  expect(rows[0]).toEqual(['海洋科技开发', '市海洋与渔业局', '市农业委员会', 1, 4, 3, 630]);
  expect(rows[7]?.slice(1, 4)).toEqual(['市农业委员会', '', 1]);
  expect(rows[1]?.[1]).toBe('（未明确）');
  const [table] = tables;
  expect(table?.notes[0]?.zh).toMatch(/^未明确牵头单位的领域：装备制造/);
  expect(table?.notes[0]?.zh).not.toContain('海洋');
  expect(
    cellsOf(tables, 'field-classes-elsewhere')?.map(([, lead, , by, persons]) => [lead, by, persons]),
  ).toEqual([
    ['市海洋与渔业局', '市农业委员会', 50],
    ['市海洋与渔业局', '市农业委员会', 500],
    ['市海洋与渔业局', '海洋技术示例基地', 30],
  ]);
});

test('recommendations stand by rank with reasons, and are counted over the years', () => {
  const apply = (code: string, level = 'national') => ({ code, title: '研修班', level });
  const answer = (application: string, row: Row) => ({ application, result: 'recommended', ...row });
  const tables = printRecommendations(
    holdings({
      registers: [
        register(
          higherClassApplication,
          apply('SB2014-NYW-001'),
          apply('SB2015-NYW-001'),
          apply('SB2015-NYW-002'),
          apply('SB2015-NYW-003', 'provincial'),
        ),
        register(
          higherClassResult,
          answer('SB2014-NYW-001', { result: 'accepted', rank: 1 }),
          answer('SB2015-NYW-001', {
            rank: 2,
            proposed: 1,
            reasons: ['planned', 'rated'],
            overruled: '上年已办',
          }),
          answer('SB2015-NYW-002', { rank: 1, proposed: 2, reasons: ['no-priority'], overruled: '领域空缺' }),
        ),
      ],
    }),
  );
  expect(cellsOf(tables, 'recommendations-ranked')).toEqual([
    ['SB2015-NYW-002 研修班', '国家级', 2, 1, '不属优先推荐范围', '领域空缺', '已推荐上报'],
    [
      'SB2015-NYW-001 研修班',
      '国家级',
      1,
      2,
      '已纳入年度计划、按以往办班满意度排序',
      '上年已办',
      '已推荐上报',
    ],
    ['SB2015-NYW-003 研修班', '省级', null, null, '', '', ''],
  ]);
  expect(cellsOf(tables, 'recommendations-by-year')).toEqual([
    ['2014', '国家级', 1, 1, 1],
    ['2015', '国家级', 2, 2, 0],
    ['2015', '省级', 1, 0, 0],
  ]);
});
