import { isoMonth } from '../../shared/form/calendar-day.ts';
import type { Desk } from '../google/desk.ts';

/** ISO month before the present one: the last whose returns are due. */
export const lastMonth = ({ google }: Desk): string => {
  const [year, month] = google.formatDate(google.now(), 'yyyy-MM').split('-').map(Number) as [number, number];
  return month === 1 ? isoMonth(year - 1, 12) : isoMonth(year, month - 1);
};
