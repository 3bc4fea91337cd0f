/**
 * A year's plan for tests of what prints it: twelve units with four projects each, titles as public pages
 * really printed them, everything else invented; and the same plan after its first change notice.
 */
import { readRealRows } from '../../scripts/demo/real-rows.ts';
import { cleanText } from '../../shared/form/tidy.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { AnnualPlan, PlanChange, PlanLine, PlanPaper } from '../../shared/plan/annual-plan.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { projectCode } from '../../shared/tables/codes.ts';

const programme = qingdao20132020;
const filing = 'fgw jxw jyj kjj nyw hyj swj wgj wjw hbj shinan laoshan'.split(' ');
const titles = readRealRows()
  .filter(({ kind }) => kind === 'class')
  .map(({ title = '' }) => cleanText(title));
/** Sports and political and legal affairs stay empty. */
const fields = programme.fields.map(({ code }) => code).filter((code) => code !== 'S04' && code !== 'S05');
const hosts = [
  ['青岛示例大学继续教育学院', 'university'],
  ['青岛市海洋技术示例研究所', 'institute'],
  ['青岛示例装备制造（集团）股份有限公司', 'enterprise'],
  ['青岛市专业技术人员示例继续教育基地', 'base'],
] as const;
const places = ['青岛', '青岛市黄岛区', undefined, '济南、青岛两地'];
const two = (value: number): string => String(value).padStart(2, '0');

const givenLine = (place: number, unit: string, category: string, number: number): PlanLine => {
  const { letter } = programme.categories.find(({ code }) => code === category) as { letter: string };
  const [host, hostKind] = hosts[place % hosts.length] as (typeof hosts)[number];
  const month = two(3 + (place % 9));
  const day = 2 + (place % 20);
  const advanced = category === 'advanced';
  const days = advanced ? 5 : 9 + (place % 4);
  return {
    code: projectCode('2015', letter, unit, number),
    unit,
    category,
    title: titles[place % titles.length] as string,
    field: fields[(place * 5) % fields.length] as string,
    ...(advanced && { level: (['national', 'provincial', 'city'] as const)[place % 3] as string }),
    host,
    hostKind,
    when:
      place % 7 === 3
        ? `2015-${month}/2015-${two(4 + (place % 9))}`
        : place % 11 === 4
          ? `2015-${month}`
          : `2015-${month}-${two(day)}/2015-${month}-${two(Math.min(day + days, 30))}`,
    ...(places[place % places.length] && { place: places[place % places.length] as string }),
    persons: advanced ? 40 + (place % 4) * 10 : 80 + (place % 9) * 40,
    days,
    ...(advanced ? {} : { hours: category === 'urgent' ? 72 : 36 }),
    budget: (advanced ? 6_000_000 : 3_500_000) + place * 125_050,
    sources: place % 3 === 0 ? ['government', 'employer'] : ['employer'],
  };
};

/** Adds up lines as the plan's totals are defined. */
export const totalled = (lines: readonly PlanLine[], of: Programme = programme): AnnualPlan => {
  const sum = (some: readonly PlanLine[]) => ({
    projects: some.length,
    persons: some.reduce((total, { persons }) => total + persons, 0),
  });
  return {
    programme: of.id,
    year: '2015',
    lines: of.categories.flatMap(({ code }) => lines.filter(({ category }) => category === code)),
    categories: of.categories.map(({ code: category }) => {
      const some = lines.filter((line) => line.category === category);
      return { category, ...sum(some), budget: some.reduce((total, { budget }) => total + budget, 0) };
    }),
    fields: of.fields.map(({ code: field }) => ({
      field,
      ...sum(lines.filter((line) => line.field === field)),
    })),
  };
};

const kinds = ['advanced', 'urgent', 'urgent', 'post'] as const;

/** @param each how many projects every unit files */
export const givenLines = (each: number = kinds.length): PlanLine[] =>
  filing.flatMap((unit, u) =>
    Array.from({ length: each }, (_, i) =>
      givenLine(
        u * each + i,
        unit,
        kinds[i % kinds.length] as string,
        Math.floor(i / kinds.length) * 2 + (i % 4 === 2 ? 2 : 1),
      ),
    ),
  );

export const givenPlan = (lines: readonly PlanLine[] = givenLines()): PlanPaper => ({
  plan: totalled(lines),
  issue: {
    notice: 0,
    documentNumber: '青人社字〔2015〕示例12号',
    issuedOn: '2015-03-12',
    decision: '2015年第一次联席会议第1项',
    reason: '',
  },
});

/** Change notice No. 1: one project gone, two new, three changed. */
export const givenNotice = (): PlanPaper => {
  const before = givenPlan();
  const [first, second, third, fourth, ...rest] = before.plan.lines as [
    PlanLine,
    PlanLine,
    PlanLine,
    PlanLine,
  ];
  const changed: PlanLine[] = [
    { ...first, persons: first.persons + 15, when: '2015-08-29/2015-09-04', host: '青岛示例职业技术学院' },
    { ...second, budget: second.budget + 1_234_56 },
    { ...third, title: `${third.title}（第二期）`, level: 'national', days: 7 },
  ];
  const added: PlanLine[] = [
    { ...givenLine(50, 'tyj', 'post', 1), field: 'S04', title: '社会体育指导骨干岗位能力提升培训' },
    { ...givenLine(51, 'sfj', 'urgent', 1), field: 'S05', title: '知识产权法律服务急需紧缺人才培训' },
  ];
  const columns: (keyof PlanLine)[][] = [['persons', 'when', 'host'], ['budget'], ['title', 'level', 'days']];
  const changes: PlanChange[] = [
    ...changed.map((line, i) => ({
      kind: 'changed' as const,
      line,
      before: [first, second, third][i] as PlanLine,
      columns: columns[i] as (keyof PlanLine)[],
    })),
    { kind: 'removed', line: fourth },
    ...added.map((line) => ({ kind: 'added' as const, line })),
  ];
  return {
    plan: totalled([...changed, ...rest, ...added]),
    issue: {
      notice: 1,
      documentNumber: '青人社字〔2015〕示例37号',
      issuedOn: '2015-06-25',
      decision: '2015年第三次联席会议第2项',
      reason: '体育、政法两个领域补报了项目，部分项目的承办单位和时间有变化',
    },
    changes,
    counts: { from: 1, added: 2, changed: 3, removed: 1 },
    previous: before.issue,
  };
};
