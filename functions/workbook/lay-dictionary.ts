/** The hidden sheet that the dropdowns of the form take their lists from. */
import type { DataValidation, WriteSheet } from 'hucre/xlsx';
import { columnLetter } from '../../shared/form/cell-name.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { workbookWords } from '../../shared/words/workbook.ts';
import { textOf } from './cell-style.ts';
import type { LaidColumn } from './workbook-content.ts';

export const headerRow = 3;
export const dictionarySheet = '字典';

/** The lists of all dropdowns side by side in a hidden sheet: a list in the cell itself breaks at commas and at 255 characters. */
export const layDictionary = (
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
