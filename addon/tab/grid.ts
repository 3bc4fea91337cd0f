import type { Cell } from '../../shared/form/define-form.ts';

/** A form's tab as it was read. */
export type Grid = {
  /** Row of the header in the sheet, from 1; data begin in the next. */
  readonly headerRow: number;
  /** Where the line about unit and period stands above the header, from 1. */
  readonly about: { readonly row: number; readonly column: number; readonly text: string } | undefined;
  /** What stands in the status line above the header; '' where people took it away. */
  readonly status: string;
  /** Column of the row ids in the sheet, from 1. */
  readonly idColumn: number;
  /** Column of the project codes that the add-on wrote beside a plan, from 1; they are no part of the form. */
  readonly codeColumn: number | undefined;
  /** By position in the sheet (0 is column A); the ids' and the codes' own are ''. */
  readonly headers: readonly string[];
  /** By position in the sheet the form's column, undefined where it is none. */
  readonly columnAt: readonly (string | undefined)[];
  /** Data rows, trailing blanks dropped, without the ids. */
  readonly rows: Cell[][];
  /** One per row, '' for a blank row. */
  readonly ids: string[];
};
