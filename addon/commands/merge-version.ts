/**
 * A colleague's version taken into one's own sheet: their new rows at the end, their changed cells where one
 * had not changed them oneself. What both changed stays as it is here; everything is noted on its cell and
 * listed in a tab, and the sheet is then based on their version.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import { type Cell, type Form, numberColumn, type Value } from '../../shared/form/define-form.ts';
import { isBlank } from '../../shared/form/tidy.ts';
import { comparableRows } from '../../shared/submission/comparable-rows.ts';
import { mergeRows, type Side } from '../../shared/submission/merge-rows.ts';
import { knownPersons } from '../../shared/submission/pseudonymise.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Desk } from '../google/desk.ts';
import { headLine } from '../lay/head-line.ts';
import { writeAbout, writeStatus } from '../lay/lay-document.ts';
import { aboutOf, statusText } from '../lay/status-line.ts';
import { notePersons } from '../marks/note-persons.ts';
import { type Merged, showMerge } from '../marks/show-merge.ts';
import { columnOf } from '../tab/grid.ts';
import { contextOf, type OpenTab } from '../tab/open-tab.ts';
import { readGrid } from '../tab/read-grid.ts';
import { updateSeal } from '../tab/seal.ts';
import { writeCells } from '../tab/write-cells.ts';
import { appendRows, cellsOf } from './append-rows.ts';

type Document = BodyOf<'readSubmission'>;

/** The own rows as they are; a cell that could not be read counts as the text it shows, so that it stays. */
const ownSide = (open: OpenTab): Side & { rowAt: ReadonlyMap<string, number> } => {
  const { form, grid } = open;
  const { rows, ids, at } = checkSheet(form, grid, contextOf(open));
  const shown = rows.map((row, i) => {
    const cells = grid.rows[at[i] as number] as Cell[];
    const unread: { [column: string]: Value } = {};
    grid.columnAt.forEach((name, j) => {
      if (name !== undefined && row[name] === undefined && !isBlank(cells[j]))
        unread[name] = String(cells[j]);
    });
    return { ...row, ...unread };
  });
  return {
    rows: comparableRows(form, shown),
    ids,
    rowAt: new Map(ids.map((id, i) => [id, grid.headerRow + 1 + (at[i] as number)] as const)),
  };
};

const sideOf = (form: Form, document: Document | undefined): Side =>
  document ? { rows: comparableRows(form, document.rows), ids: document.ids } : { rows: [], ids: [] };

const noteTheirPersons = (desk: Desk, open: OpenTab, { merge, document, rowAt }: Merged): void => {
  const ids = merge.added.map(({ rowId }) => rowId);
  const firstRow = rowAt.get(ids[0] ?? '');
  if (firstRow === undefined) return;
  const column = columnOf(open.grid, numberColumn(open.form));
  notePersons(desk, open.tab, { firstRow, column, ids }, knownPersons(document));
};

/** Merges `document`, the colleague's version, into the open tab. */
export const mergeVersion = (desk: Desk, open: OpenTab, document: Document): void => {
  const { tab, seal, grid, form } = open;
  const { unit, form: id, period, baseVersion: version } = seal;
  const base =
    version === 0
      ? undefined
      : desk.api('readSubmission', {
          params: { unit, form: id, period },
          query: { version, language: desk.language },
        });
  const mine = ownSide(open);
  const merge = mergeRows(sideOf(form, base), mine, sideOf(form, document));
  const end = grid.headerRow + 1 + grid.rows.length;
  const rowAt = new Map([...mine.rowAt, ...merge.added.map(({ rowId }, i) => [rowId, end + i] as const)]);
  const cells = new Map(document.ids.map((each, i) => [each, document.cells[i] ?? []] as const));
  const merged: Merged = { merge, document, rowAt, cells };

  writeCells(tab, cellsOf(open, merged));
  appendRows(open, merged);
  noteTheirPersons(desk, open, merged);
  const { comparedVersion: _, ...kept } = seal;
  updateSeal(tab, { ...kept, baseVersion: document.version });
  // Their rows count as well; only a sheet with a head is read once more for it.
  const { targets, issues, guide } = open.known;
  const line = (targets ?? issues ?? guide) ? headLine(desk, open, readGrid(desk.google, tab, form)) : '';
  writeAbout(tab, grid, aboutOf(desk, { ...open.known, standing: document.standing }, line));
  writeStatus(tab, grid.headerRow, statusText(desk, document.standing));
  const listName = showMerge(desk, open, merged);
  tab.activate();
  tellMerged(desk, open, merged, listName);
};

const tellMerged = (desk: Desk, { form }: OpenTab, { merge, document }: Merged, tab: string): void => {
  const { say } = desk;
  const { version, standing } = document;
  const counts = {
    by: standing.submittedBy,
    version,
    added: merge.added.length,
    changed: merge.changed.length,
    conflicts: merge.conflicts.length,
    kept: merge.kept.length,
  };
  const lines = [say(sheetWords.mergeDone, counts)];
  if (numberColumn(form) && merge.added.length) lines.push(say(sheetWords.mergePersons));
  lines.push(say(sheetWords.mergeListed, { tab, version }));
  desk.tell(sheetWords.conflictTitle, lines.join('\n'));
};
