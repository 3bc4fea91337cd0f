import { expect, test } from 'vitest';
import {
  givenEnrolment,
  givenHeld,
  givenMoney,
  givenOutside,
  sortEnrolments,
} from '../../support/given-ledger.ts';
import { march } from '../../support/given-march.ts';
import { rowOf, tableOf, zh } from '../../support/report-cells.ts';

test('a person is new in one month only', () => {
  // enrolments, new people, newly passed (a and b in February, c in March), passed to date
  expect(tableOf(march(), 'months').rows.map(({ cells }) => cells.slice(1, 5))).toEqual([
    [1, 1, 0, 0],
    [1, 1, 2, 2],
    [3, 1, 1, 3],
  ]);
});

test('only who reached the yearly floor counts for it, hours added up over classes', () => {
  const report = march();
  // floor, persons, passed, reached, rate, hours a person passed, online share; b failed the class of 32 hours
  expect(rowOf(report, 'hours', '急需紧缺人才培养培训项目')).toEqual([72, 2, 2, 1, 50, 60, 0]);
  expect(rowOf(report, 'hours', '岗位培训项目')).toEqual([36, 2, 2, 1, 50, 28, 0]);
  expect(rowOf(report, 'hours', '高级研修项目')).toEqual([null, 0, 0, null, null, null, null]);
});

test('a class that goes on over months is one class, its cost that of each month', () => {
  const { rows } = tableOf(march(), 'projects');
  const urgent = rows.slice(8, 16).map(({ cells }) => cells.slice(1));
  expect(urgent).toEqual([
    [null, null, null, null],
    [null, null, 1, null],
    [1, 2, null, null],
    [1, 3, 100, 3],
    [0, 2, null, null],
    [1, 2, null, null],
    // hours of the class passed in February alone
    [0, 120, null, null],
    [250, 1750, 300_000, 0.6],
  ]);
});

test('fields without projects or classes are named', () => {
  const table = tableOf(march(), 'fields');
  expect(table.rows).toHaveLength(16 + 2 + 1);
  expect(rowOf(march(), 'fields', '海洋科技开发')).toEqual([1, 100, 1, 2, 1, 3, 2, 3]);
  expect(rowOf(march(), 'fields', '教育')).toEqual([1, 40, 1, 1, 2, 2, 2, 5]);
  expect(rowOf(march(), 'fields', '合计')).toEqual([3, 200, 2, 3, 3, 5, 3, 2.5]);
  const notes = table.notes.map((note) => note.zh).join('');
  expect(notes).toContain('有计划、尚未办班的领域：装备制造。');
  expect(notes).toContain('年度计划未涉及的领域：新能源、新材料');
});

test('a person trained by two units counts in both and once in the city', () => {
  const report = march();
  expect(rowOf(report, 'units', '市农业委员会')).toEqual([2, 420_000, 1, 2, 1, 3, 2, 3500]);
  expect(rowOf(report, 'units', '合计').slice(5, 7)).toEqual([5, 3]);
});

test('the highest title level stated counts', () => {
  const report = march();
  expect(rowOf(report, 'title-levels', '副高级')).toEqual([1, 50, 0, 1, 1]);
  expect(rowOf(report, 'title-levels', '中级')).toEqual([1, 50, 0, 1, 0]);
  expect(rowOf(report, 'title-levels', '未填')).toEqual([1, null, 0, 0, 1]);
  expect(rowOf(report, 'title-levels', '中高级合计')).toEqual([2, 100, 0, 2, 1]);
});

test('a share says of how many, where some say nothing', () => {
  const notes = (id: string) =>
    march()
      .sections.flatMap(({ tables }) => tables)
      .find((table) => table.id === id)?.notes;
  expect(notes('title-levels')?.[0]).toEqual({
    zh: '占比按已填报的2人计；另有1人未填报，占全部的33.3%。',
    en: 'Shares are of the 2 people for whom it is stated; for 1 (33.3% of all) it is not.',
  });
  expect(notes('ownership')).toHaveLength(1);
});

test('spending is told from classes and from money, and how far apart they are', () => {
  const [cost, spent, difference] = [
    '培训班执行情况表支出（元）',
    '经费执行情况表支出（元）',
    '二者相差',
  ].map((row) => rowOf(march(), 'spending', row) as number[]) as [number[], number[], number[]];
  expect(cost[1]).toBeGreaterThan(0);
  expect(spent[1]).toBeGreaterThan(0);
  expect(difference).toEqual([0, 1].map((i) => (cost[i] as number) - (spent[i] as number)));
});

test('who had employers of two kinds counts in both, the non-public share counts persons', () => {
  const report = march();
  expect(rowOf(report, 'ownership', '国有企业')).toEqual([2, 66.7]);
  expect(rowOf(report, 'ownership', '民营企业')).toEqual([2, 66.7]);
  expect(rowOf(report, 'ownership', '合计')).toEqual([3, null]);
  expect(rowOf(report, 'ownership', '非公有制经济组织和社会组织合计')).toEqual([2, 66.7]);
});

test('a budget counts as last stated, money received and spent month by month', () => {
  const report = march();
  // budget, carried, received month and to date, spent month and to date, share, returned, left
  const government = [12_000, 0, 1000, 7000, 2500, 3500, 50, 0, 3500];
  expect(rowOf(report, 'money-by-source', '政府财政')).toEqual(government);
  expect(rowOf(report, 'money-by-source', '用人单位')).toEqual([
    500, 0, 500, 500, 400.5, 400.5, 80.1, 0, 99.5,
  ]);
  expect(rowOf(report, 'money-by-source', '合计')).toEqual([
    12_500, 0, 1500, 7500, 2900.5, 3900.5, 52, 0, 3599.5,
  ]);
  expect(rowOf(report, 'money-by-level', '市级财政')).toEqual(government);
  expect(report.sections.flatMap(({ tables }) => tables.map(({ id }) => id))).not.toContain(
    'money-year-before',
  );
});

test('P3, P4, P9: a level corrected, a budget stated again in January, money passed on and recovered', () => {
  const given = (unit: string, month: string, row: Parameters<typeof givenMoney>[2]) =>
    givenMoney('2014B-NYW-001', month, { unit, ...row });
  const report = march({
    funding: [
      given('nyw', '2014-02', { line: 'whole', budgeted: 1_000_000, received: 1_000_000 }),
      given('nyw', '2014-05', { line: 'whole', passed: 600_000, peer: 'hyj' }),
      given('hyj', '2014-05', { line: 'whole', handed: 600_000, peer: 'nyw' }),
      given('hyj', '2014-06', { spent: 400_000 }),
      // Stated again, it is the same budget; 300 yuan of the year before are taken back and given back.
      given('nyw', '2015-01', { line: 'whole', budgeted: 1_000_000, received: 50_000 }),
      given('hyj', '2015-02', { recovered: 30_000 }),
      given('hyj', '2015-03', { line: 'whole', returned: 30_000 }),
      // Of the wrong level, then of the right one.
      given('nyw', '2015-02', { line: 'meals', fiscalLevel: 'provincial', budgeted: 70_000 }),
      given('nyw', '2015-03', { line: 'meals', fiscalLevel: 'provincial', budgeted: 0 }),
      given('nyw', '2015-03', { line: 'meals', budgeted: 70_000 }),
    ],
  });
  // carried: 10,000 received, 4,000 spent, whoever has it
  expect(rowOf(report, 'money-by-level', '市级财政')).toEqual([700, 6000, 0, 500, 0, -300, -4.6, 300, 6500]);
  expect(rowOf(report, 'money-by-level', '省级财政')).toEqual([0, 0, 0, 0, 0, 0, null, 0, 0]);
  // To March of either year: received, before, change; spent, before, change.
  expect(rowOf(report, 'money-year-before', '市级财政')).toEqual([500, 10_000, -95, -300, 0, null]);
});

test('who has reported late, not at all, or waits is told apart', () => {
  const report = march();
  expect(tableOf(report, 'reporting-by-form').title.zh).toContain('2015-04-08');
  const [, onTime, late, pending] = rowOf(report, 'reporting-by-form', '合计');
  expect([onTime, late, pending]).toEqual([2, 1, 0]);
  expect(rowOf(report, 'reporting-by-unit', '市农业委员会')).toEqual(['04-02', '04-20迟报', '未报']);
  expect(rowOf(report, 'plans-by-unit', '市农业委员会')).toEqual(['未报', '01-20', '未报']);
  expect(rowOf(report, 'plans-by-unit', '市海洋与渔业局')).toEqual(['未报', '未报', '待审']);
});

test('repeats are listed, not counted, and returns are compared with rosters', () => {
  const report = march();
  expect(rowOf(report, 'checks', '学员登记表重复填报（人次）')).toEqual([0, 1]);
  expect(rowOf(report, 'checks', '培训班执行情况表参训人数（人次）')).toEqual([4, 6]);
  expect(rowOf(report, 'checks', '二者相差')).toEqual([1, 1]);
});

test('an enrolment whose project no plan in force has still counts, under no field, and is listed', () => {
  const report = march({ projects: [] });
  expect(rowOf(report, 'fields', '领域不明')).toEqual([0, 0, 2, 3, 3, 5, 3, null]);
  expect(rowOf(report, 'year-targets', '急需紧缺人才培养培训项目').slice(3, 5)).toEqual([2, 3]);
  expect(rowOf(report, 'checks', '项目不在已下达计划内的人次')).toEqual([3, 5]);
});

test('a class outside the plan counts under its own category and field, and is marked', () => {
  const report = march({
    classes: [
      givenHeld('2015B-NYW-001-1', '2015-03', { persons: 1 }),
      givenOutside('2015X-NYW-B03-1', '2015-03', { persons: 2, cost: 30_000, field: 'E02' }),
      givenOutside('2015X-HYJ-C02-1', '2015-02', { persons: 1, category: 'post', field: 'S01' }),
    ],
    enrolments: sortEnrolments([
      givenEnrolment('a1', '2015B-NYW-001-1', '2015-03'),
      givenEnrolment('a1', '2015X-NYW-B03-1', '2015-03', { hours: 32 }),
      givenEnrolment('b2', '2015X-NYW-B03-1', '2015-03', { hours: 80 }),
      givenEnrolment('c3', '2015X-HYJ-C02-1', '2015-02'),
      // last year's, listed late: its code still tells that it was a post training, its field nobody knows
      givenEnrolment('d4', '2014X-HYJ-C12-1', '2015-01'),
      // and one that no plan in force has
      givenEnrolment('e5', '2015C-HYJ-099-1', '2015-03'),
    ]),
  });
  // a1 reaches 72 of 40 + 32, b2 of 80; enrolments 3 of the month, both classes of urgent training
  expect(rowOf(report, 'hours', '急需紧缺人才培养培训项目').slice(0, 5)).toEqual([72, 2, 2, 2, 100]);
  expect(rowOf(report, 'year-targets', '急需紧缺人才培养培训项目').slice(1, 5)).toEqual([2, 3, 2, 3]);
  expect(rowOf(report, 'year-targets', '岗位培训项目').slice(1, 5)).toEqual([1, 1, 3, 3]);
  // planned projects and persons, classes month and to date, enrolments month and to date, persons
  expect(rowOf(report, 'fields', '装备制造').slice(2, 7)).toEqual([1, 1, 2, 2, 2]);
  expect(rowOf(report, 'fields', '教育').slice(2, 7)).toEqual([0, 1, 0, 1, 1]);
  expect(rowOf(report, 'fields', '领域不明').slice(2, 7)).toEqual([0, 0, 1, 2, 2]);
  expect(
    tableOf(report, 'projects')
      .rows.filter(({ cells }) => zh(cells[0]) === '其中：计划外（期）')
      .map(({ cells }) => cells.slice(1, 3)),
  ).toEqual([
    [1, 1],
    [0, 1],
    [1, 2],
  ]);
  expect(rowOf(report, 'checks', '计划外培训班（期）')).toEqual([1, 2]);
  expect(rowOf(report, 'checks', '计划外培训班的人次')).toEqual([2, 4]);
  expect(rowOf(report, 'checks', '项目不在已下达计划内的人次')).toEqual([1, 1]);
  expect(tableOf(report, 'units').notes.map((note) => note.zh)).toContain(
    '举办计划外培训班的单位：市农业委员会（1期）、市海洋与渔业局（1期）。',
  );
});

test('issue and day come from the calendar, not from the clock', () => {
  const report = march();
  expect(report.issue).toEqual({ year: 2015, number: 3, total: 15 });
  expect(report.issued).toBe('2015-04-08');
  expect(report.lead.map((sentence) => sentence.zh).join('')).toContain('1—3月，累计培训3人（5人次）');
});

test('January has no span of months', () => {
  const report = march({ month: '2015-01' });
  expect(report.lead.map((sentence) => sentence.zh).join('')).not.toContain('1—1月');
  expect(rowOf(report, 'year-targets', '急需紧缺人才培养培训项目').slice(1)).toEqual([1, 1, 1, 1, 0, 0]);
});

test('rows out of order stop the fold', () => {
  const rows = [
    givenEnrolment('b2', '2015C-HYJ-001-1', '2015-03'),
    givenEnrolment('a1', '2015C-HYJ-001-1', '2015-03'),
  ];
  expect(() => march({ enrolments: rows })).toThrow(/out of order/);
  const classes = [
    givenEnrolment('a1', '2015C-HYJ-001-2', '2015-03'),
    givenEnrolment('a1', '2015C-HYJ-001-1', '2015-03'),
  ];
  expect(() => march({ enrolments: classes })).toThrow(/out of order/);
});

test('a report without any document prints zeros and no holes', () => {
  const report = march({ projects: [], classes: [], funding: [], enrolments: [], documents: [] });
  expect(JSON.stringify(report)).not.toMatch(/NaN|undefined|Infinity/);
  expect(rowOf(report, 'year-targets', '全市年培训人数')).toEqual(['10,000人左右', 0, 0, 0, 0, 0, 0]);
});
