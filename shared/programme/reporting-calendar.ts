/**
 * When a period opens, is due and closes, and why: the only home of the question "is it open?". Days are
 * ISO texts in the programme's time zone; the day of today arrives as an argument. The notice asks for
 * returns on time without saying when (notice 62), so the days are the programme's configuration.
 */

import { type CityFacts, findUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { type Deadline, isAskedOf, type Obligation } from '../ground/obligation.ts';
import { yearOf } from '../ground/period.ts';
import { Problem } from '../ground/problem.ts';
import { addDays } from './days.ts';
import { workingDay } from './days-off.ts';
import { nextMonth } from './months.ts';

/** The city's day at an instant; cities keep one offset all year (China has no summer time). */
export const todayOf = ({ utcOffsetMinutes }: Pick<CityFacts, 'utcOffsetMinutes'>, now: Date): string =>
  new Date(now.getTime() + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);

export type Window = { readonly opens: string; readonly due: string; readonly closes: string };

export const obligationOf = (programme: Programme, form: string): Obligation => {
  const obligation = programme.obligations.find((each) => each.form === form);
  if (!obligation) throw new Problem('unknown-form', { form });
  return obligation;
};

/**
 * Opening, due and closing day of a form's period. An optional form, or one of the time before
 * the programme was issued, is never late: it is due on the day it closes.
 * @param unit whose document it is: of one that the form is only offered to it is never late either
 */
export const windowOf = (programme: Programme, form: string, period: string, unit?: string): Window => {
  const obligation = obligationOf(programme, form);
  const window = windowOfDeadline(programme, obligation.deadline, period);
  return obligation.optional || isOffered(programme, obligation, unit) || !wasIssuedBy(programme, window.due)
    ? { ...window, due: window.closes }
    : window;
};

/** Is the form only offered to the unit, whoever else it is due from? */
const isOffered = (programme: Programme, obligation: Obligation, code: string | undefined): boolean => {
  const unit = obligation.offeredTo && code !== undefined ? findUnit(programme, code) : undefined;
  return unit !== undefined && !isAskedOf(obligation, unit);
};

/** Is the document due from its unit? What is not may be filed all the same. */
export const isOwed = (
  programme: Programme,
  { unit, form, period }: { readonly unit: string; readonly form: string; readonly period: string },
): boolean => {
  const obligation = obligationOf(programme, form);
  return isOwedIn(programme, obligation, period) && !isOffered(programme, obligation, unit);
};

export const windowOfDeadline = (programme: Programme, deadline: Deadline, period: string): Window => {
  if (deadline.every === 'year') {
    const { opens, due, closes, openYears = 0 } = deadline;
    return {
      opens: `${Number(period) - (opens > due ? 1 : 0)}-${opens}`,
      due: `${period}-${due}`,
      closes: `${Number(period) + (closes < due ? 1 : 0) + openYears}-${closes}`,
    };
  }
  const due = workingDay(programme, nextMonth(period), deadline.dueWorkingDay);
  return { opens: `${period}-01`, due, closes: addDays(due, deadline.graceDays) };
};

/** An extension the bureau gave for one document: its last day, and why. */
export type Extension = { readonly until: string; readonly reason: string };

/** Submitted by the last day of an extension is on time. An extension never shortens the time. */
export const extendWindow = (window: Window, extension: Pick<Extension, 'until'> | undefined): Window => {
  if (!extension) return window;
  const { until } = extension;
  const later = (day: string): string => (day < until ? until : day);
  return { opens: window.opens, due: later(window.due), closes: later(window.closes) };
};

/**
 * Is the document of a period due from any unit? Not if it was due before the programme was issued, and only in
 * the years in which the programme has the form.
 */
export const isOwedIn = (
  programme: Programme,
  { optional, deadline, years }: Obligation,
  period: string,
): boolean => {
  const [first, last] = years ?? programme.years;
  const year = Number(yearOf(period));
  if (optional || year < first || year > last) return false;
  if ((deadline.every === 'year') !== (period.length === 4)) return false;
  return wasIssuedBy(programme, windowOfDeadline(programme, deadline, period).due);
};

/** Had the programme been issued by the due date? */
const wasIssuedBy = ({ basis }: Programme, due: string): boolean => due > basis.issued;

export const windowStates = ['not-yet', 'open', 'late', 'closed'] as const;
export type WindowState = (typeof windowStates)[number];

/** State of a window on a day; the due day and the closing day themselves still count. */
export const windowStateOf = ({ opens, due, closes }: Window, today: string): WindowState =>
  today < opens ? 'not-yet' : today <= due ? 'open' : today <= closes ? 'late' : 'closed';
