/**
 * Two people of one unit changed the same version: what both did, row by row and cell by cell, told apart by
 * row ids. Nothing of one's own is taken away: a cell both changed stays as one has it oneself, and a row the
 * colleague deleted stays; both are listed, and people decide.
 */
import type { Row, Value } from '../form/define-form.ts';
import { type CellChange, sameValue } from './row-diff.ts';
import type { Content } from './submission.ts';

export type Side = Pick<Content, 'rows' | 'ids'>;

export type Merge = Side & {
  /** Rows taken over from the colleague; `deleted`: one's own deletion meets their change, so the row comes back. */
  readonly added: readonly { readonly rowId: string; readonly row: Row; readonly deleted: boolean }[];
  /** Cells taken over from the colleague: `before` mine, `after` theirs. */
  readonly changed: readonly ({ readonly rowId: string } & CellChange)[];
  /** Cells both changed, differently: `before` mine, which stays, `after` theirs. */
  readonly conflicts: readonly ({ readonly rowId: string } & CellChange)[];
  /** Rows the colleague deleted, which stay. */
  readonly kept: readonly string[];
};

const byId = ({ rows, ids }: Side): Map<string, Row> => new Map(ids.map((id, i) => [id, rows[i] as Row]));
const sameRow = (a: Row, b: Row): boolean => columnsOf(a, b).every((name) => sameValue(a[name], b[name]));
const columnsOf = (...rows: readonly Row[]): string[] => [
  ...new Set(rows.flatMap((row) => Object.keys(row))),
];

/** `base`: the version that `mine` began with; `theirs`: the one filed since. */
export const mergeRows = (base: Side, mine: Side, theirs: Side): Merge => {
  const [was, now] = [byId(base), byId(theirs)];
  const own = new Set(mine.ids);
  const changed: ({ rowId: string } & CellChange)[] = [];
  const conflicts: ({ rowId: string } & CellChange)[] = [];
  const kept: string[] = [];

  const rows = mine.rows.map((row, i): Row => {
    const rowId = mine.ids[i] as string;
    const [before, other] = [was.get(rowId), now.get(rowId)];
    if (!other) {
      if (before) kept.push(rowId);
      return row;
    }
    const merged: { [column: string]: Value | undefined } = { ...row };
    for (const column of columnsOf(row, other)) {
      const cell = { rowId, column, before: row[column], after: other[column] };
      if (sameValue(cell.before, cell.after)) continue;
      if (!before || !sameValue(before[column], cell.before)) {
        // Where they left it as it was, what differs is mine alone.
        if (!before || !sameValue(before[column], cell.after)) conflicts.push(cell);
        continue;
      }
      changed.push(cell);
      if (cell.after === undefined) delete merged[column];
      else merged[column] = cell.after;
    }
    return merged;
  });

  const added = theirs.ids.flatMap((rowId, i) => {
    const [row, before] = [theirs.rows[i] as Row, was.get(rowId)];
    if (own.has(rowId) || (before && sameRow(before, row))) return [];
    return [{ rowId, row, deleted: before !== undefined }];
  });
  return {
    rows: [...rows, ...added.map(({ row }) => row)],
    ids: [...mine.ids, ...added.map(({ rowId }) => rowId)],
    added,
    changed,
    conflicts,
    kept,
  };
};
