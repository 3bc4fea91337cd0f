/**
 * The cell of a form that a row of a register is wanted for: the one that was selected when the register was viewed.
 * Kept for the person, since others may have the same spreadsheet open, and by the row's id, since rows get sorted.
 */
import type { ReferenceTarget } from '../../shared/form/define-form.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import type { Desk } from '../google/desk.ts';
import type { Tab } from '../google/interface.ts';
import { Refusal } from '../google/refusal.ts';
import { tabOfDocument } from './copied-tab.ts';
import { columnOf, type Grid } from './grid.ts';
import { formOf } from './open-tab.ts';
import { readGrid } from './read-grid.ts';
import { documentText, isCopy, sealOf } from './seal.ts';

export type ReferenceCell = {
  /** Of the form's tab, as seal.ts names it. */
  readonly document: string;
  readonly column: string;
  readonly header: Bilingual;
  readonly to: ReferenceTarget;
  /** Takes several codes. */
  readonly several: boolean;
  /** '' for a row that is still blank; it is where it was. */
  readonly rowId: string;
  /** Of the sheet, from 1. */
  readonly row: number;
};

const keptKey = 'zhixin.reference-cell';

const readOrNothing = (desk: Desk, tab: Tab, form: ReturnType<typeof formOf>): Grid | undefined => {
  try {
    return readGrid(desk.google, tab, form);
  } catch (error) {
    // A register can be viewed from a form whose header was lost; it is said when the form is checked.
    if (error instanceof Refusal) return undefined;
    throw error;
  }
};

/** The selected cell where it takes the code of another row; undefined anywhere else. */
const selectedCell = (desk: Desk): ReferenceCell | undefined => {
  const { google } = desk;
  const tab = google.activeTab();
  const seal = sealOf(tab);
  if (seal?.kind !== 'fill' || isCopy(tab, seal)) return undefined;
  const form = formOf(seal);
  const grid = readOrNothing(desk, tab, form);
  const row = google.activeRow();
  const name = grid?.columnAt[google.activeColumn() - 1];
  const column = name === undefined ? undefined : form.columns[name];
  if (!grid || row <= grid.headerRow || name === undefined) return undefined;
  if (column?.kind !== 'reference' && column?.kind !== 'references') return undefined;
  return {
    document: documentText(seal),
    column: name,
    header: column.header,
    to: column.to,
    several: column.kind === 'references',
    rowId: grid.ids[row - grid.headerRow - 1] ?? '',
    row,
  };
};

export const keptCell = ({ google }: Desk): ReferenceCell | undefined => {
  const text = google.recall(keptKey);
  return text ? (JSON.parse(text) as ReferenceCell) : undefined;
};

/** Remembers the selected cell for 复用所选; a register viewed again from its list is for the same cell as before. */
export const keepCell = (desk: Desk, isAgain: boolean): ReferenceCell | undefined => {
  if (isAgain) return keptCell(desk);
  const cell = selectedCell(desk);
  desk.google.keep(keptKey, cell ? JSON.stringify(cell) : '');
  return cell;
};

export type FoundCell = {
  readonly tab: Tab;
  readonly row: number;
  readonly column: number;
  readonly text: string;
};

/** Where the cell is now; undefined when its tab, column or row is gone. @throws Refusal when the header is lost */
export const findCell = ({ google }: Desk, cell: ReferenceCell): FoundCell | undefined => {
  const tab = tabOfDocument(google, cell.document);
  const seal = tab && sealOf(tab);
  if (!tab || !seal) return undefined;
  const grid = readGrid(google, tab, formOf(seal));
  const column = columnOf(grid, cell.column);
  const at = cell.rowId ? grid.ids.indexOf(cell.rowId) : cell.row - grid.headerRow - 1;
  if (column === 0 || at < 0) return undefined;
  const text = String(grid.rows[at]?.[column - 1] ?? '').trim();
  return { tab, row: grid.headerRow + 1 + at, column, text };
};
