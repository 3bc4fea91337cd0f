/**
 * The law behind the reading of tables: every cell of every visible tab with something in it is read, refused or
 * named. `ZHIXIN_GRIDS=100000` for the night.
 */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Grid } from '../functions/workbook/grid.ts';
import { inspectWorkbook } from '../functions/workbook/inspect-workbook.ts';
import { listTabs } from '../functions/workbook/list-tabs.ts';
import { readGrid } from '../functions/workbook/read-workbook.ts';
import { longestTest } from '../scripts/waiting/patience.ts';
import { checkSheet } from '../shared/form/check-sheet.ts';
import type { Cell, Form, Row } from '../shared/form/define-form.ts';
import { matchHeaders } from '../shared/form/match-headers.ts';
import { noDataIn } from '../shared/form/no-data.ts';
import { letterOf } from '../shared/form/table/header-issues.ts';
import { cleanText, isBlank } from '../shared/form/tidy.ts';
import type { Issue } from '../shared/ground/issue.ts';
import { quote } from '../shared/ground/issue.ts';
import { Problem } from '../shared/ground/problem.ts';
import { forms } from '../shared/programme/programmes.ts';
import { contextFor } from './support/given.ts';
import { isLanding } from './support/landing.ts';
import { anyWorkbook, bytesOf, type RandomTab, xmlText } from './support/random-workbook.ts';

const workbooks = Number(process.env.ZHIXIN_GRIDS ?? (isLanding ? 2_000 : 1_000));
const timeout = longestTest * Math.max(1, workbooks / 2_000);

type Read = {
  readonly grid: Grid;
  readonly issues: readonly Issue[];
  readonly rows: readonly Row[];
  readonly at: readonly number[];
};

/** Nothing that anybody would look for: blanks, unseen characters, a mark for nothing. */
const isNothing = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === 'string' && (cleanText(cell) === '' || noDataIn(cell) === 'nothing'));

/** Why a cell of the tab that was read is accounted for; undefined when it is not. */
const accountOf = (
  form: Form,
  { grid, issues, rows, at }: Read,
  tab: RandomTab,
  r: number,
  c: number,
): string | undefined => {
  const cell = (tab.cells[r] as readonly Cell[])[c] as Cell;
  const data = r - grid.headerRow;
  const saying = (code: string, text: string) =>
    issues.some((issue) => issue.code === code && issue.message.zh.includes(text));
  const name = grid.columnAt[c];
  const header = grid.headers[c] ?? '';
  if (data < 0) {
    // Titles are read as what they are; the header's own lines hold the names.
    if (r < grid.headerRow - 2)
      return typeof cell === 'number' && !saying('figures-above', String(r + 1)) ? undefined : 'title';
    if (name !== undefined || header.trim() === '') return 'header';
    const [single] = matchHeaders(form, [header]).columnAt;
    if (
      single !== undefined &&
      issues.some(({ code, column }) => code === 'header-doubled' && column === single)
    )
      return 'doubled';
    return saying('header-unknown', quote(header)) ? 'unknown header' : undefined;
  }
  const ofRow = issues.filter((issue) => issue.row === data);
  if (ofRow.some(({ column }) => column === undefined)) return 'row named';
  if (name === undefined) {
    if (header.trim() !== '') return 'under a header that is named';
    return saying('column-unnamed', `${letterOf(c)} 栏`) || saying('header-merged', `${letterOf(c)} 栏`)
      ? 'column named'
      : undefined;
  }
  if (ofRow.some(({ column }) => column === name)) return 'cell named';
  if (issues.some(({ row, column }) => row === undefined && column === name)) return 'column named';
  const index = at.indexOf(data);
  return index >= 0 && rows[index]?.[name] !== undefined ? 'read' : undefined;
};

const accountFor = (
  form: Form,
  file: Read & { own: string },
  tab: RandomTab,
  r: number,
  c: number,
): boolean =>
  tab.name === file.own
    ? accountOf(form, file, tab, r, c) !== undefined
    : file.issues.some(({ code, message }) => code.startsWith('tab-') && message.zh.includes(tab.name));

const readFile = async (
  form: Form,
  tabs: readonly RandomTab[],
): Promise<(Read & { own: string }) | undefined> => {
  const bytes = bytesOf(tabs);
  const { parts } = inspectWorkbook(bytes);
  expect(listTabs(parts).tabs.map(({ name }) => name)).toEqual(tabs.map(({ name }) => name));
  try {
    const grid = await readGrid(form, parts);
    const { issues, rows, at } = checkSheet(form, grid, contextFor(form));
    // Where one tab alone has content, that one was read.
    const filled = tabs.filter(({ cells }) =>
      cells.some((row) => row.some((cell) => cell !== null && xmlText(String(cell)) !== '')),
    );
    const own = grid.tab ?? grid.around?.hiddenTab ?? filled.find(({ hidden }) => !hidden)?.name ?? '';
    return { grid, issues, rows, at, own };
  } catch (error) {
    // Refused as a whole, with a reason.
    if (error instanceof Problem) return undefined;
    throw error;
  }
};

test('every cell of every visible tab is read, refused or named', { timeout }, async () => {
  let read = 0;
  await fc.assert(
    fc.asyncProperty(
      fc
        .constantFrom(...forms.map(({ id }) => id))
        .chain((id) =>
          anyWorkbook(forms.find((form) => form.id === id) as Form).map((tabs) => ({ id, tabs })),
        ),
      async ({ id, tabs }) => {
        const form = forms.find((each) => each.id === id) as Form;
        const file = await readFile(form, tabs);
        if (!file) return;
        read += 1;
        for (const tab of tabs.filter(({ hidden }) => !hidden))
          for (const [r, row] of tab.cells.entries())
            for (const [c, cell] of row.entries())
              if (!isNothing(cell) && !accountFor(form, file, tab, r, c))
                throw new Error(
                  `${tab.name} ${letterOf(c)}${r + 1} ${JSON.stringify(cell)} of ${id} is lost`,
                );
      },
    ),
    { numRuns: workbooks },
  );
  expect(read).toBeGreaterThan(workbooks / 2);
});
