import { expect, test } from 'vitest';
import { qingdao20132020 as programme } from '../../../shared/programme/qingdao.ts';
import { givenEnrolment, givenTarget, sortEnrolments } from '../../support/given-ledger.ts';
import { march } from '../../support/given-march.ts';
import { rowOf, tableOf, zh } from '../../support/report-cells.ts';

test('persons and enrolments stand side by side, each against its target', () => {
  const report = march();
  // target, month persons, month enrolments, year persons, year enrolments, counted, rate
  expect(rowOf(report, 'year-targets', '全市年培训人数')).toEqual(['10,000人左右', 3, 3, 3, 5, 3, 0]);
  expect(rowOf(report, 'year-targets', '急需紧缺人才培养培训项目')).toEqual([
    '不少于6,000人',
    1,
    1,
    2,
    3,
    1,
    0,
  ]);
  expect(rowOf(report, 'year-targets', '岗位培训项目')).toEqual(['8,000人', 2, 2, 2, 2, 1, 0]);
  expect(rowOf(report, 'year-targets', '高级研修项目')).toEqual(['200人左右', 0, 0, 0, 0, 0, 0]);
});

test('each unit stands against what it was asked for, persons by the floor, enrolments passed (notice 57)', () => {
  const report = march({
    targets: [
      givenTarget('nyw', 4, { document: '示例号' }),
      givenTarget('nyw', 50, { category: 'advanced', operator: '≈', tolerance: 0.1 }),
      givenTarget('hyj', 1, { category: 'post', operator: '=' }),
      givenTarget('wjw', 1200, { category: 'post', basis: 'enrolments' }),
      // taken back, and one of last year: neither is printed
      givenTarget('kjj', 0),
      givenTarget('tyj', 9, { year: '2014' }),
    ],
  });
  const table = tableOf(report, 'unit-targets');
  // target, planned, persons, counts, rate, still to come
  expect(table.rows.map(({ cells, role }) => [role ?? '', ...cells.map(zh)])).toEqual([
    ['group', '高级研修项目', null, null, null, null, null, null],
    ['', '市农业委员会', '50人左右', 60, 0, 0, 0, 50],
    ['group', '急需紧缺人才培养培训项目', null, null, null, null, null, null],
    // a with 80 hours; b passed 40 and failed the class of the other 32
    ['', '市农业委员会', '不少于4人', 100, 2, 1, 25, 3],
    ['group', '岗位培训项目', null, null, null, null, null, null],
    // a with 20 hours and c with 36: only c reached the floor
    ['', '市海洋与渔业局', '1人', 40, 2, 1, 100, 0],
    ['', '市卫生和计划生育委员会', '不少于1,200人次', 0, 0, 0, 0, 1200],
  ]);
  expect(table.notes.map(({ zh: text }) => text).slice(0, 3)).toEqual([
    '高级研修项目：全市指标200人左右，分解到1个单位，合计50。',
    '急需紧缺人才培养培训项目：全市指标不少于6,000人，分解到1个单位，合计4。',
    '岗位培训项目：全市指标8,000人，分解到1个单位，合计1。',
  ]);
  // the city's targets are not touched by it (notice 15)
  expect(tableOf(report, 'year-targets')).toEqual(tableOf(march(), 'year-targets'));
});

test('enrolments count for a target in enrolments, and a person of two units in each of them', () => {
  const report = march({
    targets: [
      givenTarget('nyw', 4, { basis: 'enrolments' }),
      givenTarget('hyj', 1, { category: 'post' }),
      givenTarget('nyw', 1, { category: 'post' }),
    ],
    enrolments: sortEnrolments([
      givenEnrolment('a1', '2015B-NYW-001-1', '2015-01', { hours: 80 }),
      givenEnrolment('a1', '2015B-NYW-001-2', '2015-02', { hours: 80 }),
      // 36 hours on the post, half with each unit
      givenEnrolment('a1', '2015C-HYJ-001-1', '2015-03', { hours: 18 }),
      givenEnrolment('a1', '2015C-NYW-001-1', '2015-03', { hours: 18 }),
    ]),
  });
  const rows = tableOf(report, 'unit-targets').rows.filter(({ role }) => role !== 'group');
  expect(rows.map(({ cells }) => [cells[0], cells[3], cells[4]].map((cell) => zh(cell)))).toEqual([
    ['市农业委员会', 1, 2],
    ['市农业委员会', 1, 1],
    ['市海洋与渔业局', 1, 1],
  ]);
});

test('without targets issued the report has no such section', () => {
  expect(march().sections.map(({ id }) => id)).not.toContain('unit-targets');
  expect(march({ targets: [givenTarget('nyw', 0)] }).sections.map(({ id }) => id)).not.toContain(
    'unit-targets',
  );
});

test('the programme counts persons and enrolments of all years up to the month', () => {
  expect(rowOf(march(), 'programme-targets', '2014—2020年培训总量')).toEqual(['100,000人次左右', 4, 6, 5, 0]);
});

test('how targets are counted is one of the definitions, not a note under a table', () => {
  expect(tableOf(march(), 'year-targets').notes).not.toContainEqual(programme.targetNote);
  expect(march().definitions).toContainEqual(programme.targetNote);
});
