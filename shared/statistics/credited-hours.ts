/**
 * What the classes of one person give, row by row: to which category, in which year, and which of their hours. The walk
 * over everybody and the list of who is short of hours both go by it, so no figure of one differs from the other. Which
 * classes count and how cohorts carry their hours is told in programme/counting.ts. It runs once for each enrolment, so
 * it allocates nothing and works on numbers.
 */
import type { Category } from '../ground/define-programme.ts';
import { hoursTowards, makesCount, type Result } from '../programme/counting.ts';
import { yearsUpTo } from '../programme/months.ts';
import { type EnrolmentRow, subjects } from '../tables/rows.ts';
import type { PersonFact } from './facts.ts';
import type { Frame } from './frame.ts';
import { bump } from './monoid.ts';
import type { ClassPlace } from './project-places.ts';

/** Hours of the report year. */
export type HoursOfYear = Pick<PersonFact, 'hours' | 'onlineHours' | 'subjectHours' | 'allHours'>;

/** Hours of a person in the classes of a cohort, by year. */
export type CohortHours = { cohort: number; category: number; readonly hours: Float64Array };

/** What the row taken last comes to, and the class so far. */
export type Credit = {
  hasPassed: boolean;
  /** The row is the first to say that the class was passed. */
  passes: boolean;
  /** The row makes the class count. */
  begins: boolean;
  /** The class counted in a year before: what is said of it again is nothing new. */
  isOver: boolean;
  /** Hours that the row adds. */
  hours: number;
};

type CreditedHours = {
  readonly credit: Credit;
  readonly startPerson: () => void;
  readonly startClass: (place: ClassPlace) => void;
  /** @param year of the row, from 0 for the first of the programme */
  readonly take: (row: Pick<EnrolmentRow, 'hours' | 'onlineHours' | 'result'>, year: number) => void;
  /** Hours of the person that count towards the floor of a category in the report year. */
  readonly towards: (category: number, floor: number) => number;
  readonly eachCohort: (tell: (hours: CohortHours) => void) => void;
};

/** Of no year. */
const never = Number.POSITIVE_INFINITY;

const add = (sums: Float64Array, at: number, by: number): void => {
  sums[at] = (sums[at] as number) + by;
};

/** @param sums of the person, added to as rows are taken */
export const creditHours = (frame: Frame, sums: HoursOfYear): CreditedHours => {
  const categories = frame.categories.length;
  const years = yearsUpTo(frame.programme, frame.month).length;
  const thisYear = years - 1;
  const credit: Credit = { hasPassed: false, passes: false, begins: false, isOver: false, hours: 0 };

  let known: ClassPlace;
  // The best stated of the class so far, and the year in which it first counted.
  let bestHours = 0;
  let bestOnline = 0;
  let countedIn = never;
  let hasSums = false;

  // Hours by year and category, those in cohorts apart; used again for the next person.
  const plain = new Float64Array(years * categories);
  const cohortRoom: CohortHours[] = [];
  let cohortCount = 0;
  const cohortAt = (cohort: number, category: number): CohortHours => {
    for (let i = 0; i < cohortCount; i++) {
      const each = cohortRoom[i] as CohortHours;
      if (each.cohort === cohort && each.category === category) return each;
    }
    const free = cohortRoom[cohortCount] ?? { cohort, category, hours: new Float64Array(years) };
    cohortRoom[cohortCount++] = free;
    free.cohort = cohort;
    free.category = category;
    free.hours.fill(0);
    return free;
  };

  return {
    credit,
    startPerson() {
      // Few numbers: a loop over them costs less than a call of fill.
      for (let i = 0; i < plain.length; i++) plain[i] = 0;
      cohortCount = 0;
      if (!hasSums) return;
      hasSums = false;
      sums.allHours = 0;
      for (let i = 0; i < categories; i++) {
        sums.hours[i] = 0;
        sums.onlineHours[i] = 0;
      }
      for (let i = 0; i < subjects.length; i++) sums.subjectHours[i] = 0;
    },
    startClass(place) {
      known = place;
      bestHours = 0;
      bestOnline = 0;
      countedIn = never;
      credit.hasPassed = false;
    },
    take(row, year) {
      const addedHours = row.hours > bestHours ? row.hours - bestHours : 0;
      bestHours += addedHours;
      const online = row.onlineHours ?? 0;
      const addedOnline = online > bestOnline ? online - bestOnline : 0;
      bestOnline += addedOnline;
      credit.passes = row.result === 'passed' && !credit.hasPassed;
      if (credit.passes) credit.hasPassed = true;
      const { category } = known.at;
      credit.isOver = countedIn < year;
      credit.begins =
        countedIn === never && makesCount(frame.categories[category] as Category, row.result as Result);
      // All hours of a class are somebody's in the month in which it first counts, and then what is added to them.
      const counts = credit.begins || (countedIn !== never && !credit.isOver);
      credit.hours = credit.begins ? bestHours : counts ? addedHours : 0;
      if (credit.begins) countedIn = year;
      if (credit.hours > 0) {
        if (known.cohort === undefined) add(plain, year * categories + category, credit.hours);
        else add(cohortAt(known.cohort, category).hours, year, credit.hours);
      }
      if (!counts || year !== thisYear) return;
      hasSums = true;
      bump(sums.hours, category, credit.hours);
      bump(sums.onlineHours, category, credit.begins ? bestOnline : addedOnline);
      sums.allHours += credit.hours;
      if (known.subject !== undefined) bump(sums.subjectHours, subjects.indexOf(known.subject), credit.hours);
    },
    towards(category, floor) {
      const own = (year: number): number => plain[year * categories + category] as number;
      let cohorts: Float64Array[] | undefined;
      for (let i = 0; i < cohortCount; i++) {
        const each = cohortRoom[i] as CohortHours;
        if (each.category !== category) continue;
        cohorts ??= [];
        cohorts.push(each.hours);
      }
      if (cohorts === undefined) return own(thisYear);
      return hoursTowards(
        { plain: Array.from({ length: years }, (_, year) => own(year)), cohorts },
        floor,
        thisYear,
      );
    },
    eachCohort(tell) {
      for (let i = 0; i < cohortCount; i++) tell(cohortRoom[i] as CohortHours);
    },
  };
};
