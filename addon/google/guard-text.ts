import type { Raw } from './raw.ts';

/** `=…`, and `+…` or `-…` unless a plain number follows: a sheet would run these as formulas. */
const runs = /^[=＝]|^[+-](?![\d.,\s]*$)/;

/** A text a sheet would run is written behind an apostrophe, as a person would type it to keep it a text. */
export const guardText = (cell: Raw): Raw =>
  typeof cell === 'string' && runs.test(cell) ? `'${cell}` : cell;

/** Where a cell is formatted as text the apostrophe may come back with it; it is not part of what was meant. */
export const unguardText = (text: string): string =>
  text[0] === "'" && runs.test(text.slice(1)) ? text.slice(1) : text;
