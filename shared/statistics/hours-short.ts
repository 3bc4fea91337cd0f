/**
 * What one person still lacks in a year: to the floor of the category named for him or her, and of public, professional
 * and all hours by the rule of continuing education in force (notice 29, 35; 人社部令第25号), three figures that are
 * never made one. Hours are credited as in the report (credited-hours.ts).
 */
import type { Category, Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { yearlyHoursIn } from '../programme/counting.ts';
import type { ClassRow, EnrolmentRow, Subject } from '../tables/rows.ts';
import { subjects } from '../tables/rows.ts';
import { cohortsOf } from './cohorts.ts';
import { creditHours, type HoursOfYear } from './credited-hours.ts';
import { frameOf } from './frame.ts';
import { placesIn } from './project-places.ts';

/** Hours a person has, and what is missing to those asked for: nothing where as many are there. */
export type Asked = { readonly hours: number; readonly required: number; readonly short: number };
/** Of a year's continuing education; nothing is asked before the first rule. */
type OfYear = { readonly hours: number; readonly short?: number };
export type HoursShort = {
  /**
   * The category named for the person; where none is, every category with a floor in which there are hours.
   * `required` is 0 where the category has no floor.
   */
  readonly categories: readonly (Asked & { readonly category: string })[];
  readonly publicHours: OfYear;
  readonly professionalHours: OfYear;
  readonly allHours: OfYear;
};

const missing = (hours: number, required: number): number => Math.max(0, required - hours);

const byClassAndMonth = (a: EnrolmentRow, b: EnrolmentRow): number =>
  a.class < b.class ? -1 : a.class > b.class ? 1 : a.month < b.month ? -1 : a.month > b.month ? 1 : 0;

/** @param enrolments of one person in all programme years, in any order @param named category asked of the person */
export type TellHoursShort = (enrolments: readonly EnrolmentRow[], named: string | undefined) => HoursShort;

/**
 * @param month until whose end the year is looked at, e.g. 2015-06
 * @param classes of all programme years, which tell the subject, the cohort and, outside the plan, the category
 */
export const hoursShortUntil = (
  programme: Programme,
  month: string,
  classes: readonly ClassRow[],
): TellHoursShort => {
  const frame = frameOf(programme, month, cohortsOf(classes));
  const { categories } = frame;
  const places = placesIn(frame, { projects: [], classes });
  const rule = yearlyHoursIn(programme, month);
  const firstYear = Number(yearOf(programme.firstReportMonth));
  const sums: HoursOfYear = {
    hours: categories.map(() => 0),
    onlineHours: categories.map(() => 0),
    subjectHours: subjects.map(() => 0),
    allHours: 0,
  };
  const credited = creditHours(frame, sums);

  const take = (enrolments: readonly EnrolmentRow[]): void => {
    credited.startPerson();
    let where = '';
    for (const row of [...enrolments].sort(byClassAndMonth)) {
      if (row.month > month) continue;
      if (row.class !== where) credited.startClass(places.ofClass(row.class));
      where = row.class;
      credited.take(row, Number(yearOf(row.month)) - firstYear);
    }
  };

  const ofCategory = (index: number) => {
    const { code, hoursFloor: required } = categories[index] as Category;
    const hours = required ? credited.towards(index, required) : (sums.hours[index] as number);
    return { category: code, hours, required, short: missing(hours, required) };
  };
  const ofYear = (hours: number, required: number | undefined): OfYear =>
    required === undefined ? { hours } : { hours, short: missing(hours, required) };
  const ofSubject = (subject: Subject): number => sums.subjectHours[subjects.indexOf(subject)] as number;

  return (enrolments, named) => {
    take(enrolments);
    const all = categories.map((_, index) => ofCategory(index));
    return {
      categories: all.filter(({ category, hours, required }) =>
        named === undefined ? required > 0 && hours > 0 : category === named,
      ),
      publicHours: ofYear(ofSubject('public'), rule?.publicHours),
      professionalHours: ofYear(ofSubject('professional'), rule?.professionalHours),
      allHours: ofYear(sums.allHours, rule?.hours),
    };
  };
};
