/**
 * A csv file as the grid of an xlsx: whatever the encoding, the separator and the ends of its lines. Whether it
 * was made by Excel, WPS or another system is not known, so the separator is the one under which the rows agree.
 */
import { limits } from '../../shared/contract/limits.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { findHeaderRow } from '../../shared/form/find-header-row.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { guessHeaderRow } from '../../shared/form/propose-columns.ts';
import { type FoundTable, findTable } from '../../shared/form/table/find-table.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { decodeText } from './decode-text.ts';
import { badWorkbook, noHeader } from './fault.ts';
import type { Grid } from './grid.ts';
import { gridOf } from './grid-of.ts';
import { splitCsv } from './split-csv.ts';

// The full-width comma last: it stands in texts, too.
const separators = [',', ';', '\t', '|', '，'] as const;
/** Rows that are looked at to find the separator. */
const sample = 40;
/** Lines that are read; far more than the rows that are taken, for blank ones may stand between. */
const mostLines = 100_000;

/** How well a separator serves: columns of the form in a header, rows of one width, that width. */
type Fit = readonly [columns: number, rows: number, width: number];

/**
 * The first rows, as far as a header may reach; where a quote stays open, the lines as they are, for the header shows
 * the separator all the same.
 */
const firstRows = (text: string, separator: string): string[][] => {
  const rows = (): string[][] => {
    try {
      return splitCsv(text, separator, 1, sample);
    } catch {
      const lines = text.split(/\r\n|\r|\n/, sample);
      return lines.map((line) => line.split(separator, limits.columns));
    }
  };
  return rows().map((row) => row.slice(0, limits.columns));
};

const fitOf = (form: Form, text: string, separator: string): Fit => {
  const rows = firstRows(text, separator);
  const header = findHeaderRow(form, rows);
  const found = header < 0 ? [] : matchHeaders(form, rows[header] as string[]).columnAt;
  const counts = new Map<number, number>();
  for (const { length } of rows) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return [found.filter(Boolean).length, count, width];
};

const isBetter = (a: Fit, b: Fit): boolean => {
  const at = a.findIndex((each, i) => each !== b[i]);
  return at >= 0 && (a[at] as number) > (b[at] as number);
};

/** `sep=;` in the first line is for Excel, and is no row. */
const declared = /^sep=(.)\r?\n?|^"sep=(.)"\r?\n?/i;

const rowsOf = (form: Form, text: string): string[][] => {
  const said = declared.exec(text);
  if (said) return splitCsv(text.slice(said[0].length), (said[1] ?? said[2]) as string, 2, mostLines);
  let best: Fit = [0, 0, 1];
  let separator: string = separators[0];
  for (const each of separators) {
    const fit = fitOf(form, text, each);
    if (isBetter(fit, best)) {
      best = fit;
      separator = each;
    }
  }
  return splitCsv(text, separator, 1, mostLines);
};

/** Is there a separator in it at all? A letter or a note is no table. */
const isTable = (text: string): boolean => /[,;\t|]/.test(text);

/** Programs fill every row up with separators. */
const withoutTail = (row: readonly string[]): Cell[] => {
  let width = row.length;
  while (width > 0 && (row[width - 1] as string).trim() === '') width -= 1;
  return row.slice(0, width).map((cell) => (cell === '' ? null : cell));
};

const refuseLarge = (rows: readonly (readonly Cell[])[], header: number): void => {
  if (rows.some(({ length }) => length > limits.columns)) throw badWorkbook('too-wide');
  const count = rows.length - header - 1;
  if (count > limits.rows)
    throw new Problem('too-many-rows', {
      rows: rows.length < mostLines ? count : `${mostLines}+`,
      limit: limits.rows,
    });
};

/** @throws Problem bad-workbook when it is no table */
export const csvText = (bytes: Uint8Array): string => {
  const text = decodeText(bytes);
  if (!isTable(text)) throw badWorkbook('not-a-workbook');
  return text;
};

/** @throws Problem bad-workbook, too-many-rows */
export const readCsv = (form: Form, text: string): Grid => {
  const rows = rowsOf(form, text).map(withoutTail);
  const header = guessHeaderRow(form, rows);
  refuseLarge(rows, Math.max(header, 0));
  // A gateway that takes bytes for UTF-8 leaves this character in place of those it cannot read.
  if (header < 0) throw text.includes('\ufffd') ? badWorkbook('csv-encoding') : noHeader(form);
  return gridOf(form, rows, findTable(form, rows, [], header) as FoundTable);
};
