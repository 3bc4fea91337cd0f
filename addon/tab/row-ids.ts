/** The hidden ids of rows: which column holds them, and giving them to rows that have none. */
import type { Cell } from '../../shared/form/define-form.ts';
import { isRowId } from '../../shared/form/row-id.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Google, Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';

export const isEmpty = (cell: Cell): boolean =>
  cell === null || (typeof cell === 'string' && cell.trim() === '');

const isIdHeader = (cell: Raw | undefined): boolean =>
  typeof cell === 'string' && (cell.split('\n')[0] as string).trim() === sheetWords.idHeader.zh;

/** Position of the ids; where people deleted the column, the first free one behind the header. */
export const findIdColumn = (header: readonly Raw[]): number => {
  const found = header.findIndex(isIdHeader);
  return found >= 0 ? found : header.length;
};

/** What is pasted over the hidden column is no id, and its row gets one; the cells people see beside it stay. */
export const mintIds = (
  google: Google,
  rows: readonly (readonly Cell[])[],
  given: readonly string[],
): string[] => {
  const used = new Set<string>();
  let stem = '';
  let count = 0;
  return rows.map((row, i) => {
    if (row.every(isEmpty)) return '';
    let id = given[i] as string;
    if (!isRowId(id) || used.has(id)) {
      stem = stem || `r${google.uuid().slice(0, 8)}`;
      count += 1;
      id = `${stem}-${count.toString(36)}`;
    }
    used.add(id);
    return id;
  });
};

const idHeaderText = `${sheetWords.idHeader.zh}\n${sheetWords.idHeader.en}`;
/** The text of the ids' header cell; below it stands how many rows down the add-on's marks reach. */
export const idHeaderWith = (marked: number): string => `${idHeaderText}\n${marked}`;

export const markedIn = (cell: Raw | undefined): number | undefined => {
  const marked = /\n(\d{1,7})$/.exec(String(cell ?? ''))?.[1];
  return marked === undefined ? undefined : Number(marked);
};

export const writeIds = (
  tab: Tab,
  headerRow: number,
  idColumn: number,
  { was, is }: { readonly was: readonly string[]; readonly is: readonly string[] },
  isNew: boolean,
): void => {
  const changed = is.flatMap((id, i) => (id === was[i] ? [] : [i]));
  const [first] = changed;
  const last = changed[changed.length - 1];
  if (isNew) {
    tab.grow(headerRow + is.length, idColumn);
    tab.style(
      { row: headerRow + 1, column: idColumn, rows: Math.max(1, is.length), columns: 1 },
      { format: '@' },
    );
    tab.write(headerRow, idColumn, [[idHeaderText]]);
  }
  if (first !== undefined && last !== undefined)
    tab.writeLater(
      headerRow + 1 + first,
      idColumn,
      is.slice(first, last + 1).map((id) => [id]),
    );
  if (isNew) tab.hideColumn(idColumn);
};
