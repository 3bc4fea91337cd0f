import type { CityFacts } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { addDays } from './days.ts';
import { isWorkingDay } from './days-off.ts';

/** The n-th working day after a day; both ISO dates. */
export const workingDaysAfter = (city: Pick<CityFacts, 'daysOff'>, day: string, n: number): string => {
  let then = day;
  for (let left = n; left > 0; ) {
    then = addDays(then, 1);
    if (isWorkingDay(city, then)) left -= 1;
  }
  return then;
};

/** Working days since a day, today included, that day not; both ISO dates. */
export const workingDaysSince = (programme: Programme, since: string, today: string): number => {
  let count = 0;
  for (let day = addDays(since, 1); day <= today; day = addDays(day, 1))
    if (isWorkingDay(programme, day)) count += 1;
  return count;
};
