/**
 * Reads a form's tab in one call, wherever its header has moved to: people insert rows above, sort,
 * reorder columns and paste. Row ids live in a hidden column of their own; rows without one get one, a
 * copied one is given anew to the copy, and the column is written back in one call.
 */
import { limits } from '../../shared/contract/limits.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { soughtHeader } from '../../shared/form/propose-columns.ts';
import { type Around, type Merge, readAbove } from '../../shared/form/table/around.ts';
import { findTable } from '../../shared/form/table/find-table.ts';
import { fill } from '../../shared/ground/bilingual.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { unguardText } from '../google/guard-text.ts';
import type { Google, Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';
import { Refusal } from '../google/refusal.ts';
import { findAbout } from './find-about.ts';
import type { Grid } from './grid.ts';
import { findCodeColumn } from './project-codes.ts';
import { findIdColumn, isEmpty, markedIn, mintIds, writeIds } from './row-ids.ts';
import { showFormats } from './show-formats.ts';

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
  const merges = tab.merges().map((area) => ({ ...area, row: area.row - 1, column: area.column - 1 }));
  const found = findTable(form, raw, merges);
  if (!found) throw new Refusal('header-lost', fill(sheetWords.headerLost, soughtHeader(form)));
  const header = raw[found.first] as Raw[];
  const top = found.header + 1;
  const idIndex = findIdColumn(header);
  const codeIndex = findCodeColumn(form, header);
  const read = cellReader(google);
  const headers = found.headers.map((text, i) => (i === idIndex || i === codeIndex ? '' : text));
  const { columnAt } = matchHeaders(form, headers);
  const rows: Cell[][] = [];
  const given: string[] = [];
  for (let i = top; i < raw.length; i++) {
    const line = (raw[i] as Raw[]).map(read);
    given.push(String(line[idIndex] ?? ''));
    if (idIndex < line.length) line[idIndex] = null;
    if (codeIndex >= 0) line[codeIndex] = null;
    rows.push(line);
  }
  let last = rows.length;
  while (last > 0 && (rows[last - 1] as Cell[]).every(isEmpty)) last -= 1;
  const ids = options.keepIds ? given : mintIds(google, rows, given);
  rows.length = last;
  showFormats(tab, form, columnAt, rows, top + 1);
  if (ids.some((id, i) => id !== given[i]))
    writeIds(tab, top, idIndex + 1, { was: given, is: ids }, idIndex >= header.length);
  return {
    headerRow: top,
    around: aroundOf(raw.slice(0, found.first), merges, top, last),
    about: findAbout(raw.slice(0, found.first)),
    status: String(raw[found.first - 1]?.[1] ?? ''),
    idColumn: idIndex + 1,
    marks: { last: markedIn(header[idIndex]) },
    codeColumn: codeIndex >= 0 ? codeIndex + 1 : undefined,
    headers,
    columnAt,
    rows,
    ids: ids.slice(0, last),
  };
};

/** @param top index of the first data row in the sheet @param count of data rows */
const aroundOf = (
  above: readonly (readonly Raw[])[],
  merges: readonly Merge[],
  top: number,
  count: number,
): Around => {
  const near = merges
    .filter(({ row, rows }) => row + rows >= top && row < top + count)
    .slice(0, limits.merges);
  return {
    ...readAbove(above),
    ...(near.length && { merges: near.map((merge) => ({ ...merge, row: merge.row - top })) }),
  };
};

/** Writes other ids beside the rows; a row given none gets a new one. */
export const rewriteIds = (google: Google, tab: Tab, grid: Grid, given: readonly string[]): Grid => {
  const ids = mintIds(google, grid.rows, given);
  writeIds(tab, grid.headerRow, grid.idColumn, { was: grid.ids, is: ids }, false);
  return { ...grid, ids };
};
