/**
 * One pass over the enrolments of all programme years, sorted by person, class and month. A person's rows
 * are contiguous, so distinct persons and hours per person and year are exact without keeping anybody: what
 * is known of a person is handed to the sections and forgotten when the next one begins. Memory follows the
 * number of groups. This loop runs once for each enrolment; it allocates nothing.
 */
import type { EnrolmentRow } from '../tables/rows.ts';
import type { EnrolmentFact, PersonFact } from './facts.ts';
import { type Frame, indexByCode, indexOrRest } from './frame.ts';

/** Category and field of a project, as indexes of the frame; asked once for each row. */
export type ProjectPlace = { readonly category: number; readonly field: number; readonly planned: boolean };

export type Walk = {
  /** Rows in order; throws when one is out of order. Rows after the report month are passed over. */
  readonly step: (row: EnrolmentRow) => void;
  /** Call once after the last row. */
  readonly end: () => void;
  /** Rows folded, by unit and month: `nyw` → `2015-03` → 40. */
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, number>>;
};

type Listener = {
  readonly enrolment: (fact: EnrolmentFact) => void;
  readonly person: (fact: PersonFact) => void;
};

export const walkEnrolments = (
  frame: Frame,
  placeOf: (project: string) => ProjectPlace,
  tell: Listener,
): Walk => {
  const unitIndex = indexByCode(frame.units);
  const titleIndex = indexByCode(frame.titleLevels);
  const ownershipIndex = indexByCode(frame.ownerships);
  const noTitle = frame.titleLevels.length;
  const rows = new Map<string, Map<string, number>>();

  const fact: EnrolmentFact = {
    category: 0,
    field: 0,
    unit: 0,
    month: 0,
    fresh: 0,
    hours: 0,
    onlineHours: 0,
    passed: 0,
    unplanned: 0,
  };
  const person: PersonFact = {
    inYear: false,
    firstMonth: 0,
    inMonth: false,
    categories: 0,
    categoriesInMonth: 0,
    fields: 0,
    title: noTitle,
    ownerships: 0,
    hours: frame.categories.map(() => 0),
    onlineHours: frame.categories.map(() => 0),
    units: [],
    enrolmentsEver: 0,
  };

  // Where the pass stands: the person, the class, and the best stated of the two together so far.
  let who = '';
  let where = '';
  let when = '';
  let place: ProjectPlace = { category: 0, field: 0, planned: false };
  let countedYear = '';
  let bestHours = 0;
  let bestOnline = 0;
  let bestPassed = 0;

  const forget = (): void => {
    person.inYear = false;
    person.firstMonth = 12;
    person.inMonth = false;
    person.categories = 0;
    person.categoriesInMonth = 0;
    person.fields = 0;
    person.title = noTitle;
    person.ownerships = 0;
    person.units.length = 0;
    person.enrolmentsEver = 0;
    for (let i = 0; i < person.hours.length; i++) {
      person.hours[i] = 0;
      person.onlineHours[i] = 0;
    }
  };
  const finishPerson = (): void => {
    if (who === '') return;
    tell.person(person);
    forget();
  };
  forget();

  const startClass = (row: EnrolmentRow): void => {
    where = row.class;
    place = placeOf(row.project);
    countedYear = '';
    bestHours = 0;
    bestOnline = 0;
    bestPassed = 0;
    person.enrolmentsEver++;
  };

  const countRow = (unit: string, month: string): void => {
    let byMonth = rows.get(unit);
    if (byMonth === undefined) {
      byMonth = new Map();
      rows.set(unit, byMonth);
    }
    byMonth.set(month, (byMonth.get(month) ?? 0) + 1);
  };

  const step = (row: EnrolmentRow): void => {
    const { month } = row;
    if (month > frame.month) return;
    countRow(row.unit, month);
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
    const addedPassed = row.result === 'passed' && bestPassed === 0 ? 1 : 0;
    bestPassed += addedPassed;
    if (!month.startsWith(frame.year)) return;

    const unit = unitIndex.get(row.unit);
    if (unit === undefined) throw new Error(`the programme has no unit ${row.unit}`);
    const index = (month.charCodeAt(5) - 48) * 10 + month.charCodeAt(6) - 49;
    const fresh = countedYear === frame.year ? 0 : 1;
    countedYear = frame.year;

    fact.category = place.category;
    fact.field = place.field;
    fact.unit = unit;
    fact.month = index;
    fact.fresh = fresh;
    fact.hours = addedHours;
    fact.onlineHours = addedOnline;
    fact.passed = addedPassed;
    fact.unplanned = place.planned ? 0 : 1;
    tell.enrolment(fact);

    const bit = 1 << place.category;
    person.inYear = true;
    if (index < person.firstMonth) person.firstMonth = index;
    if (fresh === 1 && index === frame.monthIndex) {
      person.inMonth = true;
      person.categoriesInMonth |= bit;
    }
    person.categories |= bit;
    person.fields |= 1 << place.field;
    person.hours[place.category] = (person.hours[place.category] as number) + addedHours;
    person.onlineHours[place.category] = (person.onlineHours[place.category] as number) + addedOnline;
    // The highest level counts when rosters differ: levels are listed from the highest.
    const title = indexOrRest(titleIndex, row.titleLevel);
    if (title < person.title) person.title = title;
    person.ownerships |= 1 << indexOrRest(ownershipIndex, row.ownership);
    if (!person.units.includes(unit)) person.units.push(unit);
  };

  return { step, end: finishPerson, rows };
};
