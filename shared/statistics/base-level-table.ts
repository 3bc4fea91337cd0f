/** Bases of each level beside the target (notice 38). */
import { baseApplication } from '../forms/base-application.ts';
import { baseLevels } from '../forms/columns/choices.ts';
import { yearOf } from '../ground/period.ts';
import { reportTexts } from '../words/report.ts';
import { basesTexts as words } from '../words/report-organisation.ts';
import { type Base, levelNamed } from './bases-in-force.ts';
import { type OrganisationHoldings, rowsOfRegister } from './register-rows.ts';
import type { Table, TableCell } from './table.ts';
import { column } from './table-column.ts';

export const levelTable = (holdings: OrganisationHoldings, bases: readonly Base[]): Table => {
  const { programme, registers, month } = holdings;
  const applications = rowsOfRegister(registers, baseApplication).filter(
    ({ code }) => code.slice(2, 6) === yearOf(month),
  );
  const targets = programme.baseTargets ?? [];
  const figures = (level: string | undefined): readonly TableCell[] => {
    const own = bases.filter((base) => level === undefined || base.level === level);
    const target = targets.find((each) => each.level === level)?.bases;
    return [
      own.length,
      own.filter(({ demonstration }) => demonstration).length,
      applications.filter(({ row }) => level === undefined || row.level === level).length,
      target ?? null,
    ];
  };
  return {
    id: 'bases-by-level',
    title: words.levels,
    columns: [
      column(words.level, 'text'),
      column(words.inForce, 'count'),
      column(words.demonstration, 'count'),
      column(words.applied, 'count'),
      column(words.target, 'count'),
    ],
    rows: [
      ...baseLevels.map(({ code }) => ({ cells: [levelNamed(code), ...figures(code)] })),
      { cells: [reportTexts.total, ...figures(undefined)], role: 'total' as const },
    ],
    notes: [],
  };
};
