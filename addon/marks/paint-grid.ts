/**
 * Paints a form's tab and remembers beside the header of the ids, where nobody looks, how far down the marks reach:
 * rows that people clear meanwhile lose theirs the next time, and the rest of the tab need not be read for it.
 */
import type { Tab } from '../google/interface.ts';
import type { Grid } from '../tab/grid.ts';
import { idHeaderWith } from '../tab/row-ids.ts';
import { type Mark, type Painting, paintLimit, preparePaint } from './paint.ts';

/** Row of the sheet down to which there may be marks; undefined where nobody remembers. */
const lastOf = (tab: Tab, { headerRow, rows, marks }: Grid): number | undefined => {
  if (marks.last === undefined) return undefined;
  if (marks.last <= rows.length) return headerRow + rows.length;
  // Rows may have been deleted since.
  return Math.min(headerRow + marks.last, tab.size().rows);
};

export const preparePaintGrid = (
  tab: Tab,
  grid: Grid,
  marks: readonly Mark[],
  limit = paintLimit,
): Painting => {
  const { headerRow, headers, idColumn } = grid;
  const column = idColumn === 1 ? 2 : 1;
  const painting = preparePaint(
    tab,
    { headerRow, column, columns: headers.length - column + 1, last: lastOf(tab, grid) },
    marks,
    limit,
  );
  const last = Math.max(0, painting.last - headerRow);
  return {
    ...painting,
    put() {
      painting.put();
      if (last === grid.marks.last) return;
      tab.write(headerRow, idColumn, [[idHeaderWith(last)]]);
      grid.marks.last = last;
    },
  };
};

/** Replaces the add-on's marks on the tab; answers how many cells were painted. */
export const paintGrid = (...given: Parameters<typeof preparePaintGrid>): number => {
  const painting = preparePaintGrid(...given);
  painting.put();
  return painting.painted;
};
