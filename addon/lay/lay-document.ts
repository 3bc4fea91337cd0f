/**
 * Lays a document out in a tab: title, state, header, rows. The same for filling, comparing
 * and reviewing. Formats are set before the values, so that a citizen number stays a text.
 */
import type { Cell } from '../../shared/form/define-form.ts';
import type { SheetColumn } from '../../shared/form/sheet-layout.ts';
import type { Tab } from '../google/interface.ts';
import { headerColour } from '../marks/paint.ts';
import type { Grid } from '../tab/grid.ts';
import { idHeaderText } from '../tab/read-grid.ts';

/** Row 1 title, 2 unit and period, 3 status, 4 header; data from row 5. Column A holds the hidden row ids. */
export const headerRowOfLayout = 4;
const preparedRows = 500;
const spareRows = 200;

/** What of a column the layout needs; extra columns of a review have no dropdown. */
export type LaidColumn = Pick<SheetColumn, 'header' | 'note' | 'format' | 'width' | 'align' | 'dropdown'>;

export type DocumentLayout = {
  readonly title: string;
  readonly about: string;
  readonly status: string;
  /** Lines for the top right of a form; the status line may be long, so there are two at most. */
  readonly corner?: readonly string[];
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly (readonly (Cell | undefined)[])[];
  readonly ids: readonly string[];
  /** For documents that are read and not filled in: long cells show to their end. */
  readonly wrap?: true;
  /** Shown when a user is about to change the header of a form. */
  readonly headerWarning?: string;
};

/** A list kept as one text divided by commas (xlsx) breaks at an entry with one; such an entry can still be typed. */
export const dropdownOf = ({ dropdown }: Pick<SheetColumn, 'dropdown'>): readonly string[] | undefined => {
  const entries = dropdown?.filter((entry) => entry.indexOf(',') < 0);
  return entries?.length ? entries : undefined;
};

/** Below this the lines at the left would run into the corner, which then stands beside the form. */
const narrow = 1300;

/** Pixels of a column nobody has set, and those that the names of who signed will take in the second line. */
const usualWidth = 100;
const signedWidth = 450;
/** About how wide a line is in pixels: a Chinese character takes two of the others. */
const widthOf = (text: string): number => {
  let units = 0;
  for (const character of text) units += character > '\u2e80' ? 2 : 1;
  return units * 7.6;
};

const layCorner = (tab: Tab, { corner = [], columns, about }: DocumentLayout): void => {
  if (corner.length === 0) return;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const reach = widthOf(about) + signedWidth;
  const isNarrow = width < Math.max(narrow, reach + Math.max(...corner.map(widthOf)));
  // Where the line is longer than the form, the corner makes way for it.
  const beyond = Math.max(0, Math.ceil((reach - width) / usualWidth) - 1);
  const column = columns.length + (isNarrow ? 2 + beyond : 1);
  tab.grow(corner.length, column);
  tab.write(
    1,
    column,
    corner.map((line) => [line]),
  );
  const area = { row: 1, column, rows: corner.length, columns: 1 };
  tab.style(area, { colour: '#444444', align: isNarrow ? 'left' : 'right' });
};

export const layDocument = (tab: Tab, layout: DocumentLayout): void => {
  const { columns, rows, ids } = layout;
  const width = columns.length + 1;
  const first = headerRowOfLayout + 1;
  const prepared = Math.max(preparedRows, rows.length + spareRows);
  const line = (text: string) => ['', text, ...columns.slice(1).map(() => '')];

  tab.grow(headerRowOfLayout + prepared, width);
  const formats = ['@', ...columns.map(({ format }) => format)];
  tab.writeFormats(
    first,
    1,
    Array.from({ length: prepared }, () => formats),
  );
  tab.writeDropdowns({ row: first, column: 1, rows: prepared, columns: width }, [
    undefined,
    ...columns.map(dropdownOf),
  ]);
  tab.write(1, 1, [
    line(layout.title),
    line(layout.about),
    line(layout.status),
    [idHeaderText, ...columns.map(({ header }) => header)],
    ...rows.map((row, i) => [ids[i] ?? '', ...columns.map((_, j) => row[j] ?? '')]),
  ]);
  tab.writeNotes(headerRowOfLayout, 1, [['', ...columns.map(({ note }) => note)]]);
  tab.style({ row: 1, column: 2, rows: 1, columns: 1 }, { bold: true, size: 14 });
  tab.style({ row: 2, column: 2, rows: 1, columns: 1 }, { colour: '#444444' });
  tab.style({ row: 3, column: 2, rows: 1, columns: 1 }, { bold: true, colour: '#1c4587' });
  layCorner(tab, layout);
  const header = { row: headerRowOfLayout, column: 1, rows: 1, columns: width };
  tab.style(header, { bold: true, background: headerColour, align: 'center', middle: true, wrap: true });
  for (const [i, { align }] of columns.entries())
    tab.style({ row: first, column: i + 2, rows: prepared, columns: 1 }, { align });
  const body = { row: first, column: 2, rows: prepared, columns: columns.length };
  tab.style(body, { middle: true, ...(layout.wrap && { wrap: true }) });
  tab.widths(
    2,
    columns.map((column) => column.width),
  );
  tab.freezeRows(headerRowOfLayout);
  tab.hideColumn(1);
  if (layout.headerWarning) tab.warnBeforeEdit(header, layout.headerWarning);
};

/** Writes the line about unit, period and who signed, where it stands now; not at all when people took it away. */
export const writeAbout = (tab: Tab, { about }: Pick<Grid, 'about'>, text: string): void => {
  if (about) tab.write(about.row, about.column, [[text]]);
};

/** Writes the status line, which stands above the header wherever that has moved to. */
export const writeStatus = (tab: Tab, headerRow: number, status: string): void => {
  if (headerRow > 1) tab.write(headerRow - 1, 2, [[status]]);
};
