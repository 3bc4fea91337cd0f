/** The rows that stand under a header as a grid, with what stands around them. */
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { type Around, asShown, readAbove } from '../../shared/form/table/around.ts';
import type { FoundTable } from '../../shared/form/table/find-table.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import type { Grid } from './grid.ts';
import { mintIds, strangeIds } from './mint-ids.ts';
import { isEmpty } from './read-tab.ts';
import type { SheetSurvey } from './survey-sheet.ts';

const isIdHeader = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && (cell.split('\n')[0] as string).trim() === sheetWords.idHeader.zh;

/** What a route knows of a table besides its rows, by row and column of the sheet. */
type Surroundings = Partial<Pick<SheetSurvey, 'merges' | 'hidden' | 'unvalued' | 'formats'>> &
  Pick<Around, 'tabs' | 'hiddenTab'>;

/** The grid of the rows that stand under a header; takes the rows over. */
export const gridOf = (
  form: Form,
  rows: readonly Cell[][],
  { first, header, headers: titles }: FoundTable,
  surroundings: Surroundings = {},
): Grid => {
  const idColumn = (rows[first] as Cell[]).findIndex(isIdHeader);
  const headers = titles.map((title, i) => (i === idColumn ? '' : title));
  const { columnAt } = matchHeaders(form, headers);
  const data: Cell[][] = [];
  const given: string[] = [];
  for (let i = header + 1; i < rows.length; i++) {
    const row = rows[i] as Cell[];
    given.push(idColumn < 0 ? '' : String(row[idColumn] ?? '').trim());
    if (idColumn >= 0 && idColumn < row.length) row[idColumn] = null;
    data.push(row);
  }
  let last = data.length;
  while (last > 0 && (data[last - 1] as Cell[]).every(isEmpty)) last -= 1;
  data.length = last;
  showFormats(form, columnAt, data, header + 1, surroundings.formats);
  return {
    headerRow: header + 1,
    around: aroundOf(rows.slice(0, first), data, header + 1, surroundings),
    headers,
    columnAt,
    rows: data,
    ids: mintIds(form, columnAt, data, given.slice(0, last)),
    strangeIds: strangeIds(data, given),
  };
};

/** Numbers become what their format shows where it names a unit. */
const showFormats = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  data: Cell[][],
  top: number,
  formats: SheetSurvey['formats'] = new Map(),
): void => {
  for (const [place, format] of formats) {
    const [row, column] = place.split(',').map(Number) as [number, number];
    const line = data[row - top];
    const cell = line?.[column];
    const name = columnAt[column];
    if (line && typeof cell === 'number' && name !== undefined)
      line[column] = asShown(cell, format, form.columns[name]);
  }
};

/** Positions of the sheet as positions of the data. @param top row of the first data row */
const aroundOf = (
  above: readonly (readonly Cell[])[],
  data: readonly (readonly Cell[])[],
  top: number,
  { merges = [], hidden = [], unvalued = [], tabs = [], hiddenTab }: Surroundings,
): Around => {
  const isIn = (row: number) => row >= top && row < top + data.length;
  const near = merges.filter(({ row, rows }) => row + rows >= top && row < top + data.length);
  const out = hidden.filter((row) => isIn(row) && !(data[row - top] as Cell[]).every(isEmpty));
  const dead = unvalued.filter(([row]) => isIn(row));
  return {
    ...readAbove(above),
    ...(near.length && { merges: near.map((merge) => ({ ...merge, row: merge.row - top })) }),
    ...(out.length && { hidden: out.map((row) => row - top) }),
    ...(dead.length && { unvalued: dead.map(([row, column]) => [row - top, column] as const) }),
    ...(tabs.length && { tabs }),
    ...(hiddenTab !== undefined && { hiddenTab }),
  };
};
