/** Months and years as ISO texts, one after the other. */
import { isoMonth } from '../form/calendar-day.ts';
import type { Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { addDays } from './days.ts';

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
