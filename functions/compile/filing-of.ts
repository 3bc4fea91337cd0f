/**
 * Documents not in force are listed where the report names them, and counted nowhere; so are those that the ledgers
 * have set aside, with what the figures lack for it.
 */
import type { Filing } from '../../shared/statistics/filing.ts';
import { type FilingState, filingStateOf } from '../../shared/submission/owed.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { type Measure, measureRows } from '../../shared/tables/measure-rows.ts';
import { ledgerOf, placeRows } from '../../shared/tables/project.ts';
import { firstFiledOn } from '../completeness/first-filed.ts';
import { describeError, logger } from '../http/logger.ts';
import type { Head } from '../services/submissions.ts';
import type { SourceServices } from './sources.ts';

export const filingOf = async (head: Head, services: SourceServices): Promise<Filing> => {
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
