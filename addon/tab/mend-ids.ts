/**
 * Gives rows their ids back after a range was sorted without the hidden column. Only a sheet that is based on
 * what was filed last is looked at, and only when a row stands beside the id of one with another key.
 */
import type { BodyOf } from '../../shared/contract/routes.ts';
import { checkSheet } from '../../shared/form/check-sheet.ts';
import type { Cell, CheckContext, Form, Row } from '../../shared/form/define-form.ts';
import { comparableRows } from '../../shared/submission/comparable-rows.ts';
import { followRows } from '../../shared/submission/follow-rows.ts';
import type { Google, Tab } from '../google/interface.ts';
import type { Grid } from './grid.ts';
import { rewriteIds } from './read-grid.ts';

type Filed = Pick<BodyOf<'readForm'>, 'columns' | 'rows' | 'ids'>;

/** Do the cells that tell rows apart agree with those filed under the same ids? */
const keysAgree = (form: Form, grid: Grid, { columns, rows, ids }: Filed): boolean => {
  const names = [...form.rowKey, 'name'].filter(
    (name) => form.columns[name] && form.columns[name].kind !== 'citizen-number',
  );
  const places = names.map((name) => [
    grid.columnAt.indexOf(name),
    columns.findIndex((column) => column.name === name),
  ]);
  const filed = new Map(ids.map((id, i) => [id, rows[i] as Cell[]] as const));
  return grid.ids.every((id, i) => {
    const was = filed.get(id);
    return (
      !was ||
      places.every(
        ([here = -1, there = -1]) => String(grid.rows[i]?.[here] ?? '') === String(was[there] ?? ''),
      )
    );
  });
};

export const mendIds = (
  google: Google,
  tab: Tab,
  form: Form,
  grid: Grid,
  filed: Filed,
  context: CheckContext,
): Grid => {
  if (filed.ids.length === 0 || keysAgree(form, grid, filed)) return grid;
  const plain: Form = { ...form, rowRules: [], sheetRules: [] };
  const headers = filed.columns.map(({ header }) => header);
  const was = checkSheet(plain, { headers, rows: filed.rows, ids: filed.ids }, context);
  const now = checkSheet(plain, grid, context);
  const listed = ({ rows, ids }: { rows: readonly Row[]; ids: readonly string[] }) => ({
    rows: comparableRows(form, rows),
    ids,
  });
  const followed = followRows(listed(was), listed(now));
  if (followed.every((id, i) => id === now.ids[i])) return grid;
  const ids = [...grid.ids];
  now.at.forEach((at, i) => {
    ids[at] = followed[i] as string;
  });
  return rewriteIds(google, tab, grid, ids);
};
