/** Progress in the year, in the programme, and month by month. */
import { fill } from '../../ground/bilingual.ts';
import type { Target } from '../../ground/define-programme.ts';
import { progressTexts as words } from '../../words/report-progress.ts';
import { type Frame, inMonth, months, untilMonth } from '../frame.ts';
import { sum } from '../monoid.ts';
import { monthName, withSpan } from '../span.ts';
import { share, type Table, type TableRow } from '../table.ts';
import { printTarget, yearTarget, yearTargets } from '../targets.ts';
import { countedFor, everCounted, type Progress, placeOf } from './progress-tally.ts';

export const yearTable = (tally: Progress, frame: Frame): Table => {
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

export const programmeTable = (tally: Progress, frame: Frame): Table => {
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

export const monthTable = (tally: Progress, frame: Frame): Table => {
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
