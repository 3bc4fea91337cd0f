/** A printed table: plain JSON in both languages, read by the page, the mail, the CSV and the sheet alike. */
import type { Bilingual } from '../ground/bilingual.ts';

/**
 * `money` in yuan, `share` in percent, `hours` person-hours and means, with a decimal where one of the column needs
 * it; each already rounded as it is shown.
 */
export const formats = ['text', 'count', 'hours', 'money', 'share'] as const;
export type Format = (typeof formats)[number];
export const rowRoles = ['group', 'part', 'total'] as const;
export type TableColumn = { readonly title: Bilingual; readonly format: Format };
/** null is "not available" and prints as ——. */
export type TableCell = number | Bilingual | null;
export type TableRow = {
  readonly cells: readonly TableCell[];
  /** `group` heads the rows below it, `part` is a part of the row above (其中), `total` sums up. */
  readonly role?: (typeof rowRoles)[number];
  /** Where the rows of a table differ in kind: overrides the format of the columns. */
  readonly format?: Format;
};
/** Which columns a chart beside the table draws; it has no figures of its own, so it cannot disagree. */
export type Chart =
  | { readonly kind: 'bars'; readonly planned: number; readonly actual: number }
  | { readonly kind: 'line'; readonly planned: number; readonly actual: number }
  | { readonly kind: 'stack'; readonly actual: number };

export type Table = {
  readonly id: string;
  readonly title: Bilingual;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly notes: readonly Bilingual[];
  readonly chart?: Chart;
};

export const notAvailable = '——';

export const round = (value: number, digits: number): number => {
  const scale = 10 ** digits;
  return Math.round((value + Number.EPSILON) * scale) / scale;
};

/** Percent with one decimal; null when there is nothing to divide by. */
/** null where there is nothing to hold the part against. */
export const share = (part: number, whole: number | undefined): number | null =>
  whole !== undefined && whole > 0 ? round((part / whole) * 100, 1) : null;
/** Fen to yuan. */
export const yuan = (fen: number): number => round(fen / 100, 2);
export const hours = (value: number): number => round(value, 1);

const decimals: Record<Format, number | undefined> = {
  text: undefined,
  count: 0,
  hours: undefined,
  money: 2,
  share: 1,
};

/** 12345.6 as 12,345.6: thousands by comma in both languages, independent of the machine's locale. */
export const printNumber = (value: number, format: Format, digits = decimals[format]): string => {
  const text = digits === undefined ? String(round(Math.abs(value), 1)) : Math.abs(value).toFixed(digits);
  const [whole = '', fraction] = text.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
};

export const printCell = (
  cell: TableCell,
  format: Format,
  language: keyof Bilingual,
  digits?: number,
): string => {
  if (cell === null) return notAvailable;
  return typeof cell === 'number' ? printNumber(cell, format, digits) : cell[language];
};

/** A figure that no column says the unit of, as among the key figures: shares say theirs. */
export const printFigure = (value: number | null, format: Format): string =>
  value === null ? notAvailable : `${printNumber(value, format)}${format === 'share' ? '%' : ''}`;

/** What decides how a table's cells are printed; their texts do not. */
type Formatted = {
  readonly columns: readonly Pick<TableColumn, 'format'>[];
  readonly rows: readonly { readonly cells: readonly unknown[]; readonly format?: Format | undefined }[];
};

/** The format of a cell: shares stay shares, else the row decides before the column. */
export const formatOf = (
  { columns }: Pick<Formatted, 'columns'>,
  row: Formatted['rows'][number],
  column: number,
): Format => {
  const own = columns[column]?.format ?? 'text';
  return own === 'share' || own === 'text' ? own : (row.format ?? own);
};

/** Decimals of a number in its column: hours have one as soon as one of them needs it, so that they stand below each other. */
export const columnDigits = (table: Formatted, row: Formatted['rows'][number], column: number): number => {
  const format = formatOf(table, row, column);
  const fixed = decimals[format];
  if (fixed !== undefined) return fixed;
  const isBroken = (other: Formatted['rows'][number]) => {
    const cell = other.cells[column];
    return formatOf(table, other, column) === format && typeof cell === 'number' && !Number.isInteger(cell);
  };
  return table.rows.some(isBroken) ? 1 : 0;
};
