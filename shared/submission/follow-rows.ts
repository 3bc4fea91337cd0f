/**
 * Sorting a selected range, not the whole sheet, leaves the hidden ids behind: each row then stands beside the
 * id of another. Rows that say exactly what another filed row said get that row's id back; what is left over
 * gets the ids that are left over, each the row it resembles most. A renumbered or corrected row keeps its
 * id as long as no row stands beside another's.
 */
import type { Row } from '../form/define-form.ts';
import { canonical } from './chain.ts';
import { sameValue } from './row-diff.ts';

type Listed = { readonly rows: readonly Row[]; readonly ids: readonly string[] };

const likeness = (a: Row, b: Row): number =>
  Object.keys(a).filter((name) => a[name] !== undefined && sameValue(a[name], b[name])).length;

/** More rows than this are not weighed against each other: a sheet must answer at once. */
const mostWeighed = 500;

/** The ids of the rows of `sheet` after `filed`; '' for a row that needs a new one. */
export const followRows = (filed: Listed, sheet: Listed): string[] => {
  const filedRow = new Map(filed.ids.map((id, i) => [id, filed.rows[i] as Row] as const));
  const said = new Map<string, string[]>();
  for (const [id, row] of filedRow) {
    const text = canonical(row);
    said.set(text, [...(said.get(text) ?? []), id]);
  }
  const texts = sheet.rows.map((row) => canonical(row));
  const isOwn = (i: number): boolean => (said.get(texts[i] as string) ?? []).includes(sheet.ids[i] as string);
  const taken = new Set(sheet.ids.filter((_, i) => isOwn(i)));
  const certain = sheet.ids.map((id, i) => {
    if (isOwn(i) || !filedRow.has(id)) return id;
    const found = (said.get(texts[i] as string) ?? []).find((each) => !taken.has(each));
    if (found !== undefined) taken.add(found);
    return found;
  });
  // Nobody stands beside another's id: what differs was changed in its place.
  if (certain.every((id, i) => id === undefined || id === sheet.ids[i])) return [...sheet.ids];
  const free = new Set(sheet.ids.filter((id) => filedRow.has(id) && !taken.has(id)));
  return certain.map((id, i) => {
    if (id !== undefined) return id;
    if (free.size > mostWeighed) return '';
    const row = sheet.rows[i] as Row;
    const own = sheet.ids[i] as string;
    let [best, most] = ['', -1];
    for (const each of free) {
      // Among equals the id beside which it stands.
      const like = likeness(row, filedRow.get(each) as Row) + (each === own ? 0.5 : 0);
      if (like > most) [best, most] = [each, like];
    }
    free.delete(best);
    return best;
  });
};
