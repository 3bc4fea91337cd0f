/** Rows that a colleague added, put below one’s own. */
import { numberColumn } from '../../shared/form/define-form.ts';
import type { Merged } from '../marks/show-merge.ts';
import { columnOf } from '../tab/grid.ts';
import type { OpenTab } from '../tab/open-tab.ts';

/** Their new rows behind the own ones, in the columns' formats; ids come with them. */
export const appendRows = (
  { tab, grid, form }: OpenTab,
  { merge, document, rowAt, cells: theirs }: Merged,
): void => {
  if (merge.added.length === 0) return;
  const [first] = merge.added;
  const firstRow = rowAt.get(first?.rowId ?? '') as number;
  const width = Math.max(grid.columnAt.length, grid.idColumn);
  const numbers = numberColumn(form);
  const column = new Map(document.columns.map((each, i) => [each.name, { ...each, at: i }] as const));
  const positions = Array.from({ length: width }, (_, j) => column.get(grid.columnAt[j] ?? ''));
  tab.grow(firstRow + merge.added.length - 1, width);
  const formats = positions.map((known, j) => (j === grid.idColumn - 1 ? '@' : (known?.format ?? 'General')));
  tab.writeFormats(
    firstRow,
    1,
    merge.added.map(() => formats),
  );
  tab.write(
    firstRow,
    1,
    merge.added.map(({ rowId }) => {
      const cells = theirs.get(rowId) ?? [];
      return positions.map((known, j) =>
        j === grid.idColumn - 1 ? rowId : known && known.name !== numbers ? (cells[known.at] ?? '') : '',
      );
    }),
  );
};

export const cellsOf = (open: OpenTab, { merge, document, rowAt, cells }: Merged) =>
  merge.changed.flatMap(({ rowId, column }) => {
    const at = document.columns.findIndex(({ name }) => name === column);
    const target = columnOf(open.grid, column);
    const value = cells.get(rowId)?.[at] ?? '';
    return target === 0 ? [] : [{ row: rowAt.get(rowId) as number, column: target, value }];
  });
