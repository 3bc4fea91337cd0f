/** What progress is counted in, and how much of it counts towards a target. */
import type { Target } from '../../ground/define-programme.ts';
import { type Frame, months, untilMonth } from '../frame.ts';
import { zeros } from '../monoid.ts';

/** Lists by category have one place more, for all categories together. */
export const empty = (frame: Frame) => {
  const all = frame.categories.length + 1;
  return {
    enrolments: zeros(all * months),
    persons: zeros(all),
    personsInMonth: zeros(all),
    countedEnrolments: zeros(all * months),
    /** Persons of the year who count; for all categories together no hours are asked. */
    counted: zeros(all),
    /** Persons of the year who reached the floor of the category (notice 29, 35). */
    reached: zeros(all),
    /** Persons of the year in any category with a floor. */
    underFloor: zeros(1),
    newPersons: zeros(months),
    newCounted: zeros(months),
    /** Persons of the same months of the year before. */
    personsBefore: zeros(1),
    everPersons: zeros(1),
    everEnrolments: zeros(1),
    everPassedPersons: zeros(1),
    everPassed: zeros(1),
  };
};
export type Progress = ReturnType<typeof empty>;

/** Place of a target's category in the lists. */
export const placeOf = (target: Target, frame: Frame): number => {
  const place = frame.categories.findIndex(({ code }) => code === target.category);
  return place < 0 ? frame.categories.length : place;
};

/** The number compared with the target: enrolments or people who count (programme/counting.ts). */
export const countedFor = (target: Target, tally: Progress, frame: Frame): number => {
  const place = placeOf(target, frame);
  return target.basis === 'enrolments'
    ? untilMonth(tally.countedEnrolments, place, frame)
    : (tally.counted[place] as number);
};
/** The same over all years of the programme. */
export const everCounted = ({ basis }: Pick<Target, 'basis'>, tally: Progress): number =>
  (basis === 'persons' ? tally.everPassedPersons : tally.everPassed)[0] as number;
