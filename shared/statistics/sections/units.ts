/** What each reporting unit planned, held, and spent; both axes of responsibility, field and area, report here (notice 53). */
import { type Bilingual, fill, listNames } from '../../ground/bilingual.ts';
import { reportTexts } from '../../words/report.ts';
import { unitTexts as words } from '../../words/report-units.ts';
import { defineSection } from '../define-section.ts';
import { type Frame, inMonth, months, reportingUnits, untilMonth } from '../frame.ts';
import { bump, zeros } from '../monoid.ts';
import { withSpan } from '../span.ts';
import { type Table, type TableRow, yuan } from '../table.ts';

const empty = (frame: Frame) => ({
  plannedProjects: zeros(frame.units.length),
  /** Fen. */
  plannedBudget: zeros(frame.units.length),
  classes: zeros(frame.units.length * months),
  /** Those outside the plan (计划外). */
  outsideClasses: zeros(frame.units.length * months),
  /** Those whose project is not in the plan that the month is held against. */
  unlistedClasses: zeros(frame.units.length * months),
  enrolments: zeros(frame.units.length * months),
  persons: zeros(frame.units.length),
  /** Fen. */
  spent: zeros(frame.units.length * months),
  allPersons: zeros(1),
});
type Units = ReturnType<typeof empty>;

const print = (tally: Units, frame: Frame): readonly Table[] => {
  const cellsOf = (index: number): number[] => [
    tally.plannedProjects[index] as number,
    tally.plannedBudget[index] as number,
    inMonth(tally.classes, index, frame),
    untilMonth(tally.classes, index, frame),
    inMonth(tally.enrolments, index, frame),
    untilMonth(tally.enrolments, index, frame),
    tally.persons[index] as number,
    untilMonth(tally.spent, index, frame),
  ];
  const owing = new Set(reportingUnits(frame).map(({ index }) => index));
  const shown = frame.units
    .map((unit, index) => ({ unit, cells: cellsOf(index), index }))
    .filter(({ cells, index }) => owing.has(index) || cells.some((value) => value !== 0));
  const money = (cells: readonly number[]): number[] =>
    cells.map((value, i) => (i === 1 || i === 7 ? yuan(value) : value));
  const total = cellsOf(0).map((_, i) => shown.reduce((all, { cells }) => all + (cells[i] as number), 0));
  // A person trained by two units is one person of the city.
  total[6] = tally.allPersons[0] as number;
  const rows: TableRow[] = shown.map(({ unit, cells }) => ({ cells: [unit.name, ...money(cells)] }));
  rows.push({ cells: [reportTexts.total, ...money(total)], role: 'total' });

  const noPlan = shown.filter(({ index }) => owing.has(index) && tally.plannedProjects[index] === 0);
  /** The units with such classes, each with how many; nothing where there are none. */
  const unitsWith = (text: Bilingual, list: readonly number[]): readonly Bilingual[] => {
    const named = shown.flatMap(({ unit, index }) => {
      const classes = untilMonth(list, index, frame);
      return classes > 0 ? [fill(words.classesOf, { unit: unit.name, classes })] : [];
    });
    return named.length ? [fill(text, { list: listNames(named) })] : [];
  };
  return [
    {
      id: 'units',
      title: words.table,
      columns: [
        { title: words.unit, format: 'text' },
        { title: words.projects, format: 'count' },
        { title: words.budget, format: 'money' },
        { title: words.classesMonth, format: 'count' },
        { title: withSpan(words.classes, frame), format: 'count' },
        { title: words.enrolmentsMonth, format: 'count' },
        { title: withSpan(words.enrolments, frame), format: 'count' },
        { title: withSpan(words.persons, frame), format: 'count' },
        { title: withSpan(words.spent, frame), format: 'money' },
      ],
      rows,
      notes: [
        words.note,
        ...(noPlan.length
          ? [fill(words.noPlan, { list: listNames(noPlan.map(({ unit }) => unit.name)) })]
          : []),
        ...unitsWith(words.outside, tally.outsideClasses),
        ...unitsWith(words.unlisted, tally.unlistedClasses),
      ],
    },
  ];
};

export const units = defineSection<Units>({
  id: 'units',
  title: words.title,
  empty,
  project: (tally, { unit, budget }) => {
    bump(tally.plannedProjects, unit);
    bump(tally.plannedBudget, unit, budget);
  },
  held: (tally, { unit, month, fresh, outside, unlisted }) => {
    bump(tally.classes, unit * months + month, fresh);
    if (outside) bump(tally.outsideClasses, unit * months + month, fresh);
    if (unlisted) bump(tally.unlistedClasses, unit * months + month, fresh);
  },
  enrolment: (tally, { unit, month, fresh }) => bump(tally.enrolments, unit * months + month, fresh),
  person: (tally, person) => {
    if (!person.inYear) return;
    for (let i = 0; i < person.unitCount; i++) bump(tally.persons, person.units[i] as number);
    bump(tally.allPersons, 0);
  },
  money: (tally, { unit, month, before, spent }) => {
    if (!before) bump(tally.spent, unit * months + month, spent);
  },
  print,
});
