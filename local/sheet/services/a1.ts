import type { Area } from '../operations.ts';

/** Column letters to a 1-based number: A is 1, AA is 27. */
const columnNumber = (letters: string) =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

const columnLetters = (column: number): string =>
  column > 0
    ? columnLetters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))
    : '';

const corner = (row: number, column: number) => `${columnLetters(column + 1)}${row + 1}`;

export function toA1(area: Area): string {
  const first = corner(area.startRow, area.startColumn);
  const last = corner(area.endRow, area.endColumn);
  return first === last ? first : `${first}:${last}`;
}

const notation = /^(?:.*!)?\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** Reads A1, A1:B2, A:B, 1:3 on a sheet of the given size; open ends reach to the edge. */
export function fromA1(text: string, rows: number, columns: number): Area {
  const found = notation.exec(text);
  const [, c1, r1, c2, r2] = found ?? [];
  if (!found || (!c1 && !r1)) throw new Error(`Range not found: ${text}`);
  const ranged = text.includes(':');
  const startRow = r1 ? Number(r1) - 1 : 0;
  const startColumn = c1 ? columnNumber(c1) - 1 : 0;
  return {
    startRow,
    startColumn,
    endRow: ranged ? (r2 ? Number(r2) - 1 : rows - 1) : startRow,
    endColumn: ranged ? (c2 ? columnNumber(c2) - 1 : columns - 1) : startColumn,
  };
}
