import { inOrder } from '../../shared/form/group-issues.ts';
import { cellOf } from '../../shared/form/issue-list.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { Desk } from '../google/desk.ts';
import { firstColumnOf, placeIn } from '../tab/grid.ts';
import type { ReadTab } from '../tab/open-tab.ts';
import { sentences } from './issue-text.ts';
import { type Mark, paint, paintLimit } from './paint.ts';

/** On its cell; a finding about a column on the header, about the sheet on the status line. */
const markOf = (desk: Desk, { grid }: ReadTab, issue: Issue): Mark => {
  const at = cellOf(placeIn(grid), issue) ?? {
    row: Math.max(1, grid.headerRow - 1),
    column: firstColumnOf(grid),
  };
  return { ...at, tone: issue.severity, text: sentences(desk, issue) };
};

/** Paints findings, and beside them the bureau's comments on the cells. */
export const paintIssues = (
  desk: Desk,
  open: ReadTab,
  issues: readonly Issue[],
  comments: readonly Mark[],
): { painted: number; marks: number } => {
  const places = (given: readonly Mark[]) => new Set(given.map(({ row, column }) => `${row}:${column}`));
  // In the order of the list: where not all can be painted, what is seldom is.
  const found = inOrder(issues).map((issue) => markOf(desk, open, issue));
  const marks = places(found);
  const others = [...places(comments)].filter((place) => !marks.has(place)).length;
  const { tab, grid } = open;
  const all = [...found, ...comments];
  const painted = paint(tab, grid.headerRow, grid.headers.length, all, paintLimit + others) - others;
  return { painted, marks: marks.size };
};
