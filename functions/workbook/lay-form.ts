/** The form’s own sheet: head, header, rows and the rows one may go on in. */
import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import { sheetWords } from '../../shared/words/sheet.ts';
import { headerStyle, isDateFormat, open, solid, styleOf, textOf, writtenAs } from './cell-style.ts';
import { headerRow } from './lay-dictionary.ts';
import { heightOfHeads } from './row-height.ts';
import { sheetName } from './sheet-name.ts';
import type { LaidColumn, Mark, WorkbookContent } from './workbook-content.ts';

const preparedRows = 500;
const spareRows = 200;
const idHeader = `${sheetWords.idHeader.zh}\n${sheetWords.idHeader.en}`;

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

export const layForm = (content: WorkbookContent, validations: DataValidation[]): WriteSheet => {
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

export const preparedOf = ({ rows, prepared }: WorkbookContent): number =>
  prepared ?? Math.max(preparedRows, rows.length + spareRows);
