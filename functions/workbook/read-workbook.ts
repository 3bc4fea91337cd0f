/**
 * An xlsx file as the grid that the add-on reads from a tab: the header wherever people moved it to, rows
 * without the styled blanks programs leave behind, ids kept or given.
 */
import { limits } from '../../shared/contract/limits.ts';
import type { SheetCells } from '../../shared/form/check-sheet.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { searchDepth } from '../../shared/form/find-header-row.ts';
import { matchHeaders } from '../../shared/form/match-headers.ts';
import { guessHeaderRow } from '../../shared/form/propose-columns.ts';
import { type Around, asShown, type Merge, readAbove } from '../../shared/form/table/around.ts';
import { type FoundTable, findTable } from '../../shared/form/table/find-table.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { homeWords } from '../../shared/words/home.ts';
import { sheetWords } from '../../shared/words/sheet.ts';
import { badWorkbook, noHeader } from './fault.ts';
import { listTabs, type Tab } from './list-tabs.ts';
import { mintIds, strangeIds } from './mint-ids.ts';
import { readCells } from './read-cells.ts';
import type { Parts } from './relationships.ts';
import { parseSeal, type Seal, sealSheet } from './seal.ts';
import { hasContent, type SheetSurvey, surveySheet } from './survey-sheet.ts';
import { dictionarySheet } from './write-workbook.ts';

export type Grid = SheetCells & {
  /** Row of the header in the sheet, from 1. */
  readonly headerRow: number;
  /** By position in the sheet (0 is column A) the form's column, undefined where it is none. */
  readonly columnAt: readonly (string | undefined)[];
  /** Name of the tab, where the file has others beside it. */
  readonly tab?: string;
};

/** Blank rows and notes that may stand between the data and below them. */
const spareRows = 20;
/** Tabs of a file that are looked through for the form. */
const tabsTried = 20;
/** Elements of texts and styles, which are gone through anew for every tab that is looked at. */
const sharedLimit = 3_000_000;

/** Lines of a seal that are looked at. */
const sealLimit = 20;

const isEmpty = (cell: Cell): boolean => cell === null || (typeof cell === 'string' && cell.trim() === '');

/** undefined when the file was not downloaded from here. @throws Problem bad-workbook */
export const readSeal = async (parts: Parts): Promise<Seal | undefined> => {
  const tab = listTabs(parts).tabs.find(({ name }) => name === sealSheet);
  if (!tab) return undefined;
  const lines: Cell[][] = [];
  await readCells(parts, tab, (_, cells) => lines.push(cells) < sealLimit);
  return lines.length ? parseSeal(lines) : undefined;
};

const withoutTail = (cells: Cell[]): Cell[] => {
  let width = cells.length;
  while (width > 0 && isEmpty(cells[width - 1] as Cell)) width -= 1;
  if (width > limits.columns) throw badWorkbook('too-wide');
  cells.length = width;
  return cells;
};

type ReadTab = { readonly rows: Cell[][]; readonly found: FoundTable };

/** Rows by position, from the tab's first; undefined when the header is not in it. @param limit rows that are read at most */
const readTab = async (
  form: Form,
  parts: Parts,
  tab: Tab,
  merges: readonly Merge[] = [],
  limit = Number.POSITIVE_INFINITY,
): Promise<ReadTab | undefined> => {
  const rows: Cell[][] = [];
  let header = -1;
  await readCells(parts, tab, (index, cells) => {
    const row = withoutTail(cells);
    if (row.length === 0) return;
    if (index >= limit) return false;
    if (index >= searchDepth && header < 0) {
      header = guessHeaderRow(form, rows);
      if (header < 0) return false;
    }
    if (index - header > limits.rows + spareRows)
      throw new Problem('too-many-rows', { rows: index - header, limit: limits.rows });
    while (rows.length < index) rows.push([]);
    rows[index] = row;
  });
  if (header < 0) header = guessHeaderRow(form, rows);
  const found = findTable(form, rows, merges, header);
  return found && { rows, found };
};

const hasData = ({ rows, found }: ReadTab): boolean =>
  rows.slice(found.header + 1).some((row) => !row.every(isEmpty));

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

/**
 * The form's tab: a visible one before a hidden one, one with rows before an empty one, one with more of the form's
 * columns before a summary.
 * @param shared elements of texts and styles in it
 * @throws Problem bad-workbook, too-many-rows
 */
export const readGrid = async (form: Form, parts: Parts, shared = 0): Promise<Grid> => {
  const { tabs, telling } = listTabs(parts);
  // The home that comes with a form of ours; in a table of one's own a tab of that name may be anything.
  const isOurs = tabs.some(({ name }) => name === sealSheet);
  const all = tabs.filter((tab) => isContent(tab) && !(isOurs && homeTabs.includes(tab.name)));
  const looked = Math.min(tabsTried, Math.floor(sharedLimit / Math.max(1, shared)));
  const filled = all.slice(0, Math.max(1, looked));
  const inOrder = [...filled.filter(({ hidden }) => !hidden), ...filled.filter(({ hidden }) => hidden)];
  // One tab is read at once; of several the first rows tell which it is.
  const looks: Look[] = [];
  if (inOrder.length > 1)
    for (const tab of inOrder)
      looks.push(lookOf(form, tab, await readTab(form, parts, tab, [], searchDepth)));
  const own = inOrder.length > 1 ? likeliest(looks)?.tab : inOrder[0];
  const survey = own && surveySheet(own.part, telling);
  const read = own && (await readTab(form, parts, own, survey?.merges));
  if (!own || !read) throw filled.length < all.length ? badWorkbook('too-many-texts') : noHeader(form);
  // Hidden lists and notes are nobody's data; rows of the form are, wherever they stand.
  const others = [
    ...looks
      .filter(({ tab, hasRows }) => tab !== own && (!tab.hidden || hasRows))
      .map(({ tab, hasRows }) => ({ name: tab.name, table: hasRows })),
    ...all.slice(filled.length).flatMap(({ name, hidden }) => (hidden ? [] : [{ name, table: false }])),
  ];
  const grid = gridOf(form, read.rows, read.found, {
    ...survey,
    tabs: others,
    ...(own.hidden && { hiddenTab: own.name }),
  });
  return others.length ? { ...grid, tab: own.name } : grid;
};

type Look = {
  readonly tab: Tab;
  readonly isTable: boolean;
  readonly columns: number;
  readonly hasRows: boolean;
};

const lookOf = (form: Form, tab: Tab, read: ReadTab | undefined): Look => ({
  tab,
  isTable: read !== undefined,
  columns: read
    ? matchHeaders(form, read.found.headers).columnAt.filter((name) => name !== undefined).length
    : 0,
  hasRows: read !== undefined && hasData(read),
});

/** Of those that look like the form at all: visible, with rows, with most of its columns, the first. */
const likeliest = (looks: readonly Look[]): Look | undefined =>
  looks
    .filter(({ isTable }) => isTable)
    .sort(
      (a, b) =>
        Number(a.tab.hidden) - Number(b.tab.hidden) ||
        Number(b.hasRows) - Number(a.hasRows) ||
        b.columns - a.columns,
    )[0];

/** Tabs that are not the system's own. */
const isContent = ({ name, part }: Tab): boolean => !ownTabs.includes(name) && hasContent(part);
const homeTabs: readonly string[] = [homeWords.home.zh, homeWords.home.en];
const ownTabs: readonly string[] = [
  sealSheet,
  dictionarySheet,
  sheetWords.checkTitle.zh,
  sheetWords.checkTitle.en,
];
