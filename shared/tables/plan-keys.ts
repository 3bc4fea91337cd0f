import type { PlacedRow } from './define-table.ts';
import type { CityTargetRow, ClassRow, ProjectRow, TargetRow } from './rows.ts';

/** What the table holds. */
export type PlanRow = CityTargetRow | TargetRow | ProjectRow | ClassRow;

export const yearPk = (year: string): string => `YEAR#${year}`;
export const planSk = (type: PlanRow['type'], unit = '', code = ''): string =>
  unit ? `${type}#${unit}#${code}` : `${type}#`;

export const placed = (row: ProjectRow | ClassRow, year: string): PlacedRow => ({
  key: row.code,
  index: { yearPk: yearPk(year), yearSk: planSk(row.type, row.unit, row.code) },
  row,
});
