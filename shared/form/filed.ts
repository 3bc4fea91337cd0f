/**
 * What was filed of a document before, as small as a check needs it: rows, sums, medians and how many cells of
 * each column hold something. Sheet and server are given the same, so both say the same about what a new version
 * would lose.
 */
/** Of a column of figures, in the unit that is kept: fen, hours, days, persons. */
export type ColumnFigures = {
  readonly sum: number;
  readonly median: number;
  readonly least: number;
  readonly most: number;
};
/** What a version comes to: persons where its rows stand for some, and the sum of each column of money, fen. */
export type Totals = {
  readonly persons?: number | undefined;
  readonly money: { readonly [column: string]: number };
};
export type FiledBefore = {
  /** The version in force; where there is none, the one submitted last. */
  readonly version: number;
  readonly inForce: boolean;
  readonly rows: number;
  /** By column that is not empty throughout. */
  readonly columns: {
    readonly [name: string]: { readonly filled: number; readonly figures?: ColumnFigures | undefined };
  };
};
