import type { Cell } from '../../shared/form/define-form.ts';
import type { Place } from '../../shared/form/issue-list.ts';
import type { Around } from '../../shared/form/table/around.ts';

/** A form's tab as it was read. */
export type Grid = {
  /** Row of the header in the sheet, from 1; data begin in the next. */
  readonly headerRow: number;
  /** What stands around the cells; the check reads it with them. */
  readonly around: Around;
  /** Where the line about unit and period stands above the header, from 1. */
  readonly about: { readonly row: number; readonly column: number; readonly text: string } | undefined;
  /** What stands in the status line above the header; '' where people took it away. */
  readonly status: string;
  /** Column of the row ids in the sheet, from 1. */
  readonly idColumn: number;
  /** How many rows below the header the add-on's marks reach; undefined where nobody remembers. */
  readonly marks: { last: number | undefined };
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

/** Column of the sheet, from 1, of a form's column; 0 when its header is missing. */
export const columnOf = ({ columnAt }: Pick<Grid, 'columnAt'>, name: string | undefined): number =>
  name === undefined ? 0 : columnAt.indexOf(name) + 1;

/** The first column people see that belongs to the form. */
export const firstColumnOf = ({ columnAt }: Pick<Grid, 'columnAt'>): number =>
  columnAt.findIndex((name) => name !== undefined) + 1;

export const placeIn = (grid: Grid): Place => ({
  headerRow: grid.headerRow,
  columnOf: (name) => columnOf(grid, name),
  firstColumn: firstColumnOf(grid),
});
