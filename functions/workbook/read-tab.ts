/** One tab as rows, with the table of a form that was found in it. */
import { limits } from '../../shared/contract/limits.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { searchDepth } from '../../shared/form/find-header-row.ts';
import { guessHeaderRow } from '../../shared/form/propose-columns.ts';
import type { Merge } from '../../shared/form/table/around.ts';
import { type FoundTable, findTable } from '../../shared/form/table/find-table.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { badWorkbook } from './fault.ts';
import type { Tab } from './list-tabs.ts';
import { readCells } from './read-cells.ts';
import type { Parts } from './relationships.ts';

/** Blank rows and notes that may stand between the data and below them. */
const spareRows = 20;

export const isEmpty = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');

const withoutTail = (cells: Cell[]): Cell[] => {
  let width = cells.length;
  while (width > 0 && isEmpty(cells[width - 1] as Cell)) width -= 1;
  if (width > limits.columns) throw badWorkbook('too-wide');
  cells.length = width;
  return cells;
};

export type ReadTab = { readonly rows: Cell[][]; readonly found: FoundTable };

/** Rows by position, from the tab's first; undefined when the header is not in it. @param limit rows that are read at most */
export const readTab = async (
  form: Form,
  parts: Parts,
  tab: Tab,
  merges: readonly Merge[] = [],
  limit = Number.POSITIVE_INFINITY,
): Promise<ReadTab | undefined> => {
  const rows: Cell[][] = [];
  let header = -1;
  await readCells(parts, tab, (index, cells) => {
    const row = withoutTail(cells);
    if (row.length === 0) return;
    if (index >= limit) return false;
    if (index >= searchDepth && header < 0) {
      header = guessHeaderRow(form, rows);
      if (header < 0) return false;
    }
    if (index - header > limits.rows + spareRows)
      throw new Problem('too-many-rows', { rows: index - header, limit: limits.rows });
    while (rows.length < index) rows.push([]);
    rows[index] = row;
  });
  if (header < 0) header = guessHeaderRow(form, rows);
  const found = findTable(form, rows, merges, header);
  return found && { rows, found };
};

export const hasData = ({ rows, found }: ReadTab): boolean =>
  rows.slice(found.header + 1).some((row) => !row.every(isEmpty));
