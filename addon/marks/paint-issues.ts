import { inOrder } from '../../shared/form/group-issues.ts';
import { cellOf } from '../../shared/form/issue-list.ts';
import type { Issue } from '../../shared/ground/issue.ts';
import type { Desk } from '../google/desk.ts';
import { firstColumnOf, placeIn } from '../tab/grid.ts';
import type { ReadTab } from '../tab/open-tab.ts';
import { sentences } from './issue-text.ts';
import { type Mark, type Painting, paintLimit } from './paint.ts';
import { preparePaintGrid } from './paint-grid.ts';

/** On its cell; a finding about a column on the header, about the sheet on the status line. */
const markOf = (desk: Desk, { grid }: ReadTab, issue: Issue): Mark => {
  const at = cellOf(placeIn(grid), issue) ?? {
    row: Math.max(1, grid.headerRow - 1),
    column: firstColumnOf(grid),
  };
  return { ...at, tone: issue.severity, text: sentences(desk, issue) };
};

export type Painted = Pick<Painting, 'painted' | 'differs' | 'adds' | 'put'> & { readonly marks: number };

/** Findings, and beside them the bureau's comments on the cells: read and worked out, to be put on the tab. */
export const prepareIssues = (
  desk: Desk,
  open: ReadTab,
  issues: readonly Issue[],
  comments: readonly Mark[],
): Painted => {
  const places = (given: readonly Mark[]) => new Set(given.map(({ row, column }) => `${row}:${column}`));
  // In the order of the list: where not all can be painted, what is seldom is.
  const found = inOrder(issues).map((issue) => markOf(desk, open, issue));
  const marks = places(found);
  const others = [...places(comments)].filter((place) => !marks.has(place)).length;
  const { tab, grid } = open;
  const { painted, ...painting } = preparePaintGrid(tab, grid, [...found, ...comments], paintLimit + others);
  return { ...painting, painted: painted - others, marks: marks.size };
};
