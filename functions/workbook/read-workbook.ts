/**
 * An xlsx file as the grid that the add-on reads from a tab: the header wherever people moved it to, rows
 * without the styled blanks programs leave behind, ids kept or given.
 */
import { limits } from '../../shared/contract/limits.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { findTable } from '../../shared/form/propose-columns.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { badWorkbook, noHeader } from './fault.ts';
import { mintIds, strangeIds } from './mint-ids.ts';
import { readCells } from './read-cells.ts';
import { parseSeal, type Seal, sealSheet } from './seal.ts';

export type Grid = SheetCells & {
  /** Row of the header in the sheet, from 1. */
  readonly headerRow: number;
  /** By position in the sheet (0 is column A) the form's column, undefined where it is none. */
  readonly columnAt: readonly (string | undefined)[];
};

/** How far from the top findHeaderRow looks. */
const searchDepth = 20;
/** Sheets people put before the form's own. */
const sheetsTried = 5;

/** Lines of a seal that are looked at. */
const sealLimit = 20;

const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** undefined when the file was not downloaded from here. @throws Problem bad-workbook */
export const readSeal = async (bytes: Uint8Array): Promise<Seal | undefined> => {
  const lines: Cell[][] = [];
  await readCells(bytes, sealSheet, (_, cells) => lines.push(cells) < sealLimit);
  return lines.length ? parseSeal(lines) : undefined;
};

const withoutTail = (cells: Cell[]): Cell[] => {
  let width = cells.length;
  while (width > 0 && isEmpty(cells[width - 1] as Cell)) width -= 1;
  if (width > limits.columns) throw badWorkbook('too-wide');
  cells.length = width;
  return cells;
};

/** Rows by position, from the sheet's first; undefined when the header is not in it. */
const readSheet = async (
  form: Form,
  bytes: Uint8Array,
  sheet: number,
): Promise<{ rows: Cell[][]; header: number } | undefined> => {
  const rows: Cell[][] = [];
  let header = -1;
  await readCells(bytes, sheet, (index, cells) => {
    const row = withoutTail(cells);
    if (row.length === 0) return;
    if (index >= searchDepth && header < 0) {
      header = findTable(form, rows);
      if (header < 0) return false;
    }
    if (index - header > limits.rows + searchDepth)
      throw new Problem('too-many-rows', { rows: index - header, limit: limits.rows });
    while (rows.length < index) rows.push([]);
    rows[index] = row;
  });
  if (header < 0) header = findTable(form, rows);
  return header < 0 ? undefined : { rows, header };
};

const isIdHeader = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && (cell.split('\n')[0] as string).trim() === sheetWords.idHeader.zh;

/** The grid of the rows that stand under a header; takes the rows over. */
export const gridOf = (form: Form, rows: readonly Cell[][], header: number): Grid => {
  const titles = rows[header] as Cell[];
  const idColumn = titles.findIndex(isIdHeader);
  const headers = titles.map((cell, i) => (i === idColumn ? '' : String(cell ?? '')));
  const { columnAt } = matchHeaders(form, headers);
  const data: Cell[][] = [];
  const given: string[] = [];
  for (let i = header + 1; i < rows.length; i++) {
    const row = rows[i] as Cell[];
    given.push(idColumn < 0 ? '' : String(row[idColumn] ?? '').trim());
    if (idColumn >= 0 && idColumn < row.length) row[idColumn] = null;
    data.push(row);
  }
  let last = data.length;
  while (last > 0 && (data[last - 1] as Cell[]).every(isEmpty)) last -= 1;
  data.length = last;
  return {
    headerRow: header + 1,
    headers,
    columnAt,
    rows: data,
    ids: mintIds(form, columnAt, data, given.slice(0, last)),
    strangeIds: strangeIds(data, given),
  };
};

/**
 * The cells of a form in an inspected xlsx file.
 * @throws Problem bad-workbook, too-many-rows
 */
export const readGrid = async (form: Form, bytes: Uint8Array): Promise<Grid> => {
  for (let sheet = 0; sheet < sheetsTried; sheet++) {
    const found = await readSheet(form, bytes, sheet);
    if (found) return gridOf(form, found.rows, found.header);
  }
  throw noHeader(form);
};
