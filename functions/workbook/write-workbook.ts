/**
 * A document as an xlsx file, laid out as the add-on lays it out in a tab: title, unit and period, status,
 * header, rows; column A holds the hidden row ids. Only this file, `write-tables.ts`, `write-home.ts` and
 * `read-cells.ts` know the library.
 */
import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { columnLetter } from '../../shared/form/cell-name.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import type { SheetColumn } from '../../shared/form/sheet-layout.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { dayExists } from '../../shared/ground/day-exists.ts';
import { clip } from '../../shared/ground/well-formed.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { workbookWords } from '../../shared/words/workbook.ts';
import { heightOfHeads } from './row-height.ts';
import { type Seal, sealLines, sealSheet } from './seal.ts';

/** A cell with a note, coloured where something was found; row counts from 0 among the data rows, -1 is the header, -2 the status. */
export type Mark = {
  readonly row: number;
  /** 0 is the first column of the form. */
  readonly column: number;
  /** RRGGBB */
  readonly colour: string | undefined;
  readonly text: string;
};
export type LaidColumn = Pick<SheetColumn, 'header' | 'note' | 'format' | 'width' | 'align' | 'dropdown'>;
export type List = {
  readonly name: string;
  readonly widths: readonly number[];
  /** The first is its header. */
  readonly rows: readonly (readonly Cell[])[];
};
export type WorkbookContent = {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly status: string;
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly (readonly Cell[])[];
  readonly ids: readonly string[];
  /** Rows with the formats of their columns, filled or not; enough to go on typing unless said. */
  readonly prepared?: number;
  readonly seal?: Seal;
  readonly marks?: readonly Mark[];
  /** A sheet before the form's, which stays the one that opens. */
  readonly first?: WriteSheet;
  /** A sheet behind the form's, such as the findings of a check. */
  readonly list?: List;
};

const headerRow = 3;
const preparedRows = 500;
const spareRows = 200;
export const dictionarySheet = '字典';
const idHeader = `${sheetWords.idHeader.zh}\n${sheetWords.idHeader.en}`;
const open = { locked: false };
const solid = (rgb: string) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } }) as const;
const headerStyle: CellStyle = {
  font: { bold: true },
  fill: solid('E8EEF7'),
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};
const thin = { style: 'thin', color: { rgb: 'D0D5DD' } } as const;
const border = { top: thin, right: thin, bottom: thin, left: thin };

const isoDay = /^(\d{4})-(\d\d)-(\d\d)$/;
const isDateFormat = (format: string): boolean => /y/i.test(format);

/** A day becomes a date, so that it sorts and filters as one; serials before March 1900 are wrong in every program. */
const dateOf = (cell: Cell): Date | undefined => {
  const [, y, m, d] = (typeof cell === 'string' && isoDay.exec(cell)) || [];
  if (y === undefined || y < '1901' || !dayExists(Number(y), Number(m), Number(d))) return undefined;
  return new Date(`${cell}T00:00:00Z`);
};

/** `_x0041_` is how a workbook writes a character by its number; a text with such a run is kept as it is. */
export const textOf = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');

const writtenAs = (cell: Cell, { format }: Pick<LaidColumn, 'format'>): CellValue =>
  typeof cell !== 'string'
    ? cell
    : cell === ''
      ? null
      : (isDateFormat(format) && dateOf(cell)) || textOf(cell);

const styleOf = ({ format, align }: LaidColumn): CellStyle => ({
  numFmt: format,
  protection: open,
  alignment: { horizontal: align, vertical: 'center' },
  border,
});

/** The lists of all dropdowns side by side in a hidden sheet: a list in the cell itself breaks at commas and at 255 characters. */
const layDictionary = (
  columns: readonly LaidColumn[],
  lastRow: number,
): { sheet?: WriteSheet; validations: DataValidation[] } => {
  const listed = columns.flatMap(({ dropdown }, i) =>
    dropdown?.length ? [{ dropdown, column: i + 1 }] : [],
  );
  if (listed.length === 0) return { validations: [] };
  const longest = Math.max(...listed.map(({ dropdown }) => dropdown.length));
  const rows = Array.from({ length: longest }, (_, r) =>
    listed.map(({ dropdown }) => {
      const entry = dropdown[r];
      return entry === undefined ? null : textOf(entry);
    }),
  );
  const bothLines = ({ zh, en }: Bilingual) => `${zh}\n${en}`;
  return {
    sheet: { name: dictionarySheet, rows, hidden: true, protection: { sheet: true } },
    validations: listed.map(({ dropdown, column }, i) => ({
      type: 'list',
      range: `${columnLetter(column)}${headerRow + 2}:${columnLetter(column)}${lastRow}`,
      formula1: `'${dictionarySheet}'!$${columnLetter(i)}$1:$${columnLetter(i)}$${dropdown.length}`,
      allowBlank: true,
      showErrorMessage: true,
      errorStyle: 'warning',
      errorMessage: bothLines(workbookWords.notListed),
    })),
  };
};

type Cells = NonNullable<WriteSheet['cells']>;

/** Columns and their rows share one style each; only the head, and what differs from its column, is written out. */
const layCells = ({ title, about, status, columns, rows, marks = [] }: WorkbookContent): Cells => {
  const cells: Cells = new Map();
  const head = (row: number, text: string, font: CellStyle['font']) =>
    cells.set(`${row},1`, { value: textOf(text), style: { font } });
  head(0, title, { bold: true, size: 14 });
  head(1, about, { color: { rgb: '444444' } });
  head(2, status, { bold: true, color: { rgb: '1C4587' } });
  cells.set(`${headerRow},0`, { value: idHeader, style: headerStyle });
  for (const [i, { header, note }] of columns.entries())
    cells.set(`${headerRow},${i + 1}`, {
      value: textOf(header),
      style: headerStyle,
      ...(note && { comment: { text: note } }),
    });
  for (const [i, column] of columns.entries()) {
    if (!isDateFormat(column.format)) continue;
    const style = { ...styleOf(column), numFmt: 'General' };
    // A number under a date's format would come back as a day.
    for (const [r, row] of rows.entries())
      if (typeof row[i] === 'number') cells.set(`${headerRow + 1 + r},${i + 1}`, { style });
  }
  for (const mark of marks) layMark(cells, columns, mark);
  return cells;
};

const layMark = (cells: Cells, columns: readonly LaidColumn[], { row, column, colour, text }: Mark): void => {
  const key = `${headerRow + 1 + row},${column + 1}`;
  const known = cells.get(key);
  const laid = columns[column];
  const style = known?.style ?? (laid ? styleOf(laid) : {});
  const note = known?.comment ? `${text}\n${known.comment.text}` : text;
  cells.set(key, {
    ...known,
    style: { ...style, ...(colour && { fill: solid(colour) }) },
    comment: { text: note },
  });
};

export const sheetName = (name: string): string => clip(name.replace(/[[\]:*?/\\']/g, ' '), 31);

const layForm = (content: WorkbookContent, validations: DataValidation[]): WriteSheet => {
  const { columns, rows, ids } = content;
  const prepared = preparedOf(content);
  const blank = columns.map(() => null);
  const laid = columns.map(({ header, width }) => ({ header, width: Math.round(width / 7) }));
  return {
    name: sheetName(content.name),
    columns: [
      { width: 12, hidden: true, style: { numFmt: '@', protection: open } },
      ...columns.map((column, i) => ({ width: laid[i]?.width, style: styleOf(column) })),
    ],
    rows: [
      ...Array.from({ length: headerRow + 1 }, () => []),
      ...Array.from({ length: prepared }, (_, r) => {
        const row = rows[r];
        return [
          ids[r] ? textOf(ids[r]) : null,
          ...(row ? columns.map((column, i) => writtenAs(row[i] ?? null, column)) : blank),
        ];
      }),
    ],
    cells: layCells(content),
    rowDefs: new Map([[headerRow, { height: heightOfHeads(laid, 48) }]]),
    dataValidations: validations,
    freezePane: { rows: headerRow + 1 },
    // Printed for the head's signature and stamp: all columns on one sheet's width, the header on every page.
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `$${headerRow + 1}:$${headerRow + 1}`,
    },
    // Against slips, without a password: rows can be added, deleted and sorted, columns widened.
    protection: {
      sheet: true,
      formatCells: true,
      formatColumns: true,
      formatRows: true,
      insertRows: true,
      deleteRows: true,
      sort: true,
      autoFilter: true,
    },
  };
};

const preparedOf = ({ rows, prepared }: WorkbookContent): number =>
  prepared ?? Math.max(preparedRows, rows.length + spareRows);

const layList = ({ name, widths, rows }: List): WriteSheet => ({
  name: sheetName(name),
  columns: widths.map((width) => ({
    width: Math.round(width / 7),
    style: { alignment: { wrapText: true } },
  })),
  rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textOf(cell) : cell))),
  cells: new Map((rows[0] ?? []).map((_, i) => [`0,${i}`, { style: headerStyle }])),
  freezePane: { rows: 1 },
});

/** @returns the bytes of an xlsx file */
export const writeWorkbook = async (content: WorkbookContent): Promise<Uint8Array> => {
  const lastRow = headerRow + 1 + preparedOf(content);
  const { sheet: dictionary, validations } = layDictionary(content.columns, lastRow);
  return writeXlsx({
    ...(content.first && { activeSheet: 1 }),
    sheets: [
      ...(content.first ? [content.first] : []),
      layForm(content, validations),
      ...(content.list ? [layList(content.list)] : []),
      ...(dictionary ? [dictionary] : []),
      ...(content.seal
        ? [{ name: sealSheet, rows: sealLines(content.seal), veryHidden: true as const }]
        : []),
    ],
  });
};
