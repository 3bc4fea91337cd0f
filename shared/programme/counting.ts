/**
 * Who counts. A person counts for a category in a year when a class of it was passed in that year, and, where it asks
 * for hours, when the hours of passed classes reach them (notice 29, 35, 67): hours of a class that was failed or is
 * still going on are nobody's yet. The rules hold from the first year of a programme on.
 */
import type { YearlyHours } from '../ground/city-norms.ts';
import type { Category, Programme } from '../ground/define-programme.ts';

/**
 * Number of these rules as they are now; an edition says by which it was made. Under the first ones whoever took part
 * counted, with all hours stated. Raised when a rule changes what published figures are: each month is then restated
 * once, with the reason. Under the third ones money counts by account (shared/money): what is passed on counts once, and
 * a budget that is stated again in another year is the same.
 */
export const countingRules = 3;

export type Result = 'passed' | 'failed' | 'studying';

/** Does what a roster says of a person and a class make the class count? */
export const makesCount = ({ counts }: Pick<Category, 'counts'>, result: Result): boolean =>
  counts === 'taken-part' || result === 'passed';

/**
 * Hours of a person in a category, year by year: `plain` in classes of no cohort, `cohorts` in those of each tracking
 * cohort (跟踪培养, notice 30). All lists have the same years, oldest first.
 */
export type HoursByYear = {
  readonly plain: ArrayLike<number>;
  readonly cohorts: readonly ArrayLike<number>[];
};

/**
 * Hours that count towards a floor in the year. Hours of a cohort wait from year to year until they are enough together
 * with the hours of a year, and then they are used up: a cohort counts a person once, in the year the floor is reached.
 * A year whose other hours are enough alone does not need them.
 * @param year its place in the lists
 */
export const hoursTowards = ({ plain, cohorts }: HoursByYear, floor: number, year: number): number => {
  const waiting = cohorts.map(() => 0);
  const isUsed = cohorts.map(() => false);
  for (let at = 0; ; at++) {
    const alone = plain[at] as number;
    let hours = alone;
    cohorts.forEach((cohort, i) => {
      if (isUsed[i]) return;
      waiting[i] = (waiting[i] as number) + (cohort[at] as number);
      hours += waiting[i] as number;
    });
    const needsCohorts = alone < floor;
    if (at === year) return needsCohorts ? hours : alone;
    if (!needsCohorts || hours < floor) continue;
    waiting.forEach((each, i) => {
      if (each > 0) isUsed[i] = true;
    });
  }
};

/** What every professional owes a year beside the floors, by the rule in force at the end of a month. */
export const yearlyHoursIn = (
  { yearlyHours }: Pick<Programme, 'yearlyHours'>,
  month: string,
): YearlyHours | undefined => yearlyHours.filter(({ from }) => from <= `${month}-31`).pop();
