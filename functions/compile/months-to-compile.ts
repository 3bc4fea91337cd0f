/** Which months a run looks at. */
import { findProgrammeOf } from '../../shared/programme/define-city.ts';
import { dueMonths } from '../../shared/programme/report-days.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import type { Services } from '../common/services.ts';
import type { Reports } from '../storage/reports.ts';

/** @throws Error for a month of which no programme reports */
export const checkMonth = (month: string, { city }: Pick<Services, 'city'>): string => {
  const { firstReportMonth = '' } = findProgrammeOf(city, month) ?? {};
  if (!firstReportMonth || month < firstReportMonth)
    throw new Error(`${month} is not a month of which a programme reports`);
  return month;
};

/**
 * Due months from the first in which anything was filed, or that has a report already, and in any case the
 * latest: months before the programme's people began to report are not made up.
 */
export const monthsToCompile = async (
  services: Pick<Services, 'city' | 'submissions'> & { readonly reports: Pick<Reports, 'finished'> },
  now: Date,
): Promise<readonly string[]> => {
  const today = todayOf(services.city, now);
  const due = services.city.programmes.flatMap((programme) => dueMonths(programme, today));
  const published = new Set((await services.reports.finished()).map(({ month }) => month));
  for (const [i, month] of due.entries())
    if (published.has(month) || (await services.submissions.inPeriod(month)).length > 0) return due.slice(i);
  return due.slice(-1);
};
