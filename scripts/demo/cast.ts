/** What people of the demo type: columns in the order of the forms, column A (row ids) left out. */
import type { Columns } from '../../shared/form/define-form.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import { fundingReturn } from '../../shared/forms/funding-return.ts';
import { urgentPlan } from '../../shared/forms/urgent-plan.ts';
import { inventPerson } from './invented-people.ts';
import { type RealRow, readRealRows } from './real-rows.ts';

type Cells = (string | number | null)[];

/** Column number in the sheet (A holds the row ids) by the form's column names. */
export const columnNumbers = (columns: Record<string, unknown>): Record<string, number> =>
  Object.fromEntries(Object.keys(columns).map((name, i) => [name, i + 2]));

/** A row up to its last named cell. */
export const rowOf = (columns: Columns, named: Readonly<Record<string, string | number>>): Cells => {
  const names = Object.keys(columns);
  const width = Math.max(...Object.keys(named).map((name) => names.indexOf(name))) + 1;
  return names.slice(0, width).map((name) => named[name] ?? null);
};

/** Rows of the file by their number, as published. */
export const published = (...numbers: number[]): RealRow[] => {
  const rows = readRealRows();
  return numbers.map((number) => {
    const row = rows.find(({ no }) => no === String(number));
    if (!row) throw new Error(`real-classes.csv has no row ${number}`);
    return row;
  });
};

const fields = ['现代农业', '新信息', '生态环保', '现代农业', '新信息', '装备制造'];

/** Six real rows as a tired person pastes them: dates, counts, days and levels just as the pages printed them. */
export const messyPlan = (): Cells[] =>
  published(2, 5, 16, 27, 44, 12).map((row, i) => [
    i + 1,
    row.title ?? '',
    fields[i] ?? '',
    row.level ?? '',
    row.organiser_or_host ?? '',
    '高校',
    row.date_as_published ?? '',
    row.place ?? '',
    row.headcount_as_published ?? '',
    row.days_as_published ?? '',
  ]);

/** What the clerk makes of the cells that were asked about: level, time, persons, days, hours and money. */
export const mendedPlan: readonly {
  level: string;
  when: string;
  persons: number;
  days: number;
  hours: number;
  budget: string;
}[] = [
  { level: '国家级', when: '2015年9月13~19日', persons: 60, days: 7, hours: 56, budget: '12万' },
  { level: '国家级', when: '2015年6月29至7月4日', persons: 50, days: 6, hours: 48, budget: '95,000.00元' },
  { level: '省级', when: '2015年3月9日—3月13日', persons: 46, days: 5, hours: 40, budget: '8.5万元' },
  { level: '市级', when: '2015年11月19—21日', persons: 45, days: 3, hours: 24, budget: '40000' },
  { level: '市级', when: '2015年10月', persons: 50, days: 5, hours: 40, budget: '6万' },
  { level: '省级', when: '2015年5月16-20日', persons: 60, days: 5, hours: 40, budget: '9万' },
];

/** The plan of the other department: two projects of urgently needed talent. */
const urgentProjects: Readonly<Record<string, string | number>>[] = [
  {
    number: 1,
    title: '海洋生物医药技术人才培养',
    field: '新医药',
    host: '海洋科技示例研究院',
    hostKind: '科研院所',
    when: '2015年3月2日—3月17日',
    place: '青岛',
    persons: 100,
    days: 12,
    hours: 96,
    methods: '专家面授、案例分析',
    budget: 200_000,
    sources: '政府财政、用人单位',
    fiscalLevel: '市级',
  },
  {
    number: 2,
    title: '海洋牧场技术骨干培养',
    field: '海洋科技开发',
    host: '海洋示例大学',
    hostKind: '高等院校',
    when: '2015年10月',
    place: '青岛',
    persons: 80,
    days: 10,
    hours: 80,
    methods: '专家面授',
    budget: 150_000,
    sources: '用人单位',
  },
];
export const urgentRows: Cells[] = urgentProjects.map((row) => rowOf(urgentPlan.columns, row));

/** Class, name, citizen number, employer, …: a roster of so many invented persons. */
export const rosterRows = (classLabel: string, from: number, count: number, hours: number): Cells[] =>
  Array.from({ length: count }, (_, i) => {
    const { name, citizenNumber } = inventPerson(from + i);
    const failed = i % 25 === 24;
    return [
      classLabel,
      name,
      citizenNumber,
      `示例单位${1 + (i % 9)}`,
      null,
      ['国有企业', '民营企业', '机关事业单位'][i % 3] ?? null,
      ['副高级', '中级', '正高级', '中级'][i % 4] ?? null,
      null,
      null,
      ['高层次', '急需紧缺', '骨干'][i % 3] ?? null,
      null,
      i % 10 === 9 ? hours - 8 : hours,
      null,
      null,
      failed ? '不合格' : '合格',
      failed ? '未参加考核' : null,
    ];
  });

export type HeldClass = {
  readonly project: string;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly hours: number;
  readonly count: number;
};

/** The class return's row of a class; four people did not pass. */
export const classRow = (host: string, { project, start, end, days, hours, count }: HeldClass): Cells =>
  rowOf(classReturn.columns, {
    project,
    run: 1,
    start,
    end,
    days,
    hours,
    persons: count,
    passed: count - 4,
    host,
    hostKind: '继续教育基地',
    place: '青岛',
    contents: '更新专业知识，掌握先进技术',
    methods: '专家面授、案例分析',
    cost: 80_000,
  });

/** The funding return's rows of a project: a grant and what its employers paid. */
export const moneyRows = (project: string): Cells[] => [
  rowOf(fundingReturn.columns, {
    project,
    source: '政府财政',
    fiscalLevel: '市级财政',
    line: '授课费',
    budgeted: 50_000,
    received: 50_000,
    spent: 42_000.5,
    // The seminar is the province’s.
    explanation: '市级财政配套',
    basis: '3 人×5 天',
  }),
  rowOf(fundingReturn.columns, {
    project,
    source: '用人单位',
    line: '住宿费',
    budgeted: 30_000,
    received: 30_000,
    spent: 28_000,
  }),
];
