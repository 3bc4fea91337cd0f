/** What every chart draws: columns of the table that stands beneath it. */
import type { Language } from '../../shared/ground/bilingual.ts';
import { printCell, type Table, type TableRow } from '../../shared/statistics/table.ts';

export type Drawn = { readonly table: Table; readonly language: Language };

export const number = (row: TableRow, column: number): number => {
  const cell = row.cells[column];
  return typeof cell === 'number' ? cell : 0;
};

export const label = (row: TableRow, language: Language): string =>
  printCell(row.cells[0] ?? null, 'text', language);
