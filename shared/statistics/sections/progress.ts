/**
 * Progress against the targets. Each is measured separately and none is derived from another, because the notice's
 * figures do not add up (notice 15); so 人 and 人次 are shown side by side, and the definitions say so.
 */
import { fill } from '../../ground/bilingual.ts';
import type { Target } from '../../ground/define-programme.ts';
import { progressTexts as words } from '../../words/report-progress.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, inMonth, lowestBit, months, untilMonth } from '../frame.ts';
import { bump, sum, zeros } from '../monoid.ts';
import { monthName, withSpan } from '../span.ts';
import { share, type Table, type TableRow } from '../table.ts';
import { countedEnrolments, printTarget, yearTarget, yearTargets } from '../targets.ts';

/** Lists by category have one place more, for all categories together. */
const empty = (frame: Frame) => {
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

const yearTable = (tally: Progress, frame: Frame): Table => {
  const row = (target: Target): TableRow => {
    const place = placeOf(target, frame);
    const counted = countedFor(target, tally, frame);
    return {
      cells: [
        target.title,
        printTarget(target),
        tally.personsInMonth[place] as number,
        inMonth(tally.enrolments, place, frame),
        tally.persons[place] as number,
        untilMonth(tally.enrolments, place, frame),
        counted,
        share(counted, target.value),
      ],
    };
  };
  const floors = frame.categories
    .filter(({ hoursFloor }) => hoursFloor > 0)
    .map((category) => withSpan(words.floorNote, frame, { title: category, floor: category.hoursFloor }));
  const counting = frame.categories.some(({ counts }) => counts === 'passed')
    ? [withSpan(words.countingNote, frame)]
    : [];
  return {
    id: 'year-targets',
    title: words.yearTable,
    columns: [
      { title: words.target, format: 'text' },
      { title: words.targetValue, format: 'text' },
      { title: words.monthPersons, format: 'count' },
      { title: words.monthEnrolments, format: 'count' },
      { title: withSpan(words.yearPersons, frame), format: 'count' },
      { title: withSpan(words.yearEnrolments, frame), format: 'count' },
      { title: words.counted, format: 'count' },
      { title: words.rate, format: 'share' },
    ],
    rows: yearTargets(frame.programme.targets).map(row),
    notes: [...counting, ...floors, words.basisNote],
  };
};

const programmeTable = (tally: Progress, frame: Frame): Table => {
  const { targets, targetYears } = frame.programme;
  const persons = tally.everPersons[0] as number;
  const enrolments = tally.everEnrolments[0] as number;
  return {
    id: 'programme-targets',
    title: fill(words.programmeTable, { from: targetYears[0] as number, to: targetYears.at(-1) as number }),
    columns: [
      { title: words.target, format: 'text' },
      { title: words.targetValue, format: 'text' },
      { title: words.everPersons, format: 'count' },
      { title: words.everEnrolments, format: 'count' },
      { title: words.counted, format: 'count' },
      { title: words.rate, format: 'share' },
    ],
    rows: targets
      .filter(({ span }) => span === 'programme')
      .map((target) => ({
        cells: [
          target.title,
          printTarget(target),
          persons,
          enrolments,
          everCounted(target, tally),
          share(everCounted(target, tally), target.value),
        ],
      })),
    notes: [],
  };
};

const monthTable = (tally: Progress, frame: Frame): Table => {
  const all = frame.categories.length;
  const target = yearTarget(frame.programme.targets);
  const rows = Array.from(
    { length: frame.monthIndex + 1 },
    (_, month): TableRow => ({
      cells: [
        monthName(month),
        tally.enrolments[all * months + month] as number,
        tally.newPersons[month] as number,
        tally.newCounted[month] as number,
        sum(tally.newCounted.slice(0, month + 1)),
        target?.value === undefined ? null : Math.round((target.value * (month + 1)) / months),
      ],
    }),
  );
  return {
    id: 'months',
    title: words.monthTable,
    columns: [
      { title: words.monthName, format: 'text' },
      { title: words.newEnrolments, format: 'count' },
      { title: words.newPersons, format: 'count' },
      { title: words.newCounted, format: 'count' },
      { title: words.cumulative, format: 'count' },
      { title: words.pace, format: 'count' },
    ],
    rows,
    notes: [words.paceNote],
    chart: { kind: 'line', planned: 5, actual: 4 },
  };
};

export const progress = defineSection<Progress>({
  id: 'progress',
  title: words.title,
  empty,
  enrolment: (tally, fact, frame) => {
    const { category, month, fresh } = fact;
    const counted = countedEnrolments(fact, frame);
    for (const place of [category, frame.categories.length]) {
      bump(tally.enrolments, place * months + month, fresh);
      bump(tally.countedEnrolments, place * months + month, counted);
    }
  },
  person: (tally, person, frame) => {
    if (person.enrolmentsEver > 0) bump(tally.everPersons, 0);
    bump(tally.everEnrolments, 0, person.enrolmentsEver);
    if (person.passedEver > 0) bump(tally.everPassedPersons, 0);
    bump(tally.everPassed, 0, person.passedEver);
    if (person.inYearBefore) bump(tally.personsBefore, 0);
    if (!person.inYear) return;
    const all = frame.categories.length;
    bump(tally.persons, all);
    bump(tally.newPersons, person.firstMonth);
    if (person.firstCounted < months) {
      bump(tally.counted, all);
      bump(tally.newCounted, person.firstCounted);
    }
    if (person.inMonth) bump(tally.personsInMonth, all);
    for (let left = person.categoriesInMonth; left !== 0; left &= left - 1)
      bump(tally.personsInMonth, lowestBit(left));
    let floored = false;
    for (let left = person.categories; left !== 0; left &= left - 1) {
      const i = lowestBit(left);
      bump(tally.persons, i);
      if ((person.counted & (1 << i)) !== 0) bump(tally.counted, i);
      if ((person.reached & (1 << i)) !== 0) bump(tally.reached, i);
      floored ||= (frame.categories[i]?.hoursFloor ?? 0) > 0;
    }
    if (floored) bump(tally.underFloor, 0);
    if (person.reached !== 0) bump(tally.reached, all);
  },
  print: (tally, frame) => [yearTable(tally, frame), programmeTable(tally, frame), monthTable(tally, frame)],
});
