/** Which periods of a form may be filed on a day: from the opening of their window to the end of the late period. */
import type { Programme } from '../ground/define-programme.ts';
import type { Obligation } from '../ground/obligation.ts';
import { yearOf } from '../ground/period.ts';
import { isPeriodOf } from './check-period.ts';
import { previousPeriod } from './months.ts';
import { findForm } from './programmes.ts';
import { windowOf, windowStateOf } from './reporting-calendar.ts';

/** Oldest first. Extensions are known of documents only (submission/tasks.ts). @param today ISO date */
export const openPeriods = (
  programme: Programme,
  { form, deadline }: Pick<Obligation, 'form' | 'deadline'>,
  today: string,
): readonly string[] => {
  const kind = findForm(programme, form);
  const open: string[] = [];
  // A year may open in the year before, a month on its first day; whatever closed, those before it closed earlier.
  const newest = deadline.every === 'year' ? String(Number(yearOf(today)) + 1) : today.slice(0, 7);
  for (let period = newest; Number(yearOf(period)) >= programme.years[0]; period = previousPeriod(period)) {
    if (!isPeriodOf(programme, kind, period)) continue;
    const state = windowStateOf(windowOf(programme, form, period), today);
    if (state === 'closed') break;
    if (state !== 'not-yet') open.unshift(period);
  }
  return open;
};
