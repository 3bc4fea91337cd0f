/**
 * A year of money, worked out by hand to the fen: a department that passes on what it received to a base, a district,
 * and the base’s own project; tranches, two matchings that are not paid in full, budget moved between two lines, money
 * left over that is returned, carried or not decided, spending after a settlement that is recovered. Here its projects
 * and classes, the money itself in money-months.ts and money-registers.ts, as the sheets show it. The demonstration
 * shows it; test/shared/money/worked-year.test.ts has every figure at three dates.
 */

export const [N, H, J] = ['2015B-NYW-001', '2015C-HUANGDAO-001', '2015A-JD1-001'] as const;

export const moneyProjects = [
  { code: N, unit: 'nyw', title: '现代农业技术示例研修班', when: '2015-06/2015-10', budget: 220_000 },
  { code: H, unit: 'huangdao', title: '港口物流示例培训班', when: '2015-06', budget: 120_000 },
  { code: J, unit: 'jd1', title: '海洋装备示例研修班', when: '2015-06', budget: 80_000 },
] as const;

export type MoneyClass = {
  readonly code: string;
  readonly unit: string;
  readonly month: string;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly hours: number;
  readonly persons: number;
  readonly passed: number;
  /** Yuan, as the class return tells it. */
  readonly cost: number;
};
export const moneyClasses: readonly MoneyClass[] = [
  {
    code: `${N}-1`,
    unit: 'nyw',
    month: '2015-06',
    start: '2015-06-01',
    end: '2015-06-09',
    days: 9,
    hours: 72,
    persons: 58,
    passed: 56,
    cost: 87_260.5,
  },
  {
    code: `${H}-1`,
    unit: 'huangdao',
    month: '2015-06',
    start: '2015-06-15',
    end: '2015-06-19',
    days: 5,
    hours: 36,
    persons: 80,
    passed: 78,
    cost: 106_000,
  },
  {
    code: `${J}-1`,
    unit: 'jd1',
    month: '2015-07',
    start: '2015-07-06',
    end: '2015-07-09',
    days: 4,
    hours: 28,
    persons: 30,
    passed: 30,
    cost: 51_200,
  },
  {
    code: `${N}-2`,
    unit: 'nyw',
    month: '2015-10',
    start: '2015-10-12',
    end: '2015-10-20',
    days: 9,
    hours: 72,
    persons: 40,
    passed: 40,
    cost: 70_000,
  },
  {
    code: `${N}-3`,
    unit: 'nyw',
    month: '2016-03',
    start: '2016-03-14',
    end: '2016-03-16',
    days: 3,
    hours: 24,
    persons: 40,
    passed: 40,
    cost: 23_999.75,
  },
];
