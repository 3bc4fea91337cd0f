/**
 * A formula filled over several cells is stored once, with an id; the other cells keep the id. What such a
 * cell's formula reads is the stored one with its relative references moved along.
 */
import type { Sheet } from '../operations.ts';

const reference = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(])/gi;

const toNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
const toLetters = (column: number): string =>
  column > 0 ? toLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26)) : '';

/** Moves the relative references of a formula; texts and quoted sheet names stay as they are. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(
    reference,
    (all, quoted: string | undefined, fixedColumn, letters, fixedRow, row) => {
      if (quoted !== undefined) return all as string;
      const column = fixedColumn ? letters : toLetters(toNumber(letters as string) + columns);
      return `${fixedColumn}${column}${fixedRow}${fixedRow ? row : Number(row) + rows}`;
    },
  );
}

/** The formula of a cell as text, '' where there is none. */
export function formulaAt(sheet: Sheet, row: number, column: number): string {
  const cell = sheet.cellData[row]?.[column];
  if (cell?.f) return cell.f;
  if (!cell?.si) return '';
  for (const [baseRow, cells] of Object.entries(sheet.cellData))
    for (const [baseColumn, base] of Object.entries(cells))
      if (base?.si === cell.si && base.f)
        return moveFormula(base.f, row - Number(baseRow), column - Number(baseColumn));
  return '';
}
