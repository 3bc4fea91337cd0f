/** Rows of figures added up, column by column. */
import { sumOf } from '../money/account.ts';

export const total = (rows: readonly (readonly number[])[], width: number): number[] =>
  Array.from({ length: width }, (_, i) => sumOf(rows, (row) => row[i] as number));
