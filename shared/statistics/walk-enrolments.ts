/**
 * One pass over the enrolments of all programme years, sorted by person, class and month. A person's rows
 * are contiguous, so distinct persons and hours per person and year are exact without storing people: what
 * is known of a person is passed to the sections and forgotten when the next one begins. What only adds up is
 * summed by project place, unit and month and passed on at the end. So memory follows the number of groups, and
 * the loop, which runs once for each enrolment, allocates nothing and works on numbers.
 */
import { isoMonth } from '../form/calendar-day.ts';
import type { EnrolmentRow } from '../tables/rows.ts';
import type { EnrolmentFact, PersonFact } from './facts.ts';
import { type Frame, indexByCode, months } from './frame.ts';
import { bump } from './monoid.ts';
import type { Attend } from './suspicions.ts';

/** Category and field of a project, as indexes of the frame; `place` numbers the distinct ones from 0. */
export type ProjectPlace = {
  readonly place: number;
  readonly category: number;
  readonly field: number;
  /** `outside`: the class itself says that no plan has it. `unlisted`: its project is not in the plan that the month is held against. */
  readonly relation: PlanRelation;
};
export type PlanRelation = 'planned' | 'outside' | 'unlisted';

export type Walk = {
  /** Rows in order; throws when one is out of order. Rows after the report month are passed over. */
  readonly step: (row: EnrolmentRow) => void;
  /** Call once after the last row. */
  readonly end: () => void;
  /** Rows folded so far, by unit and month: `nyw` → `2015-03` → 40. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

type Listener = {
  /** Each row of the report year, as it comes. */
  readonly row: Attend;
  readonly enrolment: (fact: EnrolmentFact) => void;
  readonly person: (fact: PersonFact) => void;
};

/** What a cell of the sums holds, one after the other. */
const measures = 4;
const [fresh, repeats, hours, passed] = [0, 1, 2, 3];

/** Months counted from year 0: 2015-03 is 24182. */
const monthNumber = (text: string): number => {
  const digit = (at: number): number => text.charCodeAt(at) - 48;
  return (
    (digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)) * months + digit(5) * 10 + digit(6) - 1
  );
};
const monthText = (month: number): string => isoMonth(Math.floor(month / months), (month % months) + 1);

const add = (sums: Float64Array, at: number, by: number): void => {
  sums[at] = (sums[at] as number) + by;
};

/** Most people have one unit; a list that keeps its room is not made again for each of them. */
const noteUnit = (person: PersonFact, unit: number, category: number): void => {
  for (let i = 0; i < person.unitCount; i++)
    if (person.units[i] === unit) {
      person.unitCategories[i] = (person.unitCategories[i] as number) | category;
      return;
    }
  person.unitCategories[person.unitCount] = category;
  person.units[person.unitCount++] = unit;
};

/** @param places all distinct places that `placeOf` may answer, at their own number */
export const walkEnrolments = (
  frame: Frame,
  placeOf: (code: string) => ProjectPlace,
  places: readonly ProjectPlace[],
  tell: Listener,
): Walk => {
  const unitIndex = indexByCode(frame.units);
  const titleIndex = indexByCode(frame.titleLevels);
  const ownershipIndex = indexByCode(frame.ownerships);
  const units = frame.units.length;
  const noTitle = frame.titleLevels.length;
  const noOwnership = frame.ownerships.length;

  const firstMonth = monthNumber(frame.programme.firstReportMonth);
  const lastMonth = monthNumber(frame.month);
  const firstOfYear = lastMonth - frame.monthIndex;
  const span = lastMonth - firstMonth + 1;
  const rowCounts = new Float64Array(units * span);
  const sums = new Float64Array(places.length * units * months * measures);

  const person: PersonFact = {
    inYear: false,
    inYearBefore: false,
    firstMonth: months,
    inMonth: false,
    categories: 0,
    categoriesInMonth: 0,
    fields: 0,
    title: noTitle,
    ownerships: 0,
    hours: frame.categories.map(() => 0),
    onlineHours: frame.categories.map(() => 0),
    units: frame.units.map(() => 0),
    unitCategories: frame.units.map(() => 0),
    unitCount: 0,
    enrolmentsEver: 0,
  };

  // Where the pass stands: the person, the class, and the best stated of the two together so far.
  let who = '';
  let where = '';
  let when = 0;
  let at = places[0] as ProjectPlace;
  let isCounted = false;
  let bestHours = 0;
  let bestOnline = 0;
  let hasPassed = false;

  const finishPerson = (): void => {
    if (who === '') return;
    tell.person(person);
    person.enrolmentsEver = 0;
    person.inYearBefore = false;
    if (!person.inYear) return;
    person.inYear = false;
    person.firstMonth = months;
    person.inMonth = false;
    person.categories = 0;
    person.categoriesInMonth = 0;
    person.fields = 0;
    person.title = noTitle;
    person.ownerships = 0;
    person.unitCount = 0;
    for (let i = 0; i < person.hours.length; i++) {
      person.hours[i] = 0;
      person.onlineHours[i] = 0;
    }
  };

  const startClass = (row: EnrolmentRow): void => {
    where = row.class;
    at = placeOf(row.class);
    isCounted = false;
    bestHours = 0;
    bestOnline = 0;
    hasPassed = false;
    person.enrolmentsEver++;
  };

  const step = (row: EnrolmentRow): void => {
    const month = monthNumber(row.month);
    if (month > lastMonth) return;
    if (!(month >= firstMonth)) throw new Error(`the programme has no month ${row.month}`);
    const unit = unitIndex.get(row.unit);
    if (unit === undefined) throw new Error(`the programme has no unit ${row.unit}`);
    add(rowCounts, unit * span + month - firstMonth, 1);

    if (row.person !== who) {
      if (row.person < who) throw new Error('enrolments are out of order: a person comes back');
      finishPerson();
      who = row.person;
      startClass(row);
    } else if (row.class !== where) {
      if (row.class < where) throw new Error('enrolments are out of order: a class of a person comes back');
      startClass(row);
    } else if (month < when)
      throw new Error('enrolments are out of order: an earlier month of a class comes later');
    when = month;

    const addedHours = row.hours > bestHours ? row.hours - bestHours : 0;
    bestHours += addedHours;
    const online = row.onlineHours ?? 0;
    const addedOnline = online > bestOnline ? online - bestOnline : 0;
    bestOnline += addedOnline;
    const passes = row.result === 'passed' && !hasPassed;
    if (passes) hasPassed = true;
    if (month < firstOfYear) {
      if (month >= firstOfYear - months && month <= lastMonth - months) person.inYearBefore = true;
      return;
    }
    tell.row(row, !person.inYear, !isCounted);

    const monthIndex = month - firstOfYear;
    const cell = ((at.place * units + unit) * months + monthIndex) * measures;
    add(sums, cell + (isCounted ? repeats : fresh), 1);
    add(sums, cell + hours, addedHours);
    if (passes) add(sums, cell + passed, 1);

    const { category } = at;
    const bit = 1 << category;
    if (!isCounted && month === lastMonth) {
      person.inMonth = true;
      person.categoriesInMonth |= bit;
    }
    isCounted = true;
    person.inYear = true;
    if (monthIndex < person.firstMonth) person.firstMonth = monthIndex;
    person.categories |= bit;
    person.fields |= 1 << at.field;
    bump(person.hours, category, addedHours);
    bump(person.onlineHours, category, addedOnline);
    // The highest level counts when rosters differ: levels are listed from the highest.
    const title = row.titleLevel === undefined ? noTitle : (titleIndex.get(row.titleLevel) ?? noTitle);
    if (title < person.title) person.title = title;
    person.ownerships |=
      1 << (row.ownership === undefined ? noOwnership : (ownershipIndex.get(row.ownership) ?? noOwnership));
    noteUnit(person, unit, bit);
  };

  const tellSums = (): void => {
    for (const { place, category, field, relation: standing } of places)
      for (let unit = 0; unit < units; unit++)
        for (let month = 0; month <= frame.monthIndex; month++) {
          const cell = ((place * units + unit) * months + month) * measures;
          const of = (measure: number): number => sums[cell + measure] as number;
          if (of(fresh) === 0 && of(repeats) === 0) continue;
          tell.enrolment({
            category,
            field,
            unit,
            month,
            fresh: of(fresh),
            repeats: of(repeats),
            hours: of(hours),
            passed: of(passed),
            outside: standing === 'outside' ? of(fresh) : 0,
            unlisted: standing === 'unlisted' ? of(fresh) : 0,
          });
        }
  };

  return {
    step,
    end: () => {
      finishPerson();
      tellSums();
    },
    get rows() {
      const byUnit = new Map<string, ReadonlyMap<string, number>>();
      for (const [unit, { code }] of frame.units.entries()) {
        const counted = [...rowCounts.subarray(unit * span, (unit + 1) * span)].flatMap((count, i) =>
          count > 0 ? [[monthText(firstMonth + i), count] as const] : [],
        );
        if (counted.length) byUnit.set(code, new Map(counted));
      }
      return byUnit;
    },
  };
};
