/** What a sheet in the browser shows: values, notes and colours of its cells, read from the page. */
import type { Page } from 'playwright-core';

type Cell = { readonly v?: string | number; readonly f?: string; readonly s?: unknown };
type Sheet = {
  readonly id: string;
  readonly name: string;
  readonly cellData: Record<number, Record<number, Cell>>;
};
type Book = {
  readonly sheetOrder: string[];
  readonly sheets: Record<string, Sheet>;
  readonly styles: Record<string, { readonly bg?: { readonly rgb?: string } }>;
  readonly resources: { readonly name: string; readonly data: string }[];
};
type Handles = { zhixin: { workbook(): Book } };

/** Rows 1 to 3 of a form say what it is. */
const headerRow = 4;

/** Row and column from 0 of `B5`. */
export function placeOf(a1: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** `B5` of a row and a column that count from 1. */
export function a1Of(row: number, column: number): string {
  const letters = column > 26 ? String.fromCharCode(64 + Math.floor((column - 1) / 26)) : '';
  return `${letters}${String.fromCharCode(65 + ((column - 1) % 26))}${row}`;
}

function sheetIn(all: Book, tab: string): Sheet {
  const sheets = all.sheetOrder.flatMap((id) => all.sheets[id] ?? []);
  const found = sheets.find(({ name }) => name.startsWith(tab));
  if (!found) throw new Error(`no tab ${tab}; there are ${sheets.map(({ name }) => name).join(', ')}`);
  return found;
}

/** Tabs are named by how their names begin, cells as the sheet names them. */
export function createReadings(page: Page) {
  /** As text, for a value of ten thousand cells would be carried over cell by cell, which takes a second. */
  const book = async (): Promise<Book> =>
    JSON.parse(
      await page.evaluate(() => JSON.stringify((globalThis as unknown as Handles).zhixin.workbook())),
    ) as Book;

  return {
    async read(tab: string, a1: string): Promise<string> {
      const { row, column } = placeOf(a1);
      return String(sheetIn(await book(), tab).cellData[row]?.[column]?.v ?? '');
    },
    /** Address that a cell links to. */
    async linkIn(tab: string, a1: string): Promise<string> {
      const { row, column } = placeOf(a1);
      const formula = sheetIn(await book(), tab).cellData[row]?.[column]?.f ?? '';
      return /^=HYPERLINK\("([^"]+)"/.exec(formula)?.[1] ?? '';
    },
    /** Row of the first cell of a column that says this, from 1. */
    async rowOf(tab: string, column: string, text: string): Promise<number> {
      const at = placeOf(`${column}1`).column;
      const lines = Object.entries(sheetIn(await book(), tab).cellData);
      const found = lines.find(([, cells]) => String(cells[at]?.v ?? '').startsWith(text));
      if (!found) throw new Error(`no ${text} in column ${column} of ${tab}`);
      return Number(found[0]) + 1;
    },
    /** The cells of one column from a row on, as many as asked for. */
    async readDown(tab: string, a1: string, count: number): Promise<string[]> {
      const { row, column } = placeOf(a1);
      const { cellData } = sheetIn(await book(), tab);
      return Array.from({ length: count }, (_, i) => String(cellData[row + i]?.[column]?.v ?? ''));
    },
    /** The cell of a row under a header, wherever the column stands; lists have their headers in row 2. */
    async under(tab: string, header: string, row: number, headers = headerRow): Promise<string> {
      const line = Object.entries(sheetIn(await book(), tab).cellData[headers - 1] ?? {});
      const found = line.find(([, { v }]) => String(v).startsWith(header));
      if (!found) throw new Error(`no column ${header} in ${tab}`);
      return a1Of(row, Number(found[0]) + 1);
    },
    async note(tab: string, a1: string): Promise<string> {
      const { row, column } = placeOf(a1);
      const all = await book();
      const data = all.resources.find(({ name }) => name === 'SHEET_NOTE_PLUGIN')?.data ?? '{}';
      return JSON.parse(data)[sheetIn(all, tab).id]?.[row]?.[column]?.note ?? '';
    },
    async colour(tab: string, a1: string): Promise<string | undefined> {
      const { row, column } = placeOf(a1);
      const all = await book();
      const style = sheetIn(all, tab).cellData[row]?.[column]?.s;
      const known =
        typeof style === 'string' ? all.styles[style] : (style as Book['styles'][string] | undefined);
      return known?.bg?.rgb;
    },
  };
}
