/** What had been issued by the end of a month: the city’s targets, and the annual plans. */
import { yearOf } from '../../shared/ground/period.ts';
import { endOfMonth, isBefore } from '../../shared/programme/end-of-month.ts';
import type { Filing } from '../../shared/statistics/filing.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { cityTargetLedger } from '../../shared/tables/targets.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import { issuesIn, planDocument } from '../plan/issued-plan.ts';
import type { Head } from '../services/submissions.ts';
import type { History } from './history.ts';
import type { SourceServices } from './sources.ts';
import { planYearsOf } from './what-matters.ts';

/** By year, a hash over the issues of the city's targets that held by the end of a month; years without any are left out. */
export const issuedBy = async (
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
export const issuedPlans = async (
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
