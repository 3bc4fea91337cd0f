/** The documents a month’s figures rest on, as they stood at its end (what-matters.ts says which they are), and their hash. */
import type { Obligation } from '../../shared/ground/obligation.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { countingRules } from '../../shared/programme/counting.ts';
import { endOfMonth } from '../../shared/programme/end-of-month.ts';
import type { Filing } from '../../shared/statistics/filing.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { filingStateOf } from '../../shared/submission/owed.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { ledgerOf } from '../../shared/tables/project.ts';
import { cityTargetLedger } from '../../shared/tables/targets.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import { filingOf } from './filing-of.ts';
import { type History, headAt, rememberHistory } from './history.ts';
import { issuedBy, issuedPlans } from './issues-by-month.ts';
import { filingsOf, registersAt } from './registers-at.ts';
import type { Listed, SourceServices } from './sources.ts';
import { isYearly, matters, periodsOf } from './what-matters.ts';

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

const byPlace = (a: Filing, b: Filing): number =>
  compare(a.period, b.period) || compare(a.form, b.form) || compare(a.unit, b.unit);
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
