/**
 * A small town for the model: four units, of which one lies below a district, and everybody who may meet at
 * the desk. Everything the model knows about it is written here by hand, not asked of the programme.
 */
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { advancedPlan } from '../../shared/forms/advanced-plan.ts';
import { classReturn } from '../../shared/forms/class-return.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { planRow } from '../support/sheets.ts';

/** The programme of Qingdao with an invented base below one of its districts. */
export const town: Programme = {
  ...qingdao20132020,
  units: [
    ...qingdao20132020.units,
    {
      code: 'jidi',
      name: { zh: '示例继续教育基地', en: 'Sample Teaching Base' },
      kind: 'base',
      superior: 'laoshan',
    },
  ],
};
export const bureau = 'rsj';
/** The unit above, where there is one. */
export const above: Readonly<Record<string, string>> = { jidi: 'laoshan' };
/** From this budget on, in yuan, a second pair of eyes is asked for. */
export const muchMoney = 1_000_000;

const person = (unit: string, name: string, ...roles: Person['roles']) => ({ unit, name, roles });
export const people = {
  clerk: person('nyw', '陈晓样', 'clerk'),
  colleague: person('nyw', '示例乙', 'clerk'),
  stranger: person('hyj', '海示例', 'clerk'),
  teacher: person('jidi', '基示例', 'clerk'),
  endorser: person('laoshan', '区示例', 'endorser'),
  otherEndorser: person('huangdao', '岛示例', 'endorser'),
  reviewer: person(bureau, '审示例', 'reviewer'),
  second: person(bureau, '复示例', 'reviewer'),
  /** Clerk and reviewer at once, in a unit that reports. */
  insider: person('nyw', '兼任例', 'clerk', 'reviewer'),
  administrator: person(bureau, '管示例', 'administrator'),
  inspector: person('czj', '督示例', 'inspector'),
} as const;
export type Who = keyof typeof people;
export const everybody = Object.keys(people) as Who[];

export const emailOf = (who: Who): string => `${who.toLowerCase()}@qingdao.example`;
export const directory: Person[] = everybody.map((who) => {
  const { unit, name, roles } = people[who];
  return { email: emailOf(who), unit, name, roles: [...roles] };
});

/** One line of a sheet: its number in the sheet, how many people, and for how much money. */
export type Line = { readonly number: number; readonly persons: number; readonly yuan: number };

type Kind = {
  readonly form: Form;
  readonly period: string;
  readonly letters: string;
  /** First and last day on which it may be filed, worked out by hand. */
  readonly opens: string;
  readonly closes: string;
  /** Approved by the rules themselves. */
  readonly automatic: boolean;
  readonly cellsOf: (line: Line) => Record<string, Cell>;
  /** Key of the ledger row that a line becomes. */
  readonly codeOf: (unit: string, line: Line) => string;
};
const plan: Kind = {
  form: advancedPlan,
  period: '2015',
  letters: 'GY',
  opens: '2014-12-01',
  closes: '2015-12-31',
  automatic: false,
  cellsOf: ({ number, persons, yuan }) => planRow(number, { persons, budget: yuan }),
  codeOf: (unit, { number }) => `2015A-${unit.toUpperCase()}-00${number}`,
};
/** Classes outside the plan, so that they refer to nothing. */
const classes: Kind = {
  form: classReturn,
  period: '2014-12',
  letters: 'BX',
  opens: '2014-12-01',
  // The fifth working day of January, a Sunday worked among them, is the 8th; sixty days of grace.
  closes: '2015-03-09',
  automatic: true,
  cellsOf: ({ number, persons, yuan }) => ({
    run: number,
    title: '海洋牧场技术培训班',
    start: '2014-12-01',
    end: '2014-12-01',
    days: 1,
    hours: 8,
    persons,
    passed: persons,
    contents: '海水养殖与牧场建设',
    cost: yuan,
    outsideReason: '年度计划下达前举办',
    category: '高级研修项目',
    field: '海洋科技开发',
  }),
  codeOf: (unit, { number }) => `2014X-${unit.toUpperCase()}-A12-${number}`,
};

/** The documents of the town. */
export const papers = {
  'nyw/advanced-plan/2015': { unit: 'nyw', kind: plan },
  'hyj/advanced-plan/2015': { unit: 'hyj', kind: plan },
  'jidi/advanced-plan/2015': { unit: 'jidi', kind: plan },
  'nyw/class-return/2014-12': { unit: 'nyw', kind: classes },
} as const satisfies Record<string, { unit: string; kind: Kind }>;
export type PaperName = keyof typeof papers;
export const paperNames = Object.keys(papers) as PaperName[];

export const paperAt = (name: PaperName): { unit: string; kind: Kind } => papers[name];
