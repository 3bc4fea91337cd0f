import type { Row, Value } from '../form/define-form.ts';
import type { Content } from './submission.ts';

export type CellChange = {
  readonly column: string;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
};
export type RowChange =
  | { readonly kind: 'added' | 'removed'; readonly rowId: string; readonly row: Row }
  | {
      readonly kind: 'changed';
      readonly rowId: string;
      readonly row: Row;
      readonly cells: readonly CellChange[];
    };

const byId = (content: Pick<Content, 'rows' | 'ids'> | undefined): Map<string, Row> =>
  new Map(content?.ids.map((id, i) => [id, content.rows[i] as Row]));

export const sameValue = (a: Value | undefined, b: Value | undefined): boolean =>
  a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));

/** What changed from one content to another, row by row by row id, in the order of the new content. */
export const diffRows = (
  before: Pick<Content, 'rows' | 'ids'> | undefined,
  after: Pick<Content, 'rows' | 'ids'>,
): readonly RowChange[] => {
  const old = byId(before);
  const now = byId(after);
  const changes: RowChange[] = [];
  for (const [rowId, row] of now) {
    const was = old.get(rowId);
    if (!was) {
      changes.push({ kind: 'added', rowId, row });
      continue;
    }
    const columns = new Set([...Object.keys(was), ...Object.keys(row)]);
    const cells = [...columns]
      .filter((column) => !sameValue(was[column], row[column]))
      .map((column) => ({ column, before: was[column], after: row[column] }));
    if (cells.length) changes.push({ kind: 'changed', rowId, row, cells });
  }
  for (const [rowId, row] of old) if (!now.has(rowId)) changes.push({ kind: 'removed', rowId, row });
  return changes;
};
