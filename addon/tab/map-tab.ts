/**
 * A table of somebody's own, pasted over a form: whoever checks or submits it is asked once for each column that
 * is missing, and the answers are written into the tab. What is sent is then what the sheet shows, and everybody
 * sees it. The answers are kept for the person, by unit and form, and offered the next time.
 */
import { askMapping } from '../../shared/form/ask-mapping.ts';
import type { Cell } from '../../shared/form/define-form.ts';
import { applyMapping, lookAt, type Mapping, noMapping, openColumns } from '../../shared/form/map-columns.ts';
import { mappingLines, questionText } from '../../shared/form/question-text.ts';
import { mappingWords } from '../../shared/words/mapping.ts';
import type { Desk } from '../google/desk.ts';
import type { Grid } from './grid.ts';
import { contextOf, type OpenTab } from './open-tab.ts';
import { readGrid } from './read-grid.ts';
import { type CellWrite, writeCells } from './write-cells.ts';

/** Google keeps some 9 KB a text. */
const keptLimit = 8_000;
const keyOf = ({ seal }: OpenTab): string => `zhixin.mapping.${seal.unit}.${seal.form}`;

/** With an empty header over the hidden ids where they stand behind the table, so that nothing is added there. */
const withIdColumn = (grid: Grid): Grid => ({
  ...grid,
  headers: [...grid.headers, ...Array<string>(Math.max(0, grid.idColumn - grid.headers.length)).fill('')],
});

/** What was answered the last time, as far as it is about this table. */
const lastTime = ({ google }: Desk, open: OpenTab, grid: Grid): Mapping => {
  const kept = google.recall(keyOf(open));
  if (!kept) return noMapping;
  const { columns, constants } = JSON.parse(kept) as Mapping;
  const missing = openColumns(open.form, grid);
  const own = <T>(record: { readonly [name: string]: T }, names: readonly string[]) =>
    Object.fromEntries(Object.entries(record).filter(([name]) => names.includes(name)));
  return { columns: own(columns, grid.headers), constants: own(constants, missing) };
};

const again = (desk: Desk, open: OpenTab, grid: Grid): Mapping => {
  const last = lastTime(desk, open, grid);
  const lines = mappingLines(open.form, last, desk.language);
  if (lines.length === 0) return last;
  const question = desk.say(mappingWords.againQuestion, { lines: lines.join('\n') });
  return desk.confirm(mappingWords.title, question) ? last : noMapping;
};

/** undefined when the person breaks off. */
const askAll = (desk: Desk, open: OpenTab, grid: Grid): Mapping | undefined => {
  const context = contextOf(open);
  const questions = askMapping(open.form, grid, again(desk, open, grid), context);
  let step = questions.next();
  while (!step.done) {
    const text = questionText(open.form, step.value, context, desk.language);
    const answer = desk.google.askText(desk.say(mappingWords.title), text);
    if (answer === undefined) return undefined;
    step = questions.next(answer);
  }
  return step.value;
};

/** Cells that differ, in rows and columns of the sheet. */
const changesOf = (before: Grid, after: Grid): CellWrite[] => {
  const changes: CellWrite[] = [];
  const compare = (row: number, was: readonly Cell[], is: readonly Cell[]): void =>
    is.forEach((value, i) => {
      if (value !== (was[i] ?? null)) changes.push({ row, column: i + 1, value: value ?? '' });
    });
  const header = (cells: readonly string[]): Cell[] => cells.map((text) => text || null);
  compare(before.headerRow, header(before.headers), header(after.headers));
  for (const [i, row] of after.rows.entries())
    compare(before.headerRow + 1 + i, before.rows[i] as Cell[], row);
  return changes;
};

/**
 * Not of a column that was taken out of what was filed before: what is lost then is said by the check, and not to be
 * made up for with one value.
 */
const isOwnTable = ({ form, seal }: OpenTab, grid: Grid): boolean => {
  const { foreign, lacks } = lookAt(form, grid);
  return lacks && (foreign.length > 0 || seal.baseVersion === 0);
};

/** The tab under the form's headers; as it is when nothing is missing or the person breaks off. */
export const mapTab = (desk: Desk, open: OpenTab): OpenTab => {
  const { form, tab } = open;
  const grid = withIdColumn(open.grid);
  if (!isOwnTable(open, grid)) return open;
  const mapping = askAll(desk, open, grid);
  if (!mapping) return open;
  const kept = JSON.stringify(mapping);
  if (kept !== JSON.stringify(noMapping) && kept.length <= keptLimit) desk.google.keep(keyOf(open), kept);
  const mapped = applyMapping(form, grid, mapping);
  const changes = changesOf(grid, mapped);
  if (changes.length === 0) return open;
  tab.grow(grid.headerRow + mapped.rows.length, mapped.headers.length);
  writeCells(tab, changes);
  return { ...open, grid: readGrid(desk.google, tab, form) };
};
