import { isoMonth } from '../form/calendar-day.ts';

const dayMs = 86_400_000;

/** @param day ISO date */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** Days from one ISO date to another; negative when it lies before. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs;

/** ISO months of an ISO year. */
export const monthsOf = (year: string): readonly string[] =>
  Array.from({ length: 12 }, (_, i) => isoMonth(Number(year), i + 1));
