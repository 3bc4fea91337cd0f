import { isoMonth } from '../form/calendar-day.ts';

const dayMs = 86_400_000;

/** @param day ISO date */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Days from one ISO date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;

/** The same day so many months later, or the last of a month that has no such day. @param day ISO date */
export const monthsAfter = (day: string, months: number): string => {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
};

/** ISO months of an ISO year. */
export const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => isoMonth(Number(year), i + 1));
