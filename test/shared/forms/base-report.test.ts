import { expect, test } from 'vitest';
import { baseReport } from '../../../shared/forms/base-report.ts';
import { qingdao20212030 } from '../../../shared/programme/qingdao.ts';
import { contextFor } from '../../support/given.ts';
import { type Cells, checkCells, complaints } from '../../support/mistakes.ts';

const good: Cells = {
  number: 1,
  name: '示例海洋基地',
  level: '市级',
  demonstration: '是',
  classes: 12,
  persons: 900,
  outside: 400,
  selfPaying: 60,
  passed: 870,
  satisfaction: 93,
  onlineCourses: 20,
  onlineHours: 9000,
  income: 800000,
  publicMoney: 300000,
  projects: '新增 3 个项目',
  teachers: '聘请专家 12 人',
  materials: '编写讲义 4 本',
  databases: '无',
  institutions: '与 2 家机构合作',
  research: '完成 1 项课题',
  nextYear: '增设新材料方向',
};
const context = { ...contextFor(baseReport), today: '2015-11-20' };
const said = (cells: Cells) => complaints(baseReport, [{ ...good, ...cells }], context);

test('a report holds the six tasks and the figures behind the three criteria', () => {
  const { issues, rows } = checkCells(baseReport, [good], context);
  expect(issues).toEqual([]);
  expect(rows[0]).toMatchObject({ databases: '无', outside: 400, satisfaction: 93, selfPaying: 60 });
});

test.each<{ mistake: string; cells: Cells; found: string }>([
  {
    mistake: 'one of the six tasks left out (notice 42)',
    cells: { databases: '' },
    found: 'error databases required',
  },
  {
    mistake: 'more from other units than were trained',
    cells: { outside: 901 },
    found: 'error outside part-above-whole',
  },
  {
    mistake: 'more paying themselves than were trained',
    cells: { selfPaying: 901 },
    found: 'error selfPaying part-above-whole',
  },
  {
    mistake: 'more passed than were trained',
    cells: { passed: 901 },
    found: 'error passed part-above-whole',
  },
  {
    mistake: 'more public money than income',
    cells: { publicMoney: 800000.01 },
    found: 'error publicMoney part-above-whole',
  },
  {
    mistake: 'a satisfaction above 100',
    cells: { satisfaction: 101 },
    found: 'error satisfaction above-max',
  },
  {
    mistake: 'online hours nobody can have learned (notice 43)',
    cells: { onlineHours: 900000 },
    found: 'warning onlineHours online-hours-unlikely',
  },
])('$mistake', ({ cells, found }) => {
  expect(said(cells)).toEqual([found]);
});

test('the sheet has a column for each of the six building tasks', () => {
  const tasks = ['projects', 'teachers', 'materials', 'databases', 'institutions', 'research'];
  expect(Object.keys(baseReport.columns)).toEqual(expect.arrayContaining(tasks));
});

test('money is told in yuan', () => {
  const { issues } = checkCells(baseReport, [{ ...good, publicMoney: 900_000 }], context);
  expect(issues[0]?.message.zh).toBe('财政经费（900,000.00）大于培训收入（800,000.00）。');
});

test('a base that trains less than its level has to is asked about, by the programme’s own figures', () => {
  expect(said({ level: '国家级', persons: 1999 })).toEqual(['warning persons below-duty']);
  expect(said({ level: '国家级', persons: 2000 })).toEqual([]);
  // Until 2020 only national bases had one.
  expect(said({ level: '省级' })).toEqual([]);
  const later = { ...context, programme: qingdao20212030 };
  const of = (persons: number) =>
    complaints(
      baseReport,
      [{ ...good, level: '省级', persons, outside: 10, selfPaying: 1, passed: 10 }],
      later,
    );
  expect([of(499), of(500)]).toEqual([['warning persons below-duty'], []]);
});
