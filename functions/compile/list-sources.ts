/**
 * The documents a month's figures rest on: the city's targets as issued so far, targets, plans and returns of the
 * year so far, rosters of all years since the programme began (its total counts persons over the years), last year's
 * plans (their classes may go on).
 * Documents not in force are listed where the report names them, and counted nowhere; so are those that the ledgers
 * have set aside, with what the figures lack for it.
 */

import type { Obligation, Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { monthsUpTo } from '../../shared/programme/reporting-calendar.ts';
import type { Filing } from '../../shared/statistics/facts.ts';
import { canonical } from '../../shared/submission/life-cycle.ts';
import { type FilingState, filingStateOf } from '../../shared/submission/owed.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { type Measure, measureRows } from '../../shared/tables/measure-rows.ts';
import { cityTargetLedger, targetLedger } from '../../shared/tables/plans.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Head, Services } from '../common/services.ts';
import { firstFiledOn } from '../completeness/first-filed.ts';
import { describeError, logger } from '../http/logger.ts';
import { issuesOf, planDocument } from '../plan/issued-plan.ts';

export type Sources = { readonly documents: readonly Filing[]; readonly hash: string };
export type SourceServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'>;

/** Years with rosters up to a month's year, oldest first. */
export const yearsUpTo = (programme: Programme, month: string): readonly string[] => {
  const first = Number(yearOf(programme.firstReportMonth));
  return Array.from({ length: Number(yearOf(month)) - first + 1 }, (_, i) => String(first + i));
};

/** Is the year one of the programme's? The plans of the one before name other training projects. */
export const hasPlans = ({ years: [first, last] }: Programme, year: string): boolean =>
  first <= Number(year) && Number(year) <= last;

/** Periods whose documents matter to a month, each with the question which of them do. */
const periodsOf = (programme: Programme, month: string): readonly string[] => {
  const year = yearOf(month);
  const earlier = yearsUpTo(programme, month).filter((each) => each < year);
  return [
    // Plans of last year, and the city's targets of every year.
    ...new Set([String(Number(year) - 1), ...earlier, year].filter((each) => hasPlans(programme, each))),
    ...earlier.flatMap((each) => monthsUpTo(`${each}-12`)),
    ...monthsUpTo(month),
  ];
};

const matters = ({ form, period }: Head, obligation: Obligation | undefined, month: string): boolean => {
  // What need not be filed and reaches no ledger has no figure in the report, and some of it is not for all eyes.
  if (!obligation || (obligation.optional && !ledgerOf(form))) return false;
  // Classes of last year's plans may go on; last year's targets are over.
  if (form === targetLedger.form) return period === yearOf(month);
  // An issue of the city's targets holds until the next one.
  if (form === cityTargetLedger.form) return period <= yearOf(month);
  if (obligation.deadline.every === 'year') return Number(period) >= Number(yearOf(month)) - 1;
  if (period.startsWith(yearOf(month))) return true;
  return ledgerOf(form)?.table === 'Trainees';
};

export const listSources = async (month: string, services: SourceServices): Promise<Sources> => {
  const { programme, submissions } = services;
  const heads = (await inLanes(periodsOf(programme, month), (period) => submissions.inPeriod(period))).flat();
  const obligationOf = (form: string): Obligation | undefined =>
    programme.obligations.find((each) => each.form === form);
  const mattering = heads.filter((head) => matters(head, obligationOf(head.form), month));
  const named = (period: string): boolean => period === month || period === yearOf(month);
  const issued = await issuedBy(month, mattering, services);
  const held = mattering.filter(({ form, period }) => form !== cityTargetLedger.form || issued.has(period));
  const filings = await inLanes(
    held.filter(({ state, period }) => state.inForce || (named(period) && filingStateOf(state))),
    (head) => filingOf(head, services),
  );
  const documents = [...filings, ...(await issuedPlan(month, heads, services))].sort(byPlace);
  // Of the city's targets only what held by the end of the month makes another edition.
  const rested = documents.map((filing) =>
    filing.form === cityTargetLedger.form && !filing.aside
      ? { ...filing, filedOn: '', version: 0, rows: 0, hash: issued.get(filing.period) ?? '' }
      : filing,
  );
  return { documents, hash: sha256(canonical(rested)) };
};

/** By year, a hash over the issues of the city's targets that held by the end of a month; years without any are left out. */
const issuedBy = async (
  month: string,
  heads: readonly Head[],
  { archive }: SourceServices,
): Promise<ReadonlyMap<string, string>> => {
  const issued = new Map<string, string>();
  for (const { state, ...id } of heads) {
    if (id.form !== cityTargetLedger.form || !state.inForce) continue;
    try {
      const { rows } = await archive.read(id, state.inForce.content);
      const held = rows.filter(({ from }) => String(from) <= `${month}-31`);
      if (held.length) issued.set(id.period, sha256(canonical(held)));
    } catch (error) {
      // What cannot be read may hold by now: once it is set aside, the edition names it.
      if (!state.aside) throw error;
      issued.set(id.period, '');
    }
  }
  return issued;
};

/** The annual plan of the month's year as it was issued by the end of the month; later issues are later reports' news. */
const issuedPlan = async (
  month: string,
  heads: readonly Head[],
  { programme, submissions }: SourceServices,
): Promise<readonly Filing[]> => {
  const year = yearOf(month);
  const id = planDocument(programme, year);
  if (!heads.some(({ form, period }) => form === id.form && period === year)) return [];
  const issues = await issuesOf(year, { programme, submissions });
  const listed = issues.filter(({ issue }) => issue.issuedOn.slice(0, 7) <= month);
  const latest = listed.at(-1);
  if (!latest) return [];
  return [
    {
      ...id,
      state: 'in-force',
      filedOn: listed[0]?.issue.issuedOn ?? '',
      version: latest.version,
      hash: latest.content,
      rows: latest.ledgerRows,
      issues: listed.map(({ issue: { notice, documentNumber, issuedOn }, rows }) => ({
        notice,
        documentNumber,
        issuedOn,
        projects: rows,
      })),
    },
  ];
};

const filingOf = async (head: Head, services: SourceServices): Promise<Filing> => {
  const { unit, form, period, state } = head;
  const { inForce, extended, aside } = state;
  return {
    unit,
    form,
    period,
    state: filingStateOf(state) as FilingState,
    filedOn: await firstFiledOn(head, services),
    ...(extended && { until: extended.until }),
    version: inForce?.version ?? 0,
    hash: inForce?.content ?? '',
    rows: inForce?.ledgerRows ?? 0,
    ...(aside && { aside: { since: aside.at, reason: aside.reason, ...(await lackingOf(head, services)) } }),
  };
};

/** Nothing where its content cannot be read or placed, which may be why it was set aside. */
const lackingOf = async (
  { state: { inForce }, ...id }: Head,
  { archive, programme }: SourceServices,
): Promise<Partial<Measure>> => {
  const ledger = ledgerOf(id.form);
  if (!ledger || !inForce) return {};
  try {
    const content = await archive.read(id, inForce.content);
    return measureRows([...placeRows(content, ledger, programme).values()].map(({ row }) => row));
  } catch (error) {
    logger.error('not measured', { document: documentPath(id), failure: describeError(error) });
    return {};
  }
};

const byPlace = (a: Filing, b: Filing): number =>
  compare(a.period, b.period) || compare(a.form, b.form) || compare(a.unit, b.unit);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
