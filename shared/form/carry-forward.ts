/**
 * Last period's rows as the beginning of this one, those that are finished left out: what is said anew each time
 * is cleared (columns marked `fresh`, every date), and so is what refers to something that this period does not know.
 * Of a register whose rows go on from year to year they stay the same rows: ids, numbers and dates are kept.
 */
import {
  type CheckContext,
  type Column,
  type Form,
  numberColumn,
  type Row,
  type Value,
} from './define-form.ts';
import { findReference, kindsNamed } from './references.ts';

const dated = new Set<Column['kind']>(['date', 'dates', 'month']);

/** A roster lists other people each month, and their numbers are kept nowhere: it is never carried over. */
export const isCarriedForward = (form: Form): boolean => !form.anew && numberColumn(form) === undefined;

/** Do rows go on from year to year, and are the same ones then? */
export const keepsRows = ({ register }: Pick<Form, 'register'>): boolean => register?.life === 'carried';

type Carried = { readonly rows: readonly Row[]; readonly ids: readonly string[] };

/** @returns no ids where the rows begin anew */
export const carryForward = (
  form: Form,
  { rows, ids }: Carried,
  { references }: Pick<CheckContext, 'references'>,
): Carried => {
  const isKnown = findReference(references);
  const isSame = keepsRows(form);
  const kept = ({ kind, fresh, ...column }: Column, value: Value): Value | undefined => {
    if (fresh || (dated.has(kind) && !isSame)) return undefined;
    if (!('to' in column)) return value;
    const isNamed = (code: Value): boolean => kindsNamed(column).some((kind) => isKnown(kind, code));
    const known = [value].flat().filter(isNamed);
    return Array.isArray(value) ? (known.length ? (known as string[]) : undefined) : known[0];
  };
  const open = rows.flatMap((row, i) => (form.carries && !form.carries(row) ? [] : [i]));
  return {
    rows: open.map((i) => {
      const begun: { [column: string]: Value } = {};
      for (const [name, column] of Object.entries(form.columns)) {
        const value = rows[i]?.[name];
        const stays = value === undefined ? undefined : kept(column, value);
        if (stays !== undefined) begun[name] = stays;
      }
      return begun;
    }),
    ids: isSame ? open.map((i) => ids[i] as string) : [],
  };
};
