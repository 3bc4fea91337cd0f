/** Which days are working days, as far as the orders on holidays are known. */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import type { CityFacts } from '../ground/define-city.ts';
import { yearOf } from '../ground/period.ts';
import { calendarTexts } from '../words/obligations.ts';
import { addDays } from './days.ts';

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
