/** The cells of a table as a route hands them over. */
import type { Cell } from './define-form.ts';
import type { Around } from './table/around.ts';

export type SheetCells = {
  readonly headers: readonly string[];
  /** Data rows under the header, blank ones included. */
  readonly rows: readonly (readonly Cell[])[];
  /** Row ids, one per row; a missing or copied one is replaced. */
  readonly ids: readonly string[];
  /** Rows of a file whose id was none and was replaced. */
  readonly strangeIds?: readonly number[];
  /** Row of the header in the sheet, from 1: messages count rows as people see them. */
  readonly headerRow?: number | undefined;
  readonly around?: Around;
};
