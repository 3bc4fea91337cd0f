/** The moment by which a month is judged: what stood at its end counts, whatever has happened since. */
import type { CityFacts } from '../ground/define-city.ts';
import { nextMonth } from './months.ts';

/** The first instant after an ISO month, by the clocks of the city. */
export const endOfMonth = ({ utcOffsetMinutes }: Pick<CityFacts, 'utcOffsetMinutes'>, month: string): Date =>
  new Date(Date.parse(`${nextMonth(month)}-01T00:00:00Z`) - utcOffsetMinutes * 60_000);

/** @param at ISO instant */
export const isBefore = (at: string, end: Date): boolean => Date.parse(at) < end.getTime();
