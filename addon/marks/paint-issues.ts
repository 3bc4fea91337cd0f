import type { Issue } from '../../shared/ground/issue.ts';
import type { Desk } from '../google/desk.ts';
import type { Grid } from '../tab/grid.ts';
import type { ReadTab } from '../tab/open-tab.ts';
import { rowOf, sentences } from './issue-text.ts';
import { type Mark, paint, paintLimit } from './paint.ts';

/** Column of the sheet, from 1, of a form's column; 0 when its header is missing. */
export const columnOf = ({ columnAt }: Grid, name: string | undefined): number =>
  name === undefined ? 0 : columnAt.indexOf(name) + 1;

/** The first column people see that belongs to the form. */
export const firstColumnOf = ({ columnAt }: Grid): number =>
  columnAt.findIndex((name) => name !== undefined) + 1;

/** On its cell; a finding about a column on the header, about the sheet on the status line. */
const markOf = (desk: Desk, open: ReadTab, issue: Issue): Mark => {
  const { grid } = open;
  const text = sentences(desk, issue);
  const column = columnOf(grid, issue.column);
  const row = rowOf(open, issue);
  const tone = issue.severity;
  if (row !== undefined) return { row, column: column || firstColumnOf(grid), tone, text };
  if (column > 0) return { row: grid.headerRow, column, tone, text };
  return { row: Math.max(1, grid.headerRow - 1), column: firstColumnOf(grid), tone, text };
};

/** Paints findings, and beside them the bureau's comments on the cells. */
export const paintIssues = (
  desk: Desk,
  open: ReadTab,
  issues: readonly Issue[],
  comments: readonly Mark[],
): { painted: number; marks: number } => {
  const places = (given: readonly Mark[]) => new Set(given.map(({ row, column }) => `${row}:${column}`));
  const found = issues.map((issue) => markOf(desk, open, issue));
  const marks = places(found);
  const others = [...places(comments)].filter((place) => !marks.has(place)).length;
  const { tab, grid } = open;
  const all = [...found, ...comments];
  const painted = paint(tab, grid.headerRow, grid.headers.length, all, paintLimit + others) - others;
  return { painted, marks: marks.size };
};
