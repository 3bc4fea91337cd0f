/** A table of a file as the check takes it. */
import type { SheetCells } from '../../shared/form/check-sheet.ts';

export type Grid = SheetCells & {
  /** Row of the header in the sheet, from 1. */
  readonly headerRow: number;
  /** By position in the sheet (0 is column A) the form's column, undefined where it is none. */
  readonly columnAt: readonly (string | undefined)[];
  /** Name of the tab, where the file has others beside it. */
  readonly tab?: string;
};
