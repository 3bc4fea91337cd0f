/**
 * One pass over the enrolments of all programme years, sorted by person, class and month. A person's rows
 * are contiguous, so distinct persons and hours per person and year are exact without storing people: what
 * is known of a person is passed to the sections and forgotten when the next one begins. What only adds up is
 * summed by project place, unit and month and passed on at the end. So memory follows the number of groups, and
 * the loop, which runs once for each enrolment, allocates nothing and works on numbers.
 */
import type { Result } from '../programme/counting.ts';
import { type EnrolmentRow, type StaffRow, subjects, type TraineeRow } from '../tables/rows.ts';
import { rosterForm, sentForm, staffForm } from '../tables/trainees.ts';
import { type CohortHours, creditHours } from './credited-hours.ts';
import type { EnrolmentFact, PersonFact } from './facts.ts';
import { type Frame, indexByCode, lowestBit, months } from './frame.ts';
import { monthNumber, monthText } from './month-number.ts';
import { noteUnit } from './note-unit.ts';
import type { ClassPlace, ProjectPlace } from './project-places.ts';
import type { Attend } from './suspicions.ts';

/** A unit's year or month whose rows were folded, as the ledgers' documents are named. */
export type Folded = {
  readonly form: string;
  readonly unit: string;
  readonly period: string;
  readonly rows: number;
};

export type Walk = {
  /** Rows in order; throws when one is out of order. Rows after the report month are passed over. */
  readonly step: (row: TraineeRow) => void;
  /** Call once after the last row. */
  readonly end: () => void;
  /** Rows folded so far, by document. */
  readonly rows: () => readonly Folded[];
};

type Listener = {
  /** Each row of the report year, as it comes. */
  readonly row: Attend;
  readonly enrolment: (fact: EnrolmentFact) => void;
  readonly person: (fact: PersonFact) => void;
};

/** Rosters, then people sent out. */
const rosterForms = [rosterForm, sentForm];

/** What a cell of the sums holds, one after the other. */
const measures = 4;
const [fresh, repeats, hours, passed] = [0, 1, 2, 3];

const add = (sums: Float64Array, at: number, by: number): void => {
  sums[at] = (sums[at] as number) + by;
};

const addBit = (masks: number[], at: number, bit: number): void => {
  masks[at] = (masks[at] as number) | bit;
};

/**
 * @param placeOf of a class by its code
 * @param places all distinct places that `placeOf` may answer, at their own number
 */
export const walkEnrolments = (
  frame: Frame,
  placeOf: (code: string) => ClassPlace,
  places: readonly ProjectPlace[],
  tell: Listener,
): Walk => {
  const unitIndex = indexByCode(frame.units);
  const titleIndex = indexByCode(frame.titleLevels);
  const ownershipIndex = indexByCode(frame.ownerships);
  const groupIndex = indexByCode(frame.groups);
  const units = frame.units.length;
  const categories = frame.categories.length;
  const noTitle = frame.titleLevels.length;
  const noOwnership = frame.ownerships.length;
  const noGroup = frame.groups.length;

  const firstMonth = monthNumber(frame.programme.firstReportMonth);
  const lastMonth = monthNumber(frame.month);
  const firstOfYear = lastMonth - frame.monthIndex;
  const span = lastMonth - firstMonth + 1;
  const firstYear = Math.floor(firstMonth / months);
  const thisYear = Math.floor(lastMonth / months) - firstYear;
  const floors = frame.categories.map(({ hoursFloor }) => hoursFloor);
  const rowCounts = [new Float64Array(units * span), new Float64Array(units * span)] as const;
  const staffCounts = new Map<string, number>();
  const sums = new Float64Array(places.length * units * months * measures);

  const person: PersonFact = {
    inYear: false,
    inYearBefore: false,
    firstMonth: months,
    firstCounted: months,
    inMonth: false,
    categories: 0,
    categoriesInMonth: 0,
    passed: 0,
    counted: 0,
    reached: 0,
    studying: 0,
    own: 0,
    sent: 0,
    fields: 0,
    passedFields: 0,
    studyingFields: 0,
    countedFields: frame.categories.map(() => 0),
    groups: 0,
    title: noTitle,
    ownerships: 0,
    hours: frame.categories.map(() => 0),
    onlineHours: frame.categories.map(() => 0),
    subjectHours: subjects.map(() => 0),
    allHours: 0,
    units: frame.units.map(() => 0),
    unitCategories: frame.units.map(() => 0),
    unitPassed: frame.units.map(() => 0),
    unitStudying: frame.units.map(() => 0),
    unitCounted: frame.units.map(() => 0),
    unitCount: 0,
    cohorts: [],
    enrolmentsEver: 0,
    passedEver: 0,
    staffUnits: [],
  };

  // Where the pass stands: the person, the class, and what the two together come to so far.
  let who = '';
  let where = '';
  let when = 0;
  let known: ClassPlace = { at: places[0] as ProjectPlace };
  let isCounted = false;
  let isMet = false;
  /** Place of the unit that named the class last. */
  let lastUnit = 0;
  let latest: Result = 'studying';
  const {
    credit,
    startPerson: forgetHours,
    startClass: beginHours,
    take,
    towards,
    eachCohort,
  } = creditHours(frame, person);

  const finishClass = (): void => {
    if (!isCounted || credit.hasPassed || latest !== 'studying') return;
    const bit = 1 << known.at.category;
    person.studying |= bit;
    person.studyingFields |= 1 << known.at.field;
    addBit(person.unitStudying, lastUnit, bit);
  };

  const tellCohort = ({ cohort, category, hours: byYear }: CohortHours): void => {
    let before = 0;
    for (let year = 0; year < thisYear; year++) before += byYear[year] as number;
    person.cohorts.push({ cohort, category, hours: byYear[thisYear] as number, before });
  };

  const judge = (): void => {
    for (let left = person.counted; left !== 0; left &= left - 1) {
      const category = lowestBit(left);
      const floor = floors[category] as number;
      if (floor === 0) continue;
      if (towards(category, floor) >= floor) person.reached |= 1 << category;
      else person.counted &= ~(1 << category);
    }
    eachCohort(tellCohort);
  };

  const finishPerson = (): void => {
    if (who === '') return;
    finishClass();
    if (person.inYear) judge();
    tell.person(person);
    person.enrolmentsEver = 0;
    person.passedEver = 0;
    person.inYearBefore = false;
    if (person.staffUnits.length) person.staffUnits.length = 0;
    forgetHours();
    isMet = false;
    if (!person.inYear) return;
    person.inYear = false;
    person.firstMonth = months;
    person.firstCounted = months;
    person.inMonth = false;
    person.categories = 0;
    person.categoriesInMonth = 0;
    person.passed = 0;
    person.counted = 0;
    person.reached = 0;
    person.studying = 0;
    person.own = 0;
    person.sent = 0;
    person.fields = 0;
    person.passedFields = 0;
    person.studyingFields = 0;
    person.groups = 0;
    person.title = noTitle;
    person.ownerships = 0;
    person.unitCount = 0;
    for (let i = 0; i < categories; i++) person.countedFields[i] = 0;
    if (person.cohorts.length) person.cohorts.length = 0;
  };

  const startClass = (row: EnrolmentRow): void => {
    finishClass();
    where = row.class;
    known = placeOf(row.class);
    beginHours(known);
    isCounted = false;
    person.enrolmentsEver++;
  };

  const startPerson = (next: string): void => {
    if (next < who) throw new Error('enrolments are out of order: a person comes back');
    finishPerson();
    who = next;
    where = '';
    isCounted = false;
  };

  const unitOf = (code: string): number => {
    const unit = unitIndex.get(code);
    if (unit === undefined) throw new Error(`the programme has no unit ${code}`);
    return unit;
  };

  /** A line of a unit's staff list; it comes before the classes of the person. */
  const stepStaff = (row: StaffRow): void => {
    const document = `${row.unit} ${row.year}`;
    staffCounts.set(document, (staffCounts.get(document) ?? 0) + 1);
    if (row.person !== who) startPerson(row.person);
    if (row.year === frame.year) person.staffUnits.push(unitOf(row.unit));
  };

  const step = (row: TraineeRow): void => {
    if (row.type === 'staff') {
      stepStaff(row);
      return;
    }
    const month = monthNumber(row.month);
    if (month > lastMonth) return;
    if (!(month >= firstMonth)) throw new Error(`the programme has no month ${row.month}`);
    const unit = unitOf(row.unit);

    if (row.person !== who) {
      startPerson(row.person);
      startClass(row);
    } else if (row.class !== where) {
      if (row.class < where) throw new Error('enrolments are out of order: a class of a person comes back');
      startClass(row);
    } else if (month < when)
      throw new Error('enrolments are out of order: an earlier month of a class comes later');
    when = month;
    const { at } = known;
    const isSent = at.relation === 'sent';
    add(rowCounts[isSent ? 1 : 0], unit * span + month - firstMonth, 1);

    take(row, Math.floor(month / months) - firstYear);
    const { passes, begins, isOver, hours: credited } = credit;
    if (passes) person.passedEver++;
    latest = row.result;
    const { category } = at;
    if (month < firstOfYear) {
      if (month >= firstOfYear - months && month <= lastMonth - months) person.inYearBefore = true;
      return;
    }

    tell.row(row, !isMet, !isCounted);
    isMet = true;
    const monthIndex = month - firstOfYear;
    const cell = ((at.place * units + unit) * months + monthIndex) * measures;
    add(sums, cell + (isCounted || isOver ? repeats : fresh), 1);
    if (isOver) return;
    add(sums, cell + hours, credited);
    if (passes) add(sums, cell + passed, 1);

    const bit = 1 << category;
    const fieldBit = 1 << at.field;
    const place = noteUnit(person, unit);
    lastUnit = place;
    if (!isCounted && month === lastMonth) {
      person.inMonth = true;
      person.categoriesInMonth |= bit;
    }
    isCounted = true;
    person.inYear = true;
    if (monthIndex < person.firstMonth) person.firstMonth = monthIndex;
    person.categories |= bit;
    person.fields |= fieldBit;
    addBit(person.unitCategories, place, bit);
    if (passes) {
      person.passed |= bit;
      person.passedFields |= fieldBit;
      addBit(person.unitPassed, place, bit);
    }
    if (begins) {
      person.counted |= bit;
      if (isSent) person.sent |= bit;
      else person.own |= bit;
      if (monthIndex < person.firstCounted) person.firstCounted = monthIndex;
      addBit(person.countedFields, category, fieldBit);
      addBit(person.unitCounted, place, bit);
    }
    // The highest level counts when rosters differ: levels are listed from the highest.
    const title = row.titleLevel === undefined ? noTitle : (titleIndex.get(row.titleLevel) ?? noTitle);
    if (title < person.title) person.title = title;
    person.ownerships |=
      1 << (row.ownership === undefined ? noOwnership : (ownershipIndex.get(row.ownership) ?? noOwnership));
    person.groups |= 1 << (row.group === undefined ? noGroup : (groupIndex.get(row.group) ?? noGroup));
  };

  const tellSums = (): void => {
    for (const { place, category, field, relation } of places)
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
            relation,
          });
        }
  };

  const foldedRows = (): readonly Folded[] => [
    ...rowCounts.flatMap((counts, kind) =>
      frame.units.flatMap(({ code }, unit) =>
        [...counts.subarray(unit * span, (unit + 1) * span)].flatMap((rows, i) =>
          rows > 0
            ? [{ form: rosterForms[kind] as string, unit: code, period: monthText(firstMonth + i), rows }]
            : [],
        ),
      ),
    ),
    ...[...staffCounts].map(([document, rows]) => {
      const [unit, period] = document.split(' ') as [string, string];
      return { form: staffForm, unit, period, rows };
    }),
  ];

  return {
    step,
    end: () => {
      finishPerson();
      tellSums();
    },
    rows: foldedRows,
  };
};
