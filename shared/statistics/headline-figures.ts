import { isIssued } from '../targets/city-targets.ts';
import { type Frame, inMonth, untilMonth } from './frame.ts';
import { sum, type Tallies } from './monoid.ts';
import { runningCount, runningShare } from './running-text.ts';
import type { Money } from './sections/money-tally.ts';
import { countedFor, everCounted, type Progress } from './sections/progress-tally.ts';
import { countReporting, type Reporting } from './sections/reporting-tally.ts';
import { share } from './table.ts';
import { programmeTarget, yearTarget } from './targets.ts';

export const count = runningCount;
export const percent = (value: number | null): string => (value === null ? '——' : runningShare(value));
/** What has begun is not said to be nothing: 3 of 10,000 are 0.03 %. */
export const percentOf = (counted: number, target: number | undefined): string => {
  const rate = share(counted, target);
  if (rate !== 0 || counted === 0 || !target) return percent(rate);
  return String(Number(((counted / target) * 100).toPrecision(1)));
};

/** The figures both the lead and the key figures speak of. */
export const figuresOf = (tallies: Tallies, frame: Frame) => {
  const progress = tallies.progress as Progress;
  const money = tallies.money as Money;
  const all = frame.categories.length;
  const year = yearTarget(frame.programme.targets);
  const total = programmeTarget(frame.programme.targets);
  const places = [...frame.sources.keys(), frame.sources.length];
  const classes = (tallies.projects as { classes: number[] }).classes;
  const floored = frame.categories.flatMap((category, i) =>
    category.hoursFloor > 0 ? [{ category, i }] : [],
  );
  return {
    persons: progress.persons[all] as number,
    personsInMonth: progress.personsInMonth[all] as number,
    enrolments: untilMonth(progress.enrolments, all, frame),
    enrolmentsInMonth: inMonth(progress.enrolments, all, frame),
    classesInMonth: inMonth(classes, all, frame),
    personsBefore: progress.personsBefore[0] as number,
    everPersons: progress.everPersons[0] as number,
    everEnrolments: progress.everEnrolments[0] as number,
    counted: progress.counted[all] as number,
    everPassed: progress.everPassed[0] as number,
    /** Targets that nobody has issued are compared with nothing. */
    year: year && isIssued(year) ? { target: year, counted: countedFor(year, progress, frame) } : undefined,
    total: total && isIssued(total) ? { target: total, counted: everCounted(total, progress) } : undefined,
    floored,
    reached: progress.reached[all] as number,
    underFloor: progress.underFloor[0] as number,
    reachedOf: (i: number): number => progress.reached[i] as number,
    carried: sum(money.carried),
    received: sum(places.map((place) => untilMonth(money.received, place, frame))),
    spent: sum(places.map((place) => untilMonth(money.spent, place, frame))),
    reporting: countReporting(tallies.reporting as Reporting, frame),
  };
};
export type Figures = ReturnType<typeof figuresOf>;
