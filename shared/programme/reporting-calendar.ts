/**
 * When a period opens, is due and closes, and why: the only home of the question "is it open?". Days are
 * ISO texts in the programme's time zone; the day of today arrives as an argument. The notice asks for
 * returns on time without saying when (notice 62), so the days are the programme's configuration.
 */

import { isoMonth } from '../form/calendar-day.ts';
import type { Form } from '../form/define-form.ts';
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { type CityFacts, findUnit } from '../ground/define-city.ts';
import {
  type Deadline,
  isAskedOf,
  type Obligation,
  owedBy,
  type Programme,
} from '../ground/define-programme.ts';
import { periodName, yearOf } from '../ground/period.ts';
import { Problem } from '../ground/problem.ts';
import { calendarTexts, whyClosed } from '../words/obligations.ts';
import { addDays, daysBetween } from './days.ts';

/** The city's day at an instant; cities keep one offset all year (China has no summer time). */
export const todayOf = ({ utcOffsetMinutes }: Pick<CityFacts, 'utcOffsetMinutes'>, now: Date): string =>
  new Date(now.getTime() + utcOffsetMinutes * 60_000).toISOString().slice(0, 10);

export const nextMonth = (month: string): string => {
  const [year, monthOfYear] = month.split('-').map(Number) as [number, number];
  return monthOfYear === 12 ? `${year + 1}-01` : isoMonth(year, monthOfYear + 1);
};

/** The last day of a month, ISO date. */
export const lastDayOf = (month: string): string => addDays(`${nextMonth(month)}-01`, -1);

/** The month so many months later. */
export const addMonths = (month: string, count: number): string => {
  const [year, monthOfYear] = month.split('-').map(Number) as [number, number];
  const months = year * 12 + monthOfYear - 1 + count;
  return isoMonth(Math.floor(months / 12), (months % 12) + 1);
};

/** The period before, of the same length: a year or a month. */
export const previousPeriod = (period: string): string => {
  const [year, month] = period.split('-').map(Number) as [number, number | undefined];
  if (month === undefined) return String(year - 1);
  return month === 1 ? `${year - 1}-12` : isoMonth(year, month - 1);
};

export const monthsUpTo = (month: string): string[] =>
  Array.from({ length: Number(month.slice(5)) }, (_, i) => isoMonth(Number(yearOf(month)), i + 1));

/** Years of a programme with rosters up to a month's year, oldest first. */
export const yearsUpTo = (
  { firstReportMonth }: Pick<Programme, 'firstReportMonth'>,
  month: string,
): readonly string[] => {
  const first = Number(yearOf(firstReportMonth));
  return Array.from({ length: Number(yearOf(month)) - first + 1 }, (_, i) => String(first + i));
};

/** Beyond the years whose orders are known weekends alone are free (DOMAIN C10). */
export const isWorkingDay = ({ daysOff }: Pick<CityFacts, 'daysOff'>, day: string): boolean => {
  if (daysOff.off.includes(day)) return false;
  if (daysOff.worked.includes(day)) return true;
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6;
};

/** Note that due dates of a period consider weekends alone, while the holidays of its year are not known. */
export const daysOffNote = (
  { daysOff }: Pick<CityFacts, 'daysOff'>,
  period: string,
): Bilingual | undefined => {
  const year = Number(yearOf(period));
  return year >= daysOff.years[0] && year <= daysOff.years[1]
    ? undefined
    : fill(calendarTexts.weekendsAlone, { year });
};

/** Days counted before, by the days off they were counted with: a list of forms asks for the same few many times. */
const counted = new WeakMap<object, Map<string, string>>();

/** The n-th working day of a month. */
export const workingDay = ({ daysOff }: Pick<CityFacts, 'daysOff'>, month: string, n: number): string => {
  const known = counted.get(daysOff) ?? new Map<string, string>();
  counted.set(daysOff, known);
  const key = `${month}#${n}`;
  let day = known.get(key);
  if (day !== undefined) return day;
  day = `${month}-01`;
  for (let left = n; ; day = addDays(day, 1)) if (isWorkingDay({ daysOff }, day) && --left === 0) break;
  known.set(key, day);
  return day;
};

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

const windowOfDeadline = (programme: Programme, deadline: Deadline, period: string): Window => {
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

/** A form, or just the length of its periods where no form is meant. */
type OfPeriod = Pick<Form, 'period'> & { readonly id?: string };

/** Years of the programme in which the form is submitted. */
const yearsOfForm = (programme: Programme, { id }: OfPeriod): readonly [number, number] =>
  programme.obligations.find(({ form }) => form === id)?.years ?? programme.years;

/** Is the text a period of the form's kind within the years in which the programme has it? */
export const isPeriodOf = (programme: Programme, form: OfPeriod, period: string): boolean => {
  const pattern = form.period === 'year' ? /^\d{4}$/ : /^\d{4}-(0[1-9]|1[0-2])$/;
  const year = Number(yearOf(period));
  const [first, last] = yearsOfForm(programme, form);
  return pattern.test(period) && year >= first && year <= last;
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

/** Years in which the form is submitted; for a year outside the programme those of all the city's programmes. */
const expectedPeriod = (programme: Programme, form: OfPeriod, period: string): Bilingual => {
  const year = Number(yearOf(period));
  const inside = year >= programme.years[0] && year <= programme.years[1];
  const [first, last] = inside ? yearsOfForm(programme, form) : programme.city.years;
  return form.period === 'year'
    ? {
        zh: `${first} 至 ${last} 年中的一年（工程实施期）`,
        en: `a year from ${first} to ${last} (the years of the programme)`,
      }
    : {
        zh: `${first} 至 ${last} 年中的月份（工程实施期），如 ${last}-03`,
        en: `a month from ${first} to ${last} (the years of the programme), such as ${last}-03`,
      };
};

/** Refuses a text that is not a period of the form. */
export const refuseOtherPeriod = (programme: Programme, form: OfPeriod, period: string): void => {
  if (isPeriodOf(programme, form, period)) return;
  throw new Problem('wrong-period', { period, expected: expectedPeriod(programme, form, period) });
};

/** Refuses a period that is not the form's, not open yet, or closed, and says which. @param unit that files */
export const checkPeriod = (
  programme: Programme,
  form: Form,
  { unit, period }: { readonly unit: string; readonly period: string },
  today: string,
  extension?: Extension,
): void => {
  refuseOtherPeriod(programme, form, period);
  const window = windowOf(programme, form.id, period, unit);
  const standing = windowStateOf(extendWindow(window, extension), today);
  const values = { form: form.title, period: periodName(period) };
  if (standing === 'not-yet') throw new Problem('period-not-open', { ...values, ...window });
  if (standing === 'closed')
    throw new Problem('period-closed', { ...values, why: closedBecause(window, extension) });
};

const closedBecause = (window: Window, extension: Extension | undefined): Bilingual => {
  const { due, closes } = window;
  if (extension && extension.until >= closes) return fill(whyClosed.extension, { due, ...extension });
  if (due === closes) return fill(whyClosed.due, { due });
  return fill(whyClosed.grace, { due, closes, days: daysBetween(due, closes) });
};

export type IssueNumber = { readonly year: number; readonly number: number; readonly total: number };

/** Number of a monthly report: 2015年第3期, 总第N期 counted from the programme's first month. */
export const reportIssue = (programme: Programme, month: string): IssueNumber => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const [firstYear, firstMonth] = programme.firstReportMonth.split('-').map(Number) as [number, number];
  return { year, number, total: (year - firstYear) * 12 + number - firstMonth + 1 };
};

/** Day by which the returns of a month are due, the day its report carries. */
export const monthDue = (programme: Programme, month: string): string => {
  const monthly = owedBy(programme).find(({ deadline }) => deadline.every === 'month');
  if (!monthly) throw new Error(`programme ${programme.id} has no monthly obligation`);
  return windowOfDeadline(programme, monthly.deadline, month).due;
};

/** Months of the programme whose due day has passed, oldest first. */
export const dueMonths = (programme: Programme, today: string): string[] => {
  const months: string[] = [];
  for (
    let month = programme.firstReportMonth;
    Number(yearOf(month)) <= programme.years[1];
    month = nextMonth(month)
  ) {
    if (monthDue(programme, month) >= today) break;
    months.push(month);
  }
  return months;
};
