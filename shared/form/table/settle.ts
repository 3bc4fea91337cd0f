/**
 * Cells that say something only together with others: a merged cell stands for those below it, 同上 for the one above.
 * Figures are never filled down: one sum over three rows is not three sums.
 */
import { type Issue, type IssuePlace, makeIssue, quote } from '../../ground/issue.ts';
import { type Cell, type Column, type Form, numberColumn } from '../define-form.ts';
import { isBlank } from '../tidy.ts';
import type { Around, Merge } from './around.ts';
import { isNumber } from './units.ts';

/** What is done with a cell before it is read. */
export type Settled =
  | { readonly as: 'filled'; readonly cell: Cell }
  /** Not to be read: what is wrong is said already. */
  | { readonly as: 'refused' };

export type SettledCells = ReadonlyMap<number, ReadonlyMap<number, Settled>>;

/** Values that must not be repeated: figures, who somebody is, what tells rows apart. */
const fillsDown = (form: Form, name: string, column: Column): boolean =>
  !isNumber(column) &&
  column.kind !== 'citizen-number' &&
  column.kind !== 'credit-code' &&
  // The name of a person whose number stands beside it.
  !(name === 'name' && numberColumn(form) !== undefined) &&
  !(form.rowKey.length === 1 && form.rowKey[0] === name);

/** Merged cells over data and formulas without a value, by row and position. */
export const settleCells = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  rows: readonly (readonly Cell[])[],
  { merges = [], unvalued = [] }: Around,
): { readonly cells: SettledCells; readonly issues: readonly Issue[] } => {
  const cells = new Map<number, Map<number, Settled>>();
  const issues: Issue[] = [];
  const put = (row: number, column: number, settled: Settled) => {
    const line = cells.get(row) ?? new Map<number, Settled>();
    cells.set(row, line.set(column, settled));
  };
  /** Rows under merged cells, by column: those of a sheet do not overlap, so there are no more than rows. */
  const covered = new Map<number, number>();
  for (const merge of merges) {
    if (merge.row < 0 || isBlank(rows[merge.row]?.[merge.column])) continue;
    if (merge.columns > 1) tellAcross(form, columnAt, merge, issues);
    const height = Math.min(merge.rows, rows.length - merge.row);
    const under = (covered.get(merge.column) ?? 0) + height;
    if (height < 2 || under > rows.length) continue;
    covered.set(merge.column, under);
    fillMerge(form, columnAt, rows, merge, put, issues);
  }
  for (const [row, column] of unvalued) {
    const name = columnAt[column];
    if (name === undefined || !rows[row]) continue;
    put(row, column, { as: 'refused' });
    issues.push(makeIssue('formula-unvalued', { row, column: name }));
  }
  return { cells, issues };
};

const tellAcross = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  { row, column, columns }: Merge,
  issues: Issue[],
): void => {
  const covered = columnAt.slice(column + 1, column + columns).filter((name) => name !== undefined);
  const name = columnAt[column];
  if (name === undefined || covered.length === 0) return;
  const { header } = form.columns[name] as Column;
  issues.push(makeIssue('merged-across', { row, column: name }, { column: header, count: covered.length }));
};

const fillMerge = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  rows: readonly (readonly Cell[])[],
  { row: top, column: at, rows: height }: Merge,
  put: (row: number, column: number, settled: Settled) => void,
  issues: Issue[],
): void => {
  const name = columnAt[at];
  if (name === undefined) return;
  const column = form.columns[name] as Column;
  const cell = (rows[top] as readonly Cell[])[at] as Cell;
  for (let row = top + 1; row < Math.min(top + height, rows.length); row++) {
    // A blank row under the merged cell is no row of data.
    if ((rows[row] as readonly Cell[]).every(isBlank) || !isBlank((rows[row] as readonly Cell[])[at]))
      continue;
    const place = { row, column: name };
    if (fillsDown(form, name, column)) {
      put(row, at, { as: 'filled', cell });
      issues.push(makeIssue('merged-filled', place, { value: quote(cell) }));
    } else {
      put(row, at, { as: 'refused' });
      issues.push(makeIssue('merged-figure', place, { column: column.header }));
    }
  }
};

const dittoWords =
  /^(?:同上|上同|同前|同上行|同上一行|仝上|同左上|〃|″|′′|"|''|“|”|〝|〞|↑|ditto|do\.?|id\.?|idem|sameasabove)$/i;
/** Asked of every cell, so an ordinary one is known by its first character; a blank may stand before the mark. */
const dittoBegins = new Uint8Array(0x10000);
for (const character of '同上仝〃″′"\'“”〝〞↑dDiIsS \u3000') dittoBegins[character.charCodeAt(0)] = 1;
export const mayBeDitto = (cell: string): boolean =>
  cell.length <= 16 && dittoBegins[cell.charCodeAt(0)] === 1;

export const isDitto = (cell: Cell): cell is string =>
  typeof cell === 'string' && mayBeDitto(cell) && dittoWords.test(cell.normalize('NFKC').replace(/\s/g, ''));

/** What 同上 stands for under a cell; said with the place of the cell. */
export const settleDitto = (
  form: Form,
  name: string,
  cell: string,
  above: Cell | undefined,
  place: IssuePlace,
): { readonly settled: Settled; readonly issue: Issue } => {
  const column = form.columns[name] as Column;
  const value = quote(cell);
  if (!fillsDown(form, name, column))
    return {
      settled: { as: 'refused' },
      issue: makeIssue('ditto-figure', place, { value, column: column.header }),
    };
  const isNothing = above === undefined || isBlank(above);
  if (isNothing && !column.required)
    return { settled: { as: 'filled', cell: null }, issue: makeIssue('left-empty', place, { value }) };
  if (isNothing) return { settled: { as: 'refused' }, issue: makeIssue('ditto-nothing', place, { value }) };
  return {
    settled: { as: 'filled', cell: above },
    issue: makeIssue('ditto', { ...place }, { value, above: quote(above) }),
  };
};
