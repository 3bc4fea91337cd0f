import { nameOfUnit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { findForm } from '../../shared/programme/programmes.ts';
import { todayOf, windowOf } from '../../shared/programme/reporting-calendar.ts';
import { workingDaysSince } from '../../shared/programme/working-days.ts';
import { localTime } from '../common/local-time.ts';
import type { Head } from '../services/submissions.ts';
import { shortStandingOf } from './standing.ts';

const dayLength = 86_400_000;

/** As lists show it. */
export const listed = (head: Head, programme: Programme, now: Date, holder?: string) => {
  const { unit, form, period, state } = head;
  const at = state.latest?.at;
  const day = at && todayOf(programme, new Date(at));
  const { compiled, title } = findForm(programme, form);
  // What is compiled is due on no day.
  const due = compiled ? '' : (state.extended?.until ?? windowOf(programme, form, period, unit).due);
  return {
    ...shortStandingOf(head, state, programme),
    unitName: nameOfUnit(programme, unit),
    title,
    due,
    late: Boolean(due && day && day > due),
    ...(holder && { holder }),
    filed: at ? localTime(programme, at) : '',
    days: at ? Math.max(0, Math.floor((now.getTime() - Date.parse(at)) / dayLength)) : 0,
    workingDays: day ? workingDaysSince(programme, day, todayOf(programme, now)) : 0,
  };
};
