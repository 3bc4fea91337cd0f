/**
 * A document as an xlsx file, laid out as the add-on lays it out in a tab: title, unit and period, status,
 * header, rows; column A holds the hidden row ids. Only this file with the lay-*.ts of its sheets and cell-style.ts,
 * `write-tables.ts`, `write-home.ts` and `read-cells.ts` know the library.
 */
import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { headerStyle, textOf } from './cell-style.ts';
import { headerRow, layDictionary } from './lay-dictionary.ts';
import { layForm, preparedOf } from './lay-form.ts';
import { sealLines, sealSheet } from './seal.ts';
import { sheetName } from './sheet-name.ts';
import type { List, WorkbookContent } from './workbook-content.ts';

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
