import { yearOf } from '../ground/period.ts';
import { latestReturns } from '../tables/latest-returns.ts';
import type { ClassRow } from '../tables/rows.ts';
import { phaseTexts as words } from '../words/report-phases.ts';
import type { PlannedProject } from './project-places.ts';
import type { CodedRow, OrganisationHoldings } from './register-rows.ts';
import { hours, type TableCell, type TableColumn } from './table.ts';
import { column } from './table-column.ts';

export const trainingColumns: readonly TableColumn[] = [
  column(words.planned, 'count'),
  column(words.plannedPersons, 'count'),
  column(words.classes, 'count'),
  column(words.persons, 'count'),
  column(words.hours, 'hours'),
];

/** Of the year: what is planned under some projects, and what was held until the end of the month. */
export const trainingUnder = ({ month, classes, projects }: OrganisationHoldings) => {
  const year = yearOf(month);
  const latest = latestReturns(classes.filter((row) => yearOf(row.month) === year && row.month <= month));
  const own = projects.filter((project) => project.year === year);
  const total = <T>(list: readonly T[], figure: (item: T) => number): number =>
    list.reduce((sum, item) => sum + figure(item), 0);
  /** @param isToo classes outside the plan that say so themselves */
  return (is: (project: PlannedProject) => boolean, isToo: (held: ClassRow) => boolean = () => false) => {
    const planned = own.filter(is);
    const codes = new Set(planned.map(({ code }) => code));
    const held = latest.filter((row) => codes.has(row.project) || isToo(row));
    const cells: readonly TableCell[] = [
      planned.length,
      total(planned, ({ persons }) => persons),
      held.length,
      total(held, ({ persons }) => persons),
      hours(total(held, ({ passed = 0, hours: each }) => Math.round(passed * each * 100)) / 100),
    ];
    return { planned, held, cells };
  };
};

export const listedIn = (rows: readonly CodedRow[]) =>
  rows.map(({ code, row }) => ({ code, title: String(row.name), facts: {}, row }));
