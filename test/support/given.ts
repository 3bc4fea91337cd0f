import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type {
  CheckContext,
  Form,
  Reference,
  References,
  RegisterTarget,
} from '../../shared/form/define-form.ts';
import { noReferences } from '../../shared/form/references.ts';
import { exampleRow, printRow } from '../../shared/form/sheet-layout.ts';
import { programmes } from '../../shared/programme/programmes.ts';
import { qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { rowCode } from '../../shared/registers/codes.ts';
import { targetsOf } from '../../shared/tables/references.ts';
import { registered } from './registers.ts';

/** A project and a class for forms that refer to one. */
export const givenProject: Reference = {
  code: '2015A-NYW-001',
  title: '海洋牧场技术高级研修班',
  facts: {
    category: 'advanced',
    field: 'E01',
    hostKind: 'university',
    persons: 60,
    hours: 40,
    days: 5,
    budget: 15_000_000,
    title: '海洋牧场技术高级研修班',
    issued: true,
  },
};
export const givenClass: Reference = {
  code: '2015A-NYW-001-1',
  title: '海洋牧场技术高级研修班（第1期）',
  facts: {
    project: '2015A-NYW-001',
    category: 'advanced',
    field: 'E01',
    persons: 60,
    hours: 40,
    onlineHours: 8,
    start: '2015-03-09',
    end: '2015-03-13',
    title: '海洋牧场技术高级研修班',
  },
};

/** A row of every register that forms name. */
export const registeredRows: Partial<Record<RegisterTarget, Reference>> = {
  'base-application': {
    code: 'JD2015-NYW-001',
    title: '海洋技术示例学院',
    facts: { level: 'city' },
  },
  base: {
    code: 'RD2015-RSJ-001',
    title: '海洋技术示例学院',
    facts: { level: 'city', result: 'accepted', demonstration: true },
  },
  'fiscal-application': {
    code: 'CZ2015-NYW-001',
    title: '海洋牧场技术高级研修班',
    facts: { project: '2015A-NYW-001', fiscalLevel: 'city', amount: 20_000_000 },
  },
  'higher-class': {
    code: 'SB2015-NYW-001',
    title: '海洋工程装备高级研修班',
    facts: { level: 'national' },
  },
  member: {
    code: 'CY-RSJ-001',
    title: '市海洋与渔业局分管负责人',
    facts: { seat: 'member', from: '2014-12-16' },
  },
  meeting: {
    code: 'HY2015-RSJ-001',
    title: '2015年第一次联席会议',
    facts: { attended: ['CY-RSJ-001'] },
  },
  decision: {
    code: 'LH2015-RSJ-001',
    title: '认定继续教育基地',
    facts: {
      name: '2015年第一次联席会议第1项',
      document: '青联席〔2015〕1号',
      matter: 'base',
      heldOn: '2014-12-22',
    },
  },
};

/** A decision is on one matter: members join by one on members. */
const rowGivenTo = (form: Form, target: RegisterTarget): Reference | undefined => {
  const row = registeredRows[target];
  return row && target === 'decision' && form.id === 'conference-members'
    ? { ...row, facts: { ...row.facts, matter: 'members' } }
    : row;
};

/** Rows of registers that a form may name: one of the bureau's each. */
const givenRows = (form: Form, period: string): Partial<References> =>
  Object.fromEntries(
    registered
      .filter(({ referredAs }) => referredAs && targetsOf(form).includes(referredAs))
      .map((each) => [
        each.referredAs,
        [
          {
            code: rowCode(
              each,
              { unit: 'rsj', period: each.period === 'year' ? period.slice(0, 4) : period },
              1,
            ),
            title: '示例',
            facts: {},
            ...rowGivenTo(form, each.referredAs as RegisterTarget),
          },
        ],
      ]),
  );

export const givenContext = (changes: Partial<CheckContext> = {}): CheckContext => ({
  programme: qingdao20132020,
  unit: 'nyw',
  period: '2015',
  today: '2015-01-20',
  references: noReferences,
  ...changes,
});

const programmeWith = ({ id }: Form) =>
  programmes.find(({ obligations }) => obligations.some(({ form }) => form === id)) ?? qingdao20132020;

/** A context in which the form's own examples are valid: in the second year that trains, of the first programme with it. */
export const contextFor = (form: Form): CheckContext => {
  const programme = programmeWith(form);
  const year = String((programme.targetYears[0] as number) + 1);
  return givenContext({
    programme,
    period: form.period === 'year' ? year : `${year}-03`,
    today: form.period === 'year' ? `${year}-01-20` : `${year}-04-02`,
    // What refers to a plan is given by the tests that look at it.
    references: {
      project: [givenProject],
      class: form.referredAs === 'project' ? [] : [givenClass],
      ...givenRows(form, year),
    },
  });
};

/** A sheet of the form's own example rows. */
export const givenSheet = (
  form: Form,
  count: number,
  context: CheckContext = contextFor(form),
): SheetCells => ({
  headers: Object.values(form.columns).map(({ header }) => header.zh),
  rows: Array.from({ length: count }, (_, seed) => printRow(form, exampleRow(form, context, seed), context)),
  ids: Array.from({ length: count }, (_, seed) => `id-${seed}`),
});
