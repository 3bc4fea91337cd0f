/**
 * Ids for rows that have none, for copies of a row, and where something that is no id was pasted. They follow from what the row says in the columns
 * of the form's key, so that the same file sent twice is the same content and gets the same receipt, and
 * rows inserted above do not rename those below. Citizen numbers never enter: a hash of one could be undone.
 */
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { isRowId } from '../../shared/form/row-id.ts';
import { isBlank } from '../../shared/form/tidy.ts';
import { sha256 } from '../common/hashes.ts';

const keyOf = (form: Form, columnAt: readonly (string | undefined)[], row: readonly Cell[]): string =>
  form.rowKey
    .filter((name) => form.columns[name]?.kind !== 'citizen-number')
    .map((name) => String(row[columnAt.indexOf(name)] ?? '').trim())
    .join('\n');

/** Rows whose id is none and makes way for a new one; the check says so. */
export const strangeIds = (rows: readonly (readonly Cell[])[], given: readonly string[]): number[] =>
  rows.flatMap((row, i) => {
    const own = given[i] as string;
    return own === '' || isRowId(own) || row.every(isBlank) ? [] : [i];
  });

/** One id per row, '' for a blank row. */
export const mintIds = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  rows: readonly (readonly Cell[])[],
  given: readonly string[],
): string[] => {
  const used = new Set(given);
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  return rows.map((row, i) => {
    if (row.every(isBlank)) return '';
    const own = given[i] as string;
    if (isRowId(own) && !seen.has(own)) {
      seen.add(own);
      return own;
    }
    const stem = `x${sha256(keyOf(form, columnAt, row)).slice(0, 8)}`;
    let id: string;
    do {
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      id = `${stem}-${count}`;
    } while (used.has(id));
    seen.add(id);
    return id;
  });
};
