/** The worked money year: every figure at three dates, to the fen, from sheets as they were checked. */
import { describe, expect, test } from 'vitest';
import { H, J, N } from '../../../scripts/demo/money-year.ts';
import type { Row } from '../../../shared/form/define-form.ts';
import {
  balancesAt,
  carriedInto,
  netSpent,
  sumOf,
  sumOfStates,
  sumsBy,
} from '../../../shared/money/account.ts';
import { bridgesAt, differing } from '../../../shared/money/bridge.ts';
import { budgetChangesIn, budgetsAt } from '../../../shared/money/budgets.ts';
import { carriedOutOf } from '../../../shared/money/carried.ts';
import { type Movement, movementsOf } from '../../../shared/money/movements.ts';
import { registeredMovements } from '../../../shared/money/registered.ts';
import { settledIn } from '../../../shared/money/settled.ts';
import { findForm } from '../../../shared/programme/programmes.ts';
import { foldMonth } from '../../../shared/statistics/monthly-report.ts';
import type { FundingRow } from '../../../shared/tables/rows.ts';
import { chainedProgramme as programme } from '../../support/chained-programme.ts';
import { asked, classes, funding, projects, registers } from '../../support/money-year.ts';
import { rowOf, tableOf, zh } from '../../support/report-cells.ts';

const movements = [...funding.flatMap(movementsOf), ...registeredMovements(registers)];
const until = (month: string): Movement[] => movements.filter((each) => each.month <= month);
const yuan = (fen: number): number => fen / 100;
const by = (month: string, keyOf: (each: Movement) => string, fenOf = netSpent) =>
  Object.fromEntries(
    [...sumsBy(until(month), keyOf, fenOf)]
      .filter(([, fen]) => fen !== 0)
      .map(([key, fen]) => [key, yuan(fen)]),
  );
const received = (each: Movement): number => (each.state === 'received' ? each.fen : 0);
const unitOf = ({ unit }: Movement): string => unit;
const left = (month: string) =>
  Object.fromEntries(
    balancesAt(movements, month)
      .filter(({ fen }) => fen !== 0)
      .map(({ unit, project, source, level, fen }) => [`${unit} ${project} ${level ?? source}`, yuan(fen)]),
  );

test('the sheets of the year are accepted, and asked about where something is out of order', () => {
  // Two matchings are not paid in full, and a class cost more a day than the norm. All else is covered by what
  // came in, to the fen, and every settlement is the sum of its months.
  expect(asked).toEqual([
    'jd1 2015-07 funding-return: warning undefined matching-unpaid',
    'jd1 2015-07 funding-return: warning spent above-day-norm',
    'nyw 2015-10 funding-return: warning received matching-unpaid',
    'jd1 2015-10 funding-return: warning undefined matching-unpaid',
    'jd1 2015-11 funding-return: warning undefined matching-unpaid',
    'jd1 2015-11 funding-return: warning spent above-day-norm',
    'jd1 2015-12 funding-return: warning undefined matching-unpaid',
    'nyw 2015-12 funding-return: warning undefined matching-unpaid',
    'jd1 2016-01 funding-return: warning undefined matching-unpaid',
    'nyw 2016-03 funding-return: warning received matching-unpaid',
  ]);
});

describe.each([
  ['2015-06', [350_000, 330_000, 250_000, 280_000, 70_000, 70_000, 193_260.5, 0, 193_260.5, 0, 86_739.5]],
  [
    '2015-12',
    [350_000, 330_000, 330_000, 385_000, 130_000, 130_000, 317_860.75, 0, 317_860.75, 35_139.5, 31_999.75],
  ],
  [
    '2016-03',
    [350_000, 330_000, 330_000, 385_000, 130_000, 130_000, 341_860.5, 3_600, 338_260.5, 46_739.5, 0],
  ],
] as const)('%s', (month, figures) => {
  test('applied, approved, appropriated, received, passed, handed, spent, recovered, net, returned, left', () => {
    const of = (...states: Parameters<typeof sumOfStates>[1][]): number =>
      yuan(sumOfStates(until(month), ...states));
    expect([
      of('applied'),
      of('approved'),
      of('appropriated'),
      of('received'),
      of('passed'),
      of('handed'),
      of('spent'),
      of('recovered'),
      yuan(sumOf(until(month), netSpent)),
      of('returned'),
      yuan(sumOf(balancesAt(movements, month), ({ fen }) => fen)),
    ]).toEqual(figures);
  });

  test('received is net spent, returned and left', () => {
    const [receivedFen, , , net, returned, rest] = [3, 4, 5, 8, 9, 10].map((at) => figures[at] as number);
    expect(receivedFen).toBeCloseTo((net as number) + (returned as number) + (rest as number), 6);
  });
});

test('partitions of net spending at the end of 2015', () => {
  const at = '2015-12';
  expect(by(at, ({ source }) => source)).toEqual({
    government: 272_860.5,
    employer: 21_000.25,
    person: 24_000,
  });
  expect(by(at, ({ level }) => level ?? 'none')).toEqual({
    city: 190_860.5,
    district: 82_000,
    none: 45_000.25,
  });
  expect(by(at, ({ line }) => line)).toEqual({
    accommodation: 47_400,
    materials: 27_800.75,
    meals: 84_660,
    teaching: 100_400,
    travel: 27_000,
    venue: 30_600,
  });
  expect(by(at, unitOf)).toEqual({ jd1: 173_060, huangdao: 106_000, nyw: 38_800.75 });
  expect(by(at, ({ project }) => project)).toEqual({ [N]: 157_060.75, [H]: 106_000, [J]: 54_800 });
  expect(by(at, (each) => each.class ?? '')).toEqual({
    [`${N}-1`]: 87_260.5,
    [`${N}-2`]: 69_800.25,
    [`${H}-1`]: 106_000,
    [`${J}-1`]: 54_800,
  });
});

test('partitions of net spending in June 2015 and at the end', () => {
  expect(by('2015-06', unitOf)).toEqual({ huangdao: 106_000, jd1: 69_460, nyw: 17_800.5 });
  expect(by('2015-06', ({ line }) => line)).toEqual({
    accommodation: 21_000,
    materials: 21_800.5,
    meals: 63_660,
    teaching: 52_800,
    travel: 12_000,
    venue: 22_000,
  });
  expect(by('2016-03', unitOf)).toEqual({ huangdao: 106_000, jd1: 169_460, nyw: 62_800.5 });
  expect(by('2016-03', ({ source }) => source)).toEqual({
    employer: 25_000,
    government: 289_260.5,
    person: 24_000,
  });
  expect(by('2016-03', ({ line }) => line).teaching).toBe(96_800);
});

test('received at the end of 2015, from outside alone', () => {
  const at = '2015-12';
  expect(by(at, ({ source }) => source, received)).toEqual({
    government: 330_000,
    employer: 25_000,
    person: 30_000,
  });
  expect(by(at, ({ level }) => level ?? 'none', received)).toEqual({
    city: 240_000,
    district: 90_000,
    none: 55_000,
  });
  expect(by(at, unitOf, received)).toEqual({ nyw: 205_000, huangdao: 120_000, jd1: 60_000 });
  // What the base was handed is not received again: 515,000 would be a third too much.
  expect(yuan(sumOfStates(until(at), 'received', 'handed'))).toBe(515_000);
});

test('what is left, whose it is, and what was decided of it', () => {
  expect(left('2015-06')).toEqual({
    [`huangdao ${H} district`]: 8_000,
    [`huangdao ${H} person`]: 6_000,
    [`jd1 ${J} city`]: 60_000,
    [`jd1 ${N} city`]: 540,
    [`nyw ${N} city`]: 12_199.5,
  });
  expect(left('2015-12')).toEqual({
    [`nyw ${N} city`]: 20_000,
    [`nyw ${N} employer`]: 3_999.75,
    [`huangdao ${H} district`]: 8_000,
  });
  expect(left('2016-03')).toEqual({});
  expect(carriedInto(movements, '2016').map(({ fen }) => yuan(fen))).toEqual(
    [8_000, 20_000, 3_999.75].sort((a, b) => (a === 8_000 ? -1 : b === 8_000 ? 1 : a - b)),
  );
  expect(carriedOutOf(registers, '2015').map(({ fen }) => yuan(fen))).toEqual([20_000, 3_999.75]);
});

test('budgets hold until they are stated anew, and two lines of one account were moved', () => {
  const at = (month: string) =>
    sumsBy(
      budgetsAt(funding, month),
      ({ unit }) => unit,
      ({ fen }) => fen,
    );
  for (const month of ['2015-05', '2015-12', '2016-03'])
    expect(Object.fromEntries(at(month))).toEqual({ nyw: 22_000_000, huangdao: 12_000_000, jd1: 8_000_000 });
  expect(
    budgetChangesIn(funding, '2015-09').map(({ line, from, to, moved, reason }) => [
      line,
      yuan(from),
      yuan(to),
      moved,
      reason,
    ]),
  ).toEqual([
    ['materials', 6_000, 14_000, true, '第2期增加教材'],
    ['travel', 20_000, 12_000, true, '第2期改在本地办班'],
  ]);
  expect(budgetChangesIn(funding, '2015-10')).toEqual([]);
});

test('what a class was said to cost, its lines, and its settlement', () => {
  const bridge = (month: string) =>
    differing(bridgesAt(classes, movements, month)).map(({ class: code, told, lines }) => [
      code,
      yuan(lines - told),
    ]);
  expect(bridge('2015-06')).toEqual([]);
  expect(bridge('2015-10')).toEqual([[`${N}-2`, -199.75]]);
  expect(bridge('2015-11')).toEqual([
    [`${J}-1`, 3_600],
    [`${N}-2`, -199.75],
  ]);
  expect(bridge('2016-03')).toEqual([[`${N}-2`, -199.75]]);
  expect(yuan(sumOf(settledIn(registers), ({ fen }) => fen))).toBe(314_260.75);
});

describe('in the report', () => {
  const report = (month: string) =>
    foldMonth({
      programme,
      month,
      projects,
      classes,
      funding,
      documents: [],
      enrolments: [],
      registers,
    });

  test('by project: promised, applied, approved, appropriated, received, spent, settled, returned, left, rate', () => {
    const at = report('2015-12');
    const row = (project: string) =>
      tableOf(at, 'money-by-project')
        .rows.find(({ cells }) => String(zh(cells[0])).startsWith(project))
        ?.cells.slice(1);
    expect(row(N)).toEqual([
      40_000, 200_000, 180_000, 180_000, 205_000, 157_060.75, 157_060.75, 23_939.5, 23_999.75, 76.6,
    ]);
    expect(row(H)).toEqual([30_000, 90_000, 90_000, 90_000, 120_000, 106_000, 106_000, 6_000, 8_000, 88.3]);
    expect(row(J)).toEqual([20_000, 60_000, 60_000, 60_000, 60_000, 54_800, 51_200, 5_200, 0, 91.3]);
    expect(rowOf(at, 'money-by-project', '合计')).toEqual([
      90_000, 350_000, 330_000, 330_000, 385_000, 317_860.75, 314_260.75, 35_139.5, 31_999.75, 82.6,
    ]);
  });

  test('by unit what was handed over and passed on agree', () => {
    const at = report('2015-12');
    expect(rowOf(at, 'money-by-unit', '市农业委员会')).toEqual([
      205_000, 0, 130_000, 38_800.75, 12_199.5, 23_999.75,
    ]);
    expect(rowOf(at, 'money-by-unit', '黄岛示例基地')).toEqual([60_000, 130_000, 0, 173_060, 16_940, 0]);
    expect(rowOf(at, 'money-by-unit', '合计')).toEqual([
      385_000, 130_000, 130_000, 317_860.75, 35_139.5, 31_999.75,
    ]);
  });

  test('by level, and in the next year what was carried', () => {
    expect(rowOf(report('2015-12'), 'money-by-level', '市级财政')).toEqual([
      240_000, 0, 0, 240_000, 0, 190_860.5, 79.5, 29_139.5, 20_000,
    ]);
    const next = report('2016-03');
    expect(rowOf(next, 'money-by-level', '市级财政')).toEqual([
      0, 20_000, 0, 0, 20_000, 16_400, 82, 3_600, 0,
    ]);
    expect(rowOf(next, 'money-by-level', '区（市）级财政')).toEqual([0, 8_000, 0, 0, 0, 0, 0, 8_000, 0]);
    expect(rowOf(next, 'money-by-source', '用人单位')).toEqual([
      0, 3_999.75, 0, 0, 3_999.75, 3_999.75, 100, 0, 0,
    ]);
  });

  test('the bridge of a class, with the reason of its settlement', () => {
    expect(tableOf(report('2015-11'), 'money-bridge').rows.map(({ cells }) => cells.map(zh))).toEqual(
      [
        [`${J}-1`, '黄岛示例基地', 51_200, 54_800, 3_600, null],
        [`${N}-2`, '黄岛示例基地、市农业委员会', 70_000, 69_800.25, -199.75, '执行情况表中199.75元票据待到'],
      ].map((row) =>
        row.map((cell) =>
          typeof cell === 'string' && cell.startsWith('2015') ? expect.stringContaining(cell) : cell,
        ),
      ),
    );
  });

  test('of each fiscal line its targets, what was reached, and why not', () => {
    expect(tableOf(report('2015-12'), 'performance-lines').rows.map(({ cells }) => cells.map(zh))).toEqual([
      [`${N} 现代农业技术示例研修班（市级财政）`, null, null, null, '第3期推迟到次年3月举办'],
      ['财政资金支出（元）', 180_000, 136_060.5, 75.6, ''],
      ['合格人数', 96, 96, 100, ''],
      ['合格人员人均学时', 72, 72, 100, ''],
      ['按计划月份结束的培训班', 2, 2, 100, ''],
      ['满意度（%）', 90, 93, 103.3, ''],
      ['每合格人学时支出（元）', 25, 22.72, 90.9, ''],
      ['应用所学比例（%）', 80, 60, 75, ''],
      [`${H} 港口物流示例培训班（区（市）级财政）`, null, null, null, '未说明'],
      ['财政资金支出（元）', 90_000, 82_000, 91.1, ''],
      ['合格人数', 78, 78, 100, ''],
      ['合格人员人均学时', 40, 36, 90, ''],
      ['按计划月份结束的培训班', 1, 1, 100, ''],
      ['满意度（%）', 90, null, null, ''],
      [`${J} 海洋装备示例研修班（市级财政）`, null, null, null, '未说明'],
      ['财政资金支出（元）', 60_000, 54_800, 91.3, ''],
      ['合格人数', 28, 30, 107.1, ''],
      ['合格人员人均学时', 32, 28, 87.5, ''],
      ['按计划月份结束的培训班', 1, 0, 0, ''],
      ['满意度（%）', 90, null, null, ''],
    ]);
    // In the next year those whose money still moves.
    expect(
      tableOf(report('2016-03'), 'performance-lines')
        .rows.filter(({ role }) => role === 'group')
        .map(({ cells }) => String(zh(cells[0])).slice(0, 10)),
    ).toEqual([N, H, J].map((code) => code.slice(0, 10)));
    const quiet = foldMonth({
      programme,
      month: '2016-03',
      projects,
      classes,
      funding: funding.filter(({ month, project }) => month < '2016' || project === H),
      documents: [],
      enrolments: [],
      registers,
    });
    expect(
      tableOf(quiet, 'performance-lines')
        .rows.filter(({ role }) => role === 'group')
        .map(({ cells }) => String(zh(cells[0])).slice(0, 10)),
    ).toEqual([H.slice(0, 10)]);
    // What was surveyed and followed up counts before what the unit says itself, weighted by those who answered.
    const register = (id: string, rows: readonly Row[]) => ({
      form: findForm(programme, id),
      rows,
      codes: rows.map((_row, i) => `XX2015-NYW-00${i + 1}`),
    });
    const surveyed = foldMonth({
      programme,
      month: '2015-12',
      projects,
      classes,
      funding,
      documents: [],
      enrolments: [],
      registers: [
        ...registers,
        register('satisfaction', [
          { class: `${N}-1`, asked: 58, answered: 50, overall: 90 },
          { class: `${N}-2`, asked: 40, answered: 30, overall: 98 },
          { class: `${H}-1`, asked: 80, answered: 80, overall: 88 },
        ]),
        register('project-follow-up', [
          { project: N, reached: 40, applied: 30 },
          { project: N, reached: 20, applied: 20 },
        ]),
      ],
    });
    const satisfied = tableOf(surveyed, 'performance-lines').rows.filter(
      ({ cells }) => zh(cells[0]) === '满意度（%）' || zh(cells[0]) === '应用所学比例（%）',
    );
    expect(satisfied.map(({ cells }) => cells[2])).toEqual([93, 83.33, 88, null]);
  });

  test('money of another level is no part of a fiscal line, and a class that is told again counts once', () => {
    const [spent] = funding.filter((row) => row.project === N && row.spent && row.fiscalLevel === 'city');
    const [first] = classes.filter(({ code }) => code === `${N}-1`);
    const more = foldMonth({
      programme,
      month: '2015-12',
      projects,
      classes: [...classes, { ...(first as (typeof classes)[number]), month: '2015-08', passed: 50 }],
      funding: [...funding, { ...(spent as FundingRow), fiscalLevel: 'provincial' }],
      documents: [],
      enrolments: [],
      registers,
    });
    const ofN = tableOf(more, 'performance-lines').rows.slice(1, 3);
    expect(ofN.map(({ cells }) => cells[2])).toEqual([136_060.5, 90]);
  });

  test('what a passed person-hour cost by unit, category and field, and what no government paid of it', () => {
    const at = report('2015-12');
    expect(rowOf(at, 'performance-costs', '市农业委员会')).toEqual([2, 96, 6_912, 157_060.75, 22.72, 13.4]);
    expect(rowOf(at, 'performance-costs', '黄岛示例基地')).toEqual([1, 30, 840, 54_800, 65.24, 0]);
    expect(rowOf(at, 'performance-costs', '合计')).toEqual([4, 204, 10_560, 317_860.75, 30.1, 14.2]);
    const sums = tableOf(at, 'performance-costs').rows.reduce(
      (sum, { cells, role }) => sum + (role ? 0 : Number(cells[4])),
      0,
    );
    // Three partitions of one sum.
    expect(sums).toBeCloseTo(3 * 317_860.75, 6);
    // In the next year the recovered amount belongs to no class held in it.
    expect(rowOf(report('2016-03'), 'performance-costs', '合计')).toEqual([1, 40, 960, 23_999.75, 25, 16.7]);
  });

  test('a class that cost more a day than the norm of its first day, and how sure we are of that', () => {
    expect(tableOf(report('2015-07'), 'performance-norms').rows.map(({ cells }) => cells.map(zh))).toEqual([
      [
        expect.stringContaining(`${J}-1`),
        '黄岛示例基地',
        120,
        51_200,
        426.67,
        48_000,
        '省2014-02-01起标准（据转载，待确认）',
      ],
    ]);
    expect(tableOf(report('2015-12'), 'performance-norms').rows.map(({ cells }) => cells[4])).toEqual([
      456.67,
    ]);
    expect(tableOf(report('2015-12'), 'performance-norms').notes[0]?.zh).toContain(
      '本年有支出的培训班 4 个，其中超出参照标准 1 个，无适用标准 0 个',
    );
    // No norm of 2013 is known, and none of later judges it.
    const early = foldMonth({
      programme: { ...programme, norms: { ...programme.norms, personDay: [] } },
      month: '2015-12',
      projects,
      classes,
      funding,
      documents: [],
      enrolments: [],
    });
    expect(tableOf(early, 'performance-norms').rows).toEqual([]);
    expect(tableOf(early, 'performance-norms').notes[0]?.zh).toContain('无适用标准 4 个');
  });

  test('matching promised by a day and paid, and who paid', () => {
    const promised = (month: string) =>
      tableOf(report(month), 'money-matching').rows.map(({ cells }) => [cells[1], ...cells.slice(3)].map(zh));
    expect(promised('2015-12')).toEqual([
      ['黄岛区人力资源和社会保障局', '2015-06-30', 30_000, 30_000, 0],
      ['黄岛示例基地', '2015-06-30', 20_000, 0, 20_000],
      ['市农业委员会', '2015-09-30', 40_000, 25_000, 15_000],
      ['', '', 90_000, 55_000, 35_000],
    ]);
    // It is due on the last of September, and overdue in that month's report.
    expect(promised('2015-09').at(-1)).toEqual(['', '', 90_000, 55_000, 35_000]);
    // The day before it is due nothing is overdue.
    expect(promised('2015-08').at(-1)).toEqual(['', '', 90_000, 30_000, 20_000]);
    expect(rowOf(report('2015-12'), 'money-by-payer', '学员所在单位')).toEqual([25_000]);
    expect(rowOf(report('2015-12'), 'money-by-payer', '合计')).toEqual([55_000]);
  });

  test('what was bought of whom and accepted (notice 82), and courseware that is not public (83)', () => {
    const bought = (supplier: string, price: number, paid: number, acceptance: string) => ({
      supplier,
      price,
      paid,
      acceptance,
    });
    const at = (month: string) =>
      foldMonth({
        programme,
        month,
        projects,
        classes,
        funding,
        documents: [],
        enrolments: [],
        registers: [
          {
            form: findForm(programme, 'result-purchase'),
            codes: ['GM2015-NYW-001', 'GM2015-NYW-002', 'GM2015-HYJ-001'],
            rows: [
              bought('示例学院', 10_000_00, 10_000_00, 'passed'),
              // Spelled otherwise, it is the same supplier.
              bought('示例 学院', 6_000_00, 2_000_00, 'waiting'),
              bought('示例公司', 5_000_00, 0, 'failed'),
            ],
          },
          {
            form: findForm(programme, 'public-courseware'),
            codes: ['KJ-NYW-001', 'KJ-NYW-002', 'KJ-NYW-003'],
            rows: [
              { title: '甲', completedOn: '2015-03-02', status: 'waiting', cost: 3_000_00 },
              { title: '乙', completedOn: '2015-03-01', status: 'published' },
              { title: '丙', completedOn: '2015-04-02', status: 'waiting', reason: '著作权' },
            ],
          },
        ],
      });
    const may = at('2015-05');
    expect(rowOf(may, 'money-by-supplier', '示例学院')).toEqual([2, 16_000, 12_000, 1, 0, 1, 2_000]);
    expect(rowOf(may, 'money-by-supplier', '合计')).toEqual([3, 21_000, 12_000, 1, 1, 1, 2_000]);
    // 90 days on the last of May are not yet more than 90.
    expect(may.sections.flatMap(({ tables }) => tables.map(({ id }) => id))).not.toContain(
      'money-courseware',
    );
    expect(tableOf(at('2015-06'), 'money-courseware').rows.map(({ cells }) => cells.map(zh))).toEqual([
      ['甲', '市农业委员会', '2015-03-02', 120, 3_000, null],
    ]);
    expect(tableOf(at('2015-07'), 'money-courseware').rows).toHaveLength(2);
  });

  test('at the end of the year what is left, what was decided to be carried, and what nobody has decided', () => {
    expect(
      tableOf(report('2015-12'), 'money-year-end').rows.map(({ cells }) => cells.slice(2).map(zh)),
    ).toEqual([
      ['政府财政（区（市）级财政）', 8_000, 0, 0, 8_000],
      ['用人单位', 3_999.75, 3_999.75, 0, 0],
      ['政府财政（市级财政）', 20_000, 20_000, 0, 0],
      ['', 31_999.75, 23_999.75, 0, 8_000],
    ]);
    // Until March what became of it.
    const totals = (month: string) => rowOf(report(month), 'money-year-end', '合计').slice(2);
    expect(totals('2016-01')).toEqual([31_999.75, 23_999.75, 0, 8_000]);
    expect(totals('2016-03')).toEqual([31_999.75, 23_999.75, 8_000, 0]);
    expect(carriedOutOf(registers, '2016')).toEqual([]);
    // Where nothing was decided, an amount that somebody entered is none.
    const open = registers.map((each) =>
      each.form.id === 'year-end-balance'
        ? { ...each, rows: each.rows.map((row) => ({ ...row, disposal: 'open' })) }
        : each,
    );
    expect(carriedOutOf(open, '2015')).toEqual([]);
    expect(report('2015-11').sections.flatMap(({ tables }) => tables.map(({ id }) => id))).not.toContain(
      'money-year-end',
    );
  });

  test('a budget that is raised is not moved between lines', () => {
    const raised = [...funding, ...funding.filter(({ month }) => month === '2015-09').slice(1, 2)].map(
      (row) => (row.month === '2015-09' && row.line === 'travel' ? { ...row, budgeted: 2_100_000 } : row),
    );
    expect(budgetChangesIn(raised, '2015-09').map(({ moved }) => moved)).toEqual([false, false]);
  });
});
