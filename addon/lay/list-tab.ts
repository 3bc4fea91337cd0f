/** A plain list in a tab of its own: check results, comments, the queue. Written anew each time. */
import type { Cell } from '../../shared/form/define-form.ts';
import type { Google, Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';
import { headerColour } from '../marks/tones.ts';
import { linkToCell } from './link-cell.ts';

const listKey = 'zhixin.list';

export type List = {
  /** Tells the add-on's lists apart, whatever the tab is called. */
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly headers: readonly string[];
  readonly widths: readonly number[];
  /** Number formats; text when left out. */
  readonly formats?: readonly string[];
  /** Of rows that have formats of their own, by their place. */
  readonly rowFormats?: readonly (readonly string[])[];
  readonly rows: readonly (readonly Cell[])[];
  /** Of the columns below the headers; as the sheet likes when left out. */
  readonly aligns?: readonly ('left' | 'center' | 'right' | undefined)[];
  /** Notes on the headers. */
  readonly notes?: readonly string[];
  /** Colours of the rows' cells; null for none. */
  readonly colours?: readonly (readonly (string | null)[])[];
  /** Links to cells of another tab in one of the columns; a line without one is left as it is. */
  readonly links?: {
    /** From 1; General by format, for what makes a link is a formula. */
    readonly column: number;
    /** Id of the tab. */
    readonly to: number;
    readonly cells: readonly ({ readonly row: number; readonly column: number } | undefined)[];
  };
  /** Hides column A, where the keys are. */
  readonly hiddenKeys?: true;
  /** So many columns stay while the others are scrolled. */
  readonly frozenColumns?: number;
};

/** Row 1 title, row 2 header, rows from 3. */
export const firstListRow = 3;

export const listOf = (google: Google, id: string): Tab | undefined => google.tabRemembering(listKey, id);
export const listIdOf = (tab: Tab): string | undefined => tab.memory()[listKey];
export const isList = (tab: Tab, id: string): boolean => listIdOf(tab) === id;

/** A name that is free: a user's own tab of the same name is left alone. */
export const freeName = (google: Google, name: string): string => {
  const short = name.slice(0, 90);
  if (!google.tabNamed(short)) return short;
  let n = 2;
  while (google.tabNamed(`${short} (${n})`)) n += 1;
  return `${short} (${n})`;
};

const linksOf = ({ to, cells }: NonNullable<List['links']>): string[][] =>
  cells.map((at) => [at ? linkToCell(to, at.row, at.column) : '']);

/** Does the tab say all of it already? Reading it takes less than writing, and nothing then waits to be flushed. */
const isSaid = (tab: Tab, cells: readonly (readonly Cell[])[], { links }: List): boolean => {
  const there = tab.readAll();
  const textOf = (cell: Cell | Raw | undefined) => String(cell ?? '');
  if (there.length !== cells.length) return false;
  if (!cells.every((line, i) => line.every((cell, j) => textOf(cell) === textOf(there[i]?.[j]))))
    return false;
  if (!links?.cells.length) return true;
  const area = { row: firstListRow, column: links.column, rows: links.cells.length, columns: 1 };
  const formulas = tab.formulas(area);
  return linksOf(links).every(([link], i) => link === formulas[i]?.[0]);
};

export const writeList = (google: Google, list: List): Tab => {
  const known = listOf(google, list.id);
  const tab = known ?? google.addTab(freeName(google, list.name));
  if (!known) tab.remember(listKey, list.id);
  const width = list.headers.length;
  const formats = list.formats ?? list.headers.map(() => '@');
  const blank = list.headers.map(() => '');
  const titleColumn = list.hiddenKeys ? 1 : 0;
  const body = list.rows.length ? list.rows : [blank];
  const cells = [blank.map((_, i) => (i === titleColumn ? list.title : '')), list.headers, ...body];
  if (known && !list.colours && !list.notes && isSaid(known, cells, list)) return known;
  // May ask how large the tab is, so it comes before what is written.
  tab.grow(firstListRow + list.rows.length, width);
  if (known) tab.wipe();
  tab.writeFormats(
    firstListRow,
    1,
    body.map((_, row) => list.rowFormats?.[row] ?? formats),
  );
  tab.write(1, 1, cells);
  tab.style({ row: 1, column: 1 + titleColumn, rows: 1, columns: 1 }, { bold: true, size: 12 });
  tab.style(
    { row: 2, column: 1, rows: 1, columns: width },
    { bold: true, background: headerColour, align: 'center' },
  );
  // Names and reasons are longer than any column should be wide; a hidden key that wraps would make its row tall.
  const shown = { column: 1 + titleColumn, columns: width - titleColumn };
  tab.style({ row: 2, rows: 1 + body.length, ...shown }, { middle: true, wrap: true });
  for (const [i, align] of (list.aligns ?? []).entries())
    if (align) tab.style({ row: firstListRow, column: i + 1, rows: body.length, columns: 1 }, { align });
  if (list.links) tab.writeBack(firstListRow, list.links.column, linksOf(list.links));
  if (list.notes) tab.writeNotes(2, 1, [list.notes]);
  if (list.colours) tab.writeColours(firstListRow, 1, list.colours);
  tab.widths(1, list.widths);
  tab.freeze(2, list.frozenColumns);
  if (list.hiddenKeys) tab.hideColumn(1);
  return tab;
};
