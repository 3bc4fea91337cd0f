/**
 * Lays a document out in a tab: title, state, header, rows. The same for filling, comparing
 * and reviewing. Formats are set before the values, so that a citizen number stays a text.
 */
import type { SheetColumn } from '../../shared/form/sheet-layout.ts';
import type { Tab } from '../google/interface.ts';
import { headerColour } from '../marks/tones.ts';
import type { Grid } from '../tab/grid.ts';
import { idHeaderWith } from '../tab/row-ids.ts';
import type { DocumentLayout, LaidColumn } from './document-layout.ts';
import { frozenColumns } from './document-widths.ts';
import { cornerAt, layCorner } from './lay-corner.ts';

/** Row 1 title, 2 unit and period, 3 status, 4 header; data from row 5. Column A holds the hidden row ids. */
export const headerRowOfLayout = 4;
/** Blank rows that a form has at least; Google's tabs begin with a thousand. */
const blankRows = 50;

/** A list kept as one text divided by commas (xlsx) breaks at an entry with one; such an entry can still be typed. */
export const dropdownOf = ({ dropdown }: Pick<SheetColumn, 'dropdown'>): readonly string[] | undefined => {
  const entries = dropdown?.filter((entry) => entry.indexOf(',') < 0);
  return entries?.length ? entries : undefined;
};

type Run = { readonly from: number; columns: number; readonly of: LaidColumn };

/** Columns side by side that look the same. */
const runsOf = (columns: readonly LaidColumn[], isSame: (a: LaidColumn, b: LaidColumn) => boolean): Run[] => {
  const runs: Run[] = [];
  columns.forEach((column, from) => {
    const last = runs[runs.length - 1];
    if (last && isSame(last.of, column)) last.columns += 1;
    else runs.push({ from, columns: 1, of: column });
  });
  return runs;
};

const listText = (column: LaidColumn): string => (dropdownOf(column) ?? []).join('\n');

/**
 * How the rows look and what may be chosen in them: one value for each run of columns, which costs next to nothing, to
 * the end of the tab, so that whoever pastes 800 rows has a citizen number in the last of them too.
 */
const prepareRows = (tab: Tab, { columns, wrap }: DocumentLayout, row: number, rows: number): void => {
  const areaOf = ({ from, columns: count }: Run) => ({ row, column: from + 2, rows, columns: count });
  tab.style({ row, column: 1, rows, columns: 1 }, { format: '@' });
  for (const run of runsOf(columns, (a, b) => a.format === b.format))
    tab.style(areaOf(run), { format: run.of.format });
  for (const run of runsOf(columns, (a, b) => a.align === b.align))
    tab.style(areaOf(run), { align: run.of.align });
  const body = { row, column: 2, rows, columns: columns.length };
  tab.style(body, { middle: true, ...(wrap === 'all' && { wrap: true }) });
  for (const run of runsOf(columns, (a, b) => listText(a) === listText(b))) {
    const list = dropdownOf(run.of);
    if (list) tab.writeDropdown(areaOf(run), list);
  }
};

export const layDocument = (tab: Tab, layout: DocumentLayout): void => {
  const { columns, rows, ids } = layout;
  const width = columns.length + 1;
  const first = headerRowOfLayout + 1;
  const isRead = layout.wrap === 'all';
  const room = isRead ? Math.max(1, rows.length) : rows.length + blankRows;
  const line = (text: string) => ['', text, ...columns.slice(1).map(() => '')];
  const header = { row: headerRowOfLayout, column: 1, rows: 1, columns: width };

  // What is asked for or done at once comes first, so that all that is written waits for one flush.
  tab.grow(
    headerRowOfLayout + room,
    layout.corner?.length ? Math.max(width, cornerAt(layout).column) : width,
  );
  if (layout.headerWarning) tab.warnBeforeEdit(header, layout.headerWarning);
  prepareRows(tab, layout, first, isRead ? room : Infinity);
  if (layout.wrap === 'rows' && rows.length > 0)
    tab.style({ row: first, column: 2, rows: rows.length, columns: columns.length }, { wrap: true });
  tab.write(1, 1, [
    line(layout.title),
    line(layout.about),
    line(layout.status),
    [idHeaderWith(0), ...columns.map(({ header }) => header)],
    ...rows.map((row, i) => [ids[i] ?? '', ...columns.map((_, j) => row[j] ?? '')]),
  ]);
  tab.writeNotes(headerRowOfLayout, 1, [['', ...columns.map(({ note }) => note)]]);
  tab.style({ row: 1, column: 2, rows: 1, columns: 1 }, { bold: true, size: 14 });
  tab.style({ row: 2, column: 2, rows: 1, columns: 1 }, { colour: '#444444' });
  tab.style({ row: 3, column: 2, rows: 1, columns: 1 }, { bold: true, colour: '#1c4587' });
  layCorner(tab, layout);
  tab.style(header, { bold: true, background: headerColour, align: 'center', middle: true, wrap: true });
  tab.widths(
    2,
    columns.map((column) => column.width),
  );
  tab.freeze(headerRowOfLayout, frozenColumns(layout));
  tab.hideColumn(1);
};

/** Writes the line about unit, period and who signed, where it stands now; not at all when people took it away. */
export const writeAbout = (tab: Tab, { about }: Pick<Grid, 'about'>, text: string): void => {
  if (about) tab.write(about.row, about.column, [[text]]);
};

/** Writes the status line, which stands above the header wherever that has moved to. */
export const writeStatus = (tab: Tab, headerRow: number, status: string): void => {
  if (headerRow > 1) tab.write(headerRow - 1, 2, [[status]]);
};
