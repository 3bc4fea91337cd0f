/** Ledger rows for tests, each with what a test does not care about filled in. */
import type { Filing } from '../../shared/statistics/filing.ts';
import { projectOfClass } from '../../shared/tables/codes.ts';
import type { ClassRow, EnrolmentRow, FundingRow, ProjectRow, TargetRow } from '../../shared/tables/rows.ts';

const letters: Record<string, string> = { A: 'advanced', B: 'urgent', C: 'post' };
/** A class outside the plan. @param code such as 2015X-NYW-B03-1 */
export const givenOutside = (code: string, month: string, row: Partial<ClassRow> = {}): ClassRow =>
  givenHeld(code, month, { category: 'urgent', field: 'E01', outsideReason: '临时委托', ...row });

const unitOf = (code: string): string => (code.split('-')[1] as string).toLowerCase();

export const givenTarget = (unit: string, number: number, row: Partial<TargetRow> = {}): TargetRow => ({
  type: 'target',
  year: '2015',
  unit,
  category: 'urgent',
  operator: '≥',
  number,
  tolerance: 0,
  basis: 'persons',
  ...row,
});

/** @param code such as 2015B-NYW-001 */
export const givenPlan = (code: string, row: Partial<ProjectRow> = {}): ProjectRow => ({
  type: 'project',
  code,
  unit: unitOf(code),
  year: code.slice(0, 4),
  category: letters[code.charAt(4)] as string,
  number: Number(code.split('-')[2]),
  title: `项目 ${code}`,
  field: 'E01',
  host: '某大学',
  hostKind: 'university',
  when: `${code.slice(0, 4)}-05`,
  persons: 60,
  budget: 10_000_000,
  ...row,
});

/** @param code such as 2015B-NYW-001-1 */
export const givenHeld = (code: string, month: string, row: Partial<ClassRow> = {}): ClassRow => ({
  type: 'class',
  code,
  project: projectOfClass(code),
  run: Number(code.slice(code.lastIndexOf('-') + 1)),
  unit: unitOf(code),
  month,
  start: `${month}-09`,
  end: `${month}-13`,
  hours: 40,
  persons: 50,
  ...row,
});

export const givenEnrolment = (
  person: string,
  code: string,
  month: string,
  row: Partial<EnrolmentRow> = {},
): EnrolmentRow => ({
  type: 'enrolment',
  person,
  class: code,
  project: projectOfClass(code),
  unit: unitOf(code),
  month,
  hours: 40,
  result: 'passed',
  titleLevel: 'middle',
  ownership: 'state',
  ...row,
});

export const givenMoney = (project: string, month: string, row: Partial<FundingRow> = {}): FundingRow => ({
  type: 'funding',
  project,
  unit: unitOf(project),
  month,
  source: 'government',
  line: 'teaching',
  fiscalLevel: 'city',
  ...row,
});

export const givenFiling = (
  unit: string,
  form: string,
  period: string,
  filing: Partial<Filing> = {},
): Filing => ({
  unit,
  form,
  period,
  state: 'in-force',
  filedOn: '2015-04-02',
  version: 1,
  hash: 'a'.repeat(64),
  rows: 1,
  ...filing,
});

/** As the index sorts them: by person, class and month. */
export const sortEnrolments = (rows: readonly EnrolmentRow[]): EnrolmentRow[] => {
  const keyOf = (row: EnrolmentRow): string => `${row.person}#${row.class}#${row.month}`;
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};
