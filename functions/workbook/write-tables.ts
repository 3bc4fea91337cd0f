/**
 * Tables as an xlsx file to read, sort and print, apart from the forms people fill (`write-workbook.ts`):
 * frozen heads, filters, number formats, and printing on one page's width with the head on every page.
 */
import { type CellStyle, type CellValue, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetter } from '../../shared/form/cell-name.ts';
import { textOf } from './cell-style.ts';
import { heightOf, heightOfHeads } from './row-height.ts';
import { sheetName } from './sheet-name.ts';
import type { TableColumn, TableSheet } from './table-sheet.ts';

const thin = { style: 'thin', color: { rgb: 'B8C0CC' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };
const head: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E8EEF7' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
  border,
};

const styleOf = ({ format, centred }: TableColumn, strong: boolean): CellStyle => ({
  ...(format && { numFmt: format }),
  ...(strong && { font: { bold: true } }),
  alignment: centred
    ? { horizontal: 'center', vertical: 'center' }
    : format
      ? { horizontal: 'right', vertical: 'center' }
      : { horizontal: 'left', vertical: 'center', wrapText: true },
  border,
});

/** Cells of one sheet, filled from the top. */
const layer = () => {
  const rows: CellValue[][] = [];
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const merges: NonNullable<WriteSheet['merges']> = [];
  const put = (values: readonly (string | number | null)[], style: (column: number) => CellStyle): number => {
    const row = rows.push(values.map((value) => (typeof value === 'string' ? textOf(value) : value))) - 1;
    for (const [column, value] of (rows[row] as CellValue[]).entries())
      cells.set(`${row},${column}`, { value, style: style(column) });
    return row;
  };
  /** A line of text over the whole width. */
  const line = (text: string, style: CellStyle, columns: number): void => {
    const row = put([text], () => style);
    if (columns > 1) merges.push({ startRow: row, startCol: 0, endRow: row, endCol: columns - 1 });
  };
  return { rows, cells, merges, put, line };
};

const wrapped: CellStyle = { alignment: { wrapText: true, vertical: 'center' } };

const laySheet = ({ name, title, about, blocks }: TableSheet): WriteSheet => {
  const { rows, cells, merges, put, line } = layer();
  const wide = Math.max(...blocks.map(({ columns }) => columns.length));
  const widths = Array.from({ length: wide }, (_, column) =>
    Math.max(...blocks.map(({ columns }) => columns[column]?.width ?? 0)),
  );
  const all = widths.reduce((sum, width) => sum + width, 0);
  const heights = new Map<number, { height: number }>();
  const note = (text: string): void => {
    line(text, wrapped, wide);
    heights.set(rows.length - 1, { height: heightOf(text, all) });
  };
  line(title, { font: { bold: true, size: 14 }, alignment: { horizontal: 'center' } }, wide);
  heights.set(0, { height: 28 });
  for (const text of about) note(text);
  let headRow = 0;
  for (const [place, { title: blockTitle, columns, rows: lines, notes = [] }] of blocks.entries()) {
    if (place > 0) rows.push([]);
    if (blockTitle) line(blockTitle, { font: { bold: true, size: 12 } }, wide);
    headRow = put(
      columns.map(({ header }) => header),
      () => head,
    );
    heights.set(headRow, { height: heightOfHeads(columns, 32) });
    for (const { cells: values, strong = false, format } of lines) {
      const row = put(values, (at) => {
        const column = columns[at] as TableColumn;
        return styleOf(format && column.format ? { ...column, format } : column, strong);
      });
      const each = values.map((value, column) => heightOf(String(value ?? ''), widths[column] as number));
      heights.set(row, { height: Math.max(...each) });
    }
    for (const text of notes) note(text);
  }
  const [only] = blocks;
  const single = blocks.length === 1 && only && only.rows.length > 0;
  const last = only ? `${columnLetter(only.columns.length - 1)}${headRow + 1 + only.rows.length}` : '';
  return {
    name: sheetName(name),
    columns: widths.map((width) => ({ width })),
    rows,
    cells,
    merges,
    rowDefs: heights,
    ...(single && {
      freezePane: { rows: headRow + 1, columns: 2 },
      autoFilter: { range: `A${headRow + 1}:${last}` },
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      ...(single && { printTitlesRow: `$${headRow + 1}:$${headRow + 1}` }),
    },
  };
};

/**
 * @param day of the paper, ISO date: the file says it was made then, not when it was written
 * @returns the bytes of an xlsx file, the same for the same tables
 */
export const writeTables = (sheets: readonly TableSheet[], day: string): Promise<Uint8Array> => {
  const made = new Date(`${day}T00:00:00Z`);
  return writeXlsx({ sheets: sheets.map(laySheet), properties: { created: made, modified: made } });
};
