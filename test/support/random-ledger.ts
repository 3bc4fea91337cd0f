/** Random holdings and enrolments of half a year for laws of figures, and the fold of them. */
import fc from 'fast-check';
import { expertRegister } from '../../shared/forms/expert-register.ts';
import { needsSurvey } from '../../shared/forms/needs-survey.ts';
import { projectGuide } from '../../shared/forms/project-guide.ts';
import { qingdao20132020 as programme } from '../../shared/programme/qingdao.ts';
import type { Filing } from '../../shared/statistics/filing.ts';
import type { Holdings } from '../../shared/statistics/holdings.ts';
import type { Tallies } from '../../shared/statistics/monoid.ts';
import { startFold } from '../../shared/statistics/start-fold.ts';
import type { Suspicions } from '../../shared/statistics/suspicion.ts';
import { filingStates } from '../../shared/submission/owed.ts';
import type { EnrolmentRow } from '../../shared/tables/rows.ts';
import {
  givenEnrolment,
  givenFiling,
  givenHeld,
  givenMoney,
  givenOutside,
  givenPlan,
  givenTarget,
  sortEnrolments,
} from './given-ledger.ts';

/** The report month: rows of later ones are among them too. */
export const month = '2015-06';

const months = fc.integer({ min: 1, max: 8 }).map((n) => `2015-0${n}`);
const codes = fc.constantFrom(
  '2015A-NYW-001',
  '2015B-NYW-001',
  '2015B-HYJ-002',
  '2015C-HYJ-001',
  '2015C-WJW-003',
  '2014C-WJW-001',
);
const runs = fc.tuple(codes, fc.integer({ min: 1, max: 2 })).map(([code, run]) => `${code}-${run}`);
const outsiders = fc.constantFrom('2015X-NYW-B03-1', '2015X-HYJ-B03-2');
const fields = fc.constantFrom(...programme.fields.map(({ code }) => code));

export const enrolments = fc.array(
  fc
    .record({
      person: fc.integer({ min: 0, max: 30 }).map((n) => n.toString(16).padStart(2, '0')),
      code: fc.oneof(runs, outsiders),
      at: fc.oneof(months, fc.constantFrom('2014-03', '2014-11')),
      hours: fc.integer({ min: 0, max: 160 }).map((halves) => halves / 2),
      onlineHours: fc.constantFrom(undefined, 4, 8.5),
      result: fc.constantFrom('passed' as const, 'failed' as const, 'studying' as const),
      titleLevel: fc.constantFrom(undefined, 'senior', 'associate', 'middle', 'junior', 'other'),
      ownership: fc.constantFrom(undefined, 'state', 'private', 'social'),
      group: fc.constantFrom(undefined, 'high-level', 'urgent', 'backbone'),
    })
    .map(({ person, code, at, ...row }) => givenEnrolment(person, code, at, row)),
  { maxLength: 120 },
);
export const holdings = fc.record({
  programme: fc.constant(programme),
  month: fc.constant(month),
  targets: fc.uniqueArray(
    fc
      .record({
        unit: fc.constantFrom('nyw', 'hyj', 'wjw'),
        category: fc.constantFrom(...programme.categories.map(({ code }) => code)),
        operator: fc.constantFrom('≥', '≈', '='),
        basis: fc.constantFrom('persons', 'enrolments'),
        number: fc.nat(9_000),
      })
      .map(({ unit, number, ...row }) => givenTarget(unit, number, row)),
    { selector: ({ unit, category }) => `${unit}#${category}` },
  ),
  projects: fc
    .uniqueArray(fc.tuple(codes, fields), { selector: ([code]) => code })
    .map((plans) => plans.map(([code, field]) => givenPlan(code, { field }))),
  classes: fc.array(
    fc.oneof(
      fc
        .tuple(runs, months, fc.subarray(['ZK-NYW-001', 'ZK-HYJ-001']))
        .map(([code, at, experts]) =>
          givenHeld(code, at, { cost: 12_345, experts, materials: experts.slice(1) }),
        ),
      fc.tuple(outsiders, months).map(([code, at]) => givenOutside(code, at)),
    ),
    { maxLength: 20 },
  ),
  funding: fc.array(
    fc
      .tuple(
        codes,
        months,
        fc.constantFrom(...programme.fundingSources.map(({ code }) => code)),
        fc.nat(9_999_999),
      )
      .map(([code, at, source, fen]) =>
        givenMoney(code, at, { source, budgeted: fen, received: fen, spent: Math.floor(fen / 2) }),
      ),
    { maxLength: 20 },
  ),
  registers: fc.record({ field: fc.option(fields, { nil: undefined }), persons: fc.nat(50) }).map((row) => [
    { form: needsSurvey, rows: [row] },
    { form: projectGuide, rows: [{ guide: 'urgent', ...row }] },
    { form: expertRegister, rows: [{ fields: ['E01', 'E02'], sharing: 'members' }, {}] },
  ]),
  documents: fc
    .uniqueArray(
      fc.tuple(
        fc.constantFrom('nyw', 'hyj', 'wjw'),
        fc.constantFrom('class-return', 'trainee-roster', 'urgent-plan'),
        fc.constantFrom(...filingStates),
      ),
      {
        selector: ([unit, form]) => `${unit}/${form}`,
      },
    )
    .map((filed) =>
      filed.map(
        ([unit, form, state]): Filing =>
          givenFiling(unit, form, form === 'urgent-plan' ? '2015' : month, { state }),
      ),
    ),
});
export const nothing: Holdings = { programme, month, projects: [], classes: [], funding: [], documents: [] };

export const foldAll = (
  given: Holdings,
  rows: readonly EnrolmentRow[],
): { readonly tallies: Tallies; readonly suspicions: Suspicions } => {
  const fold = startFold(given);
  for (const row of sortEnrolments(rows)) fold.step(row);
  return { tallies: fold.end(), suspicions: fold.suspicions() };
};
export const foldOf = (given: Holdings, rows: readonly EnrolmentRow[]): Tallies =>
  foldAll(given, rows).tallies;
