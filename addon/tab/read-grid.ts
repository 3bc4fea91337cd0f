/**
 * Reads a form's tab in one call, wherever its header has moved to: people insert rows above, sort,
 * reorder columns and paste. Row ids live in a hidden column of their own; rows without one get one, a
 * copied one is given anew to the copy, and the column is written back in one call.
 */
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { findHeaderRow, matchHeaders } from '../../shared/form/match-headers.ts';
import { soughtHeader } from '../../shared/form/propose-columns.ts';
import { isRowId } from '../../shared/form/row-id.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Google, Tab } from '../google/google.ts';
import { unguardText } from '../google/guard-text.ts';
import type { Raw } from '../google/raw.ts';
import { Refusal } from '../google/refusal.ts';
import type { Grid } from './grid.ts';
import { findCodeColumn } from './project-codes.ts';

const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** Dates become ISO text in the spreadsheet's time zone; the same instant is formatted once, for it is a service call. */
const cellReader = (google: Google): ((raw: Raw) => Cell) => {
  const known = new Map<number, string>();
  const dateText = (date: Date): string => {
    const instant = date.getTime();
    let text = known.get(instant);
    if (text === undefined) {
      text = google.formatDate(date, 'yyyy-MM-dd HH:mm').replace(/ 00:00$/, '');
      known.set(instant, text);
    }
    return text;
  };
  return (raw) =>
    raw instanceof Date
      ? dateText(raw)
      : typeof raw === 'string'
        ? raw === ''
          ? null
          : unguardText(raw)
        : raw;
};

const isIdHeader = (cell: Raw | undefined): boolean =>
  typeof cell === 'string' && (cell.split('\n')[0] as string).trim() === sheetWords.idHeader.zh;

/** Position of the ids; where people deleted the column, the first free one behind the header. */
const findIdColumn = (header: readonly Raw[]): number => {
  const found = header.findIndex(isIdHeader);
  return found >= 0 ? found : header.length;
};

const aboutBegins = (['zh', 'en'] as const).map((language) => {
  const [begin] = sheetWords.aboutLine[language].split('{');
  return begin as string;
});

const findAbout = (above: readonly (readonly Raw[])[]): Grid['about'] => {
  for (const [i, line] of above.entries()) {
    const j = line.findIndex((cell) => aboutBegins.some((begin) => String(cell).startsWith(begin)));
    if (j >= 0) return { row: i + 1, column: j + 1, text: String(line[j]) };
  }
  return undefined;
};

/** What is pasted over the hidden column is no id, and its row gets one; the cells people see beside it stay. */
const mintIds = (google: Google, rows: readonly (readonly Cell[])[], given: readonly string[]): string[] => {
  const used = new Set<string>();
  let stem = '';
  let count = 0;
  return rows.map((row, i) => {
    if (row.every(isEmpty)) return '';
    let id = given[i] as string;
    if (!isRowId(id) || used.has(id)) {
      stem = stem || `r${google.uuid().slice(0, 8)}`;
      count += 1;
      id = `${stem}-${count.toString(36)}`;
    }
    used.add(id);
    return id;
  });
};

/** The bilingual text of the ids' header cell. */
export const idHeaderText = `${sheetWords.idHeader.zh}\n${sheetWords.idHeader.en}`;

const writeIds = (
  tab: Tab,
  headerRow: number,
  idColumn: number,
  ids: readonly string[],
  isNew: boolean,
): void => {
  if (isNew) {
    tab.grow(headerRow + ids.length, idColumn);
    tab.style(
      { row: headerRow + 1, column: idColumn, rows: Math.max(1, ids.length), columns: 1 },
      { format: '@' },
    );
  }
  tab.write(headerRow, idColumn, [[idHeaderText], ...ids.map((id) => [id])]);
  if (isNew) tab.hideColumn(idColumn);
};

/**
 * `keepIds`: a document under review has the ids of its version; rows without one are not part of it.
 * @throws Refusal when no row looks like the form's header
 */
export const readGrid = (
  google: Google,
  tab: Tab,
  form: Pick<Form, 'columns'> & Partial<Pick<Form, 'referredAs'>>,
  options: { readonly keepIds?: true } = {},
): Grid => {
  const raw = tab.readAll();
  const headerIndex = findHeaderRow(form, raw);
  if (headerIndex < 0) throw new Refusal('header-lost', fill(sheetWords.headerLost, soughtHeader(form)));
  const header = raw[headerIndex] as Raw[];
  const idIndex = findIdColumn(header);
  const codeIndex = findCodeColumn(form, header);
  const read = cellReader(google);
  const headers = header.map((cell, i) => (i === idIndex || i === codeIndex ? '' : String(read(cell) ?? '')));
  const rows: Cell[][] = [];
  const given: string[] = [];
  for (let i = headerIndex + 1; i < raw.length; i++) {
    const line = (raw[i] as Raw[]).map(read);
    given.push(String(line[idIndex] ?? ''));
    if (idIndex < line.length) line[idIndex] = null;
    if (codeIndex >= 0) line[codeIndex] = null;
    rows.push(line);
  }
  let last = rows.length;
  while (last > 0 && (rows[last - 1] as Cell[]).every(isEmpty)) last -= 1;
  const ids = options.keepIds ? given : mintIds(google, rows, given);
  if (ids.some((id, i) => id !== given[i]))
    writeIds(tab, headerIndex + 1, idIndex + 1, ids, idIndex >= header.length);
  return {
    headerRow: headerIndex + 1,
    about: findAbout(raw.slice(0, headerIndex)),
    status: String(raw[headerIndex - 1]?.[1] ?? ''),
    idColumn: idIndex + 1,
    codeColumn: codeIndex >= 0 ? codeIndex + 1 : undefined,
    headers,
    columnAt: matchHeaders(form, headers).columnAt,
    rows: rows.slice(0, last),
    ids: ids.slice(0, last),
  };
};

/** Writes other ids beside the rows; a row given none gets a new one. */
export const rewriteIds = (google: Google, tab: Tab, grid: Grid, given: readonly string[]): Grid => {
  const ids = mintIds(google, grid.rows, given);
  writeIds(tab, grid.headerRow, grid.idColumn, ids, false);
  return { ...grid, ids };
};
