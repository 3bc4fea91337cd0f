import type { Cell } from '../../shared/form/define-form.ts';
import type { OpenTab } from './open-tab.ts';

/** Cells of a new row by column of the form. */
export type NewRow = { readonly [column: string]: Cell | undefined };

/** Writes rows behind the others, in the columns' formats and wherever the columns stand; ids come with the next reading. */
export const appendRows = ({ tab, grid, known }: OpenTab, rows: readonly NewRow[]): void => {
  if (rows.length === 0) return;
  const first = grid.headerRow + 1 + grid.rows.length;
  const width = Math.max(grid.columnAt.length, grid.idColumn);
  const names = Array.from({ length: width }, (_, i) => grid.columnAt[i] ?? '');
  const formats = new Map(known.columns.map(({ name, format }) => [name, format] as const));
  tab.grow(first + rows.length - 1, width);
  const line = names.map((name, i) => (i === grid.idColumn - 1 ? '@' : (formats.get(name) ?? 'General')));
  tab.writeFormats(
    first,
    1,
    rows.map(() => line),
  );
  tab.write(
    first,
    1,
    rows.map((row) => names.map((name) => row[name] ?? '')),
  );
};
