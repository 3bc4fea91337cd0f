/**
 * The documents a month's figures rest on: the city's targets as issued so far, targets, plans and returns of the
 * year so far, rosters of all years since the programme began (its total counts persons over the years), last year's
 * plans (their classes may go on).
 * A month is judged by its end: documents of a year enter as they stood at its last moment (head-at in history.ts),
 * whatever has happened to them since; returns of a month count whenever they are filed.
 * Documents not in force are listed where the report names them, and counted nowhere; so are those that the ledgers
 * have set aside, with what the figures lack for it.
 */

import { classReturn } from '../../shared/forms/class-return.ts';
import type { Obligation, Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { countingRules } from '../../shared/programme/counting.ts';
import { endOfMonth, isBefore } from '../../shared/programme/end-of-month.ts';
import { monthsUpTo, yearsUpTo } from '../../shared/programme/reporting-calendar.ts';
import type { Filing } from '../../shared/statistics/facts.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { type FilingState, filingStateOf } from '../../shared/submission/owed.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { fundingForm } from '../../shared/tables/funding.ts';
import { type Measure, measureRows } from '../../shared/tables/measure-rows.ts';
import { cityTargetLedger, targetLedger } from '../../shared/tables/plans.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import { staffForm } from '../../shared/tables/trainees.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { firstFiledOn } from '../completeness/first-filed.ts';
import { describeError, logger } from '../http/logger.ts';
import { issuesIn, planDocument } from '../plan/issued-plan.ts';
import type { Head } from '../services/submissions.ts';
import { type History, headAt, rememberHistory } from './history.ts';
import { filingsOf, type RegisterAt, registersAt } from './registers-at.ts';

/** As an edition keeps them. */
export type Sources = {
  readonly documents: readonly Filing[];
  readonly hash: string;
  /**
   * Registers are counted. Editions of before there was such a thing do not say so, and whatever corrects them leaves
   * registers out as well: what is new in the report restates no published month.
   */
  readonly registers?: true;
  /** Rules by which people are counted (shared/programme/counting.ts); editions of the first ones do not say so. */
  readonly counting?: number;
};
export type Listed = Sources & {
  /** Documents whose rows in the tables are not those that counted at the end of the month, as unit/form/period. */
  readonly moved: ReadonlySet<string>;
  /** Those of them of which a version counted then: its rows are in the archive. */
  readonly contents: readonly Kept[];
  /** Documents of the years whose plans matter, as they stand now. */
  readonly heads: readonly Head[];
  /** Registers as they held at the end of the month. */
  readonly held: readonly RegisterAt[];
};
/** A content in the archive. */
export type Kept = DocumentId & { readonly hash: string };
export type SourceServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'>;

/** Is the year one of the programme's? The plans of the one before name other training projects. */
const hasPlans = ({ years: [first, last] }: Programme, year: string): boolean =>
  first <= Number(year) && Number(year) <= last;

/** A class may go on with a project of the year before, as long as it is one of this programme's. */
export const planYearsOf = (programme: Programme, month: string): readonly string[] =>
  [String(Number(yearOf(month)) - 1), yearOf(month)].filter((each) => hasPlans(programme, each));

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
  // Classes of last year's plans may go on; last year's targets and staff lists are over.
  if (form === targetLedger.form || form === staffForm) return period === yearOf(month);
  // An issue of the city's targets holds until the next one.
  if (form === cityTargetLedger.form) return period <= yearOf(month);
  if (obligation.deadline.every === 'year') return Number(period) >= Number(yearOf(month)) - 1;
  if (period.startsWith(yearOf(month))) return true;
  // Of earlier years who was in which class, which cohort a class belonged to, and what money was left.
  return ledgerOf(form)?.table === 'Trainees' || form === classReturn.id || form === fundingForm;
};

/** Is it judged by the end of the month? An issue of the city's targets says itself from which day it holds. */
const isYearly = ({ form }: Head, obligation: Obligation | undefined): boolean =>
  obligation?.deadline.every === 'year' && form !== cityTargetLedger.form;

export const listSources = async (
  month: string,
  services: SourceServices,
  history: History = rememberHistory(services),
  withRegisters = true,
): Promise<Listed> => {
  const { programme, submissions } = services;
  const known = new Map(
    await inLanes(
      periodsOf(programme, month),
      async (period) => [period, await submissions.inPeriod(period)] as const,
    ),
  );
  const heads = [...known.values()].flat();
  const obligationOf = (form: string): Obligation | undefined =>
    programme.obligations.find((each) => each.form === form);
  const end = endOfMonth(programme, month);
  const mattering = heads.filter((head) => matters(head, obligationOf(head.form), month));
  const pairs = await inLanes(mattering, async (now) => ({
    now,
    stood: isYearly(now, obligationOf(now.form)) ? await headAt(now, end, history) : now,
  }));
  const named = (period: string): boolean => period === month || period === yearOf(month);
  const issued = await issuedBy(month, mattering, history);
  const held = pairs
    .map(({ stood }) => stood)
    .filter(({ form, period }) => form !== cityTargetLedger.form || issued.has(period));
  const filings = await inLanes(
    held.filter(({ state, period }) => state.inForce || (named(period) && filingStateOf(state))),
    (head) => filingOf(head, services),
  );
  const registers = withRegisters ? await registersAt(month, known, services, history) : [];
  const plans = await issuedPlans(month, heads, services, history);
  const documents = once([...filings, ...plans, ...filingsOf(registers, services)]).sort(byPlace);
  // Of the city's targets only what held by the end of the month makes another edition.
  const rested = documents.map((filing) =>
    filing.form === cityTargetLedger.form && !filing.aside
      ? { ...filing, filedOn: '', version: 0, rows: 0, hash: issued.get(filing.period) ?? '' }
      : filing,
  );
  const moved = pairs.filter(
    ({ now, stood }) => ledgerOf(now.form) && now.state.inForce?.content !== stood.state.inForce?.content,
  );
  return {
    documents,
    hash: sha256(canonical({ counting: countingRules, documents: rested })),
    counting: countingRules,
    moved: new Set(moved.map(({ now }) => documentPath(now))),
    contents: moved.flatMap(({ stood: { state, unit, form, period } }) =>
      state.inForce && !state.aside ? [{ unit, form, period, hash: state.inForce.content }] : [],
    ),
    heads: mattering,
    held: registers,
    ...(withRegisters && { registers: true as const }),
  };
};

/** A register that is owed is a source already, and listed as such. */
const once = (documents: readonly Filing[]): Filing[] => [
  ...new Map([...documents].reverse().map((filing) => [documentPath(filing), filing])).values(),
];

/** By year, a hash over the issues of the city's targets that held by the end of a month; years without any are left out. */
const issuedBy = async (
  month: string,
  heads: readonly Head[],
  history: History,
): Promise<ReadonlyMap<string, string>> => {
  const issued = new Map<string, string>();
  for (const { state, ...id } of heads) {
    if (id.form !== cityTargetLedger.form || !state.inForce) continue;
    try {
      const { rows } = await history.content(id, state.inForce.content);
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

/**
 * The annual plans of the month's year and of the one before as they were issued by the end of the month, by their
 * date and by the record; later issues are later reports' news. How the year's own came about is told in the report.
 */
const issuedPlans = async (
  month: string,
  heads: readonly Head[],
  { programme }: SourceServices,
  history: History,
): Promise<readonly Filing[]> => {
  const end = endOfMonth(programme, month);
  const year = yearOf(month);
  const filings = await inLanes(planYearsOf(programme, month), async (each): Promise<readonly Filing[]> => {
    const id = planDocument(programme, each);
    const head = heads.find(({ form, period }) => form === id.form && period === each);
    const issues = head ? issuesIn(await history.events(head)) : [];
    const listed = issues.filter(({ at, issue }) => issue.issuedOn.slice(0, 7) <= month && isBefore(at, end));
    const latest = listed.at(-1);
    if (!latest) return [];
    const told = listed.map(({ issue: { notice, documentNumber, issuedOn }, rows }) => ({
      notice,
      documentNumber,
      issuedOn,
      projects: rows,
    }));
    return [
      {
        ...id,
        state: 'in-force',
        filedOn: listed[0]?.issue.issuedOn ?? '',
        version: latest.version,
        hash: latest.content,
        rows: latest.ledgerRows,
        ...(each === year && { issues: told }),
      },
    ];
  });
  return filings.flat();
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
    ...(extended && { until: extended.onTimeUntil ?? extended.until }),
    version: inForce?.version ?? 0,
    hash: inForce?.content ?? '',
    rows: inForce?.ledgerRows ?? 0,
    ...(aside && { aside: { since: aside.at, reason: aside.reason, ...(await lackingOf(head, services)) } }),
  };
};

/** Nothing where its content cannot be read or placed, or would end this run too: that may be why it was set aside. */
const lackingOf = async (
  { state: { inForce, aside }, ...id }: Head,
  { archive, programme }: SourceServices,
): Promise<Partial<Measure>> => {
  const ledger = ledgerOf(id.form);
  if (!ledger || !inForce || aside?.reason === 'unfinished') return {};
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
