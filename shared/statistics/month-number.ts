/** Months as numbers, for a loop that runs once for each enrolment. */
import { isoMonth } from '../form/calendar-day.ts';
import { months } from './frame.ts';

/** Months counted from year 0: 2015-03 is 24182. */
export const monthNumber = (text: string): number => {
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  return (
    (digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)) * months + digit(5) * 10 + digit(6) - 1
  );
};
export const monthText = (month: number): string =>
  isoMonth(Math.floor(month / months), (month % months) + 1);
