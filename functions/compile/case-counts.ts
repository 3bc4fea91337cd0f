/**
 * Cases by year as they stood at the end of the last December, counts alone. The documents are no sources of an edition: a
 * list that named them would say who has a case (notice 94). They are judged by an end that has passed, so that whoever counts
 * again gets the same.
 */
import { violationCase } from '../../shared/forms/violation-case.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { endOfMonth } from '../../shared/programme/end-of-month.ts';
import { yearsUpTo } from '../../shared/programme/months.ts';
import { type CaseCount, casesAsOf, countCases } from '../../shared/statistics/print-cases.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { type History, headAt } from './history.ts';

export const caseCounts = (
  month: string,
  { programme, submissions }: Pick<Services, 'programme' | 'submissions'>,
  history: History,
): Promise<readonly CaseCount[]> => {
  const asOf = casesAsOf(month);
  const end = endOfMonth(programme, asOf);
  const years = yearsUpTo(programme, month).filter((year) => year <= yearOf(asOf));
  return inLanes(years, async (year) => {
    const heads = await submissions.inPeriod(year, violationCase.id);
    const rows = await inLanes(heads, async (now) => {
      const { state, ...id } = await headAt(now, end, history);
      return state.inForce ? (await history.content(id, state.inForce.content)).rows : [];
    });
    return countCases(year, rows.flat());
  });
};
