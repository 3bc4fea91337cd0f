/**
 * Last period's rows as the beginning of this one, those that are finished left out: what is said anew each time
 * is cleared (columns marked `fresh`, every date), and so is what refers to something that this period does not know.
 */
import {
  type CheckContext,
  type Column,
  type Form,
  numberColumn,
  type Row,
  type Value,
} from './define-form.ts';
import { findReference } from './references.ts';

const codesIn = (value: Value): readonly Value[] => (Array.isArray(value) ? value : [value]);
const dated = new Set<Column['kind']>(['date', 'dates', 'month']);

/** A roster lists other people each month, and their numbers are kept nowhere: it is never carried over. */
export const isCarriedForward = (form: Form): boolean => !form.anew && numberColumn(form) === undefined;

export const carryForward = (
  form: Form,
  rows: readonly Row[],
  { references }: Pick<CheckContext, 'references'>,
): Row[] => {
  const isKnown = findReference(references);
  const stays = ({ kind, fresh, ...column }: Column, value: Value): boolean =>
    !fresh &&
    !dated.has(kind) &&
    (!('to' in column) || codesIn(value).every((code) => isKnown(column.to, code) !== undefined));
  const open = form.carries ? rows.filter(form.carries) : rows;
  return open.map((row) => {
    const kept: { [column: string]: Value } = {};
    for (const [name, column] of Object.entries(form.columns)) {
      const value = row[name];
      if (value !== undefined && stays(column, value)) kept[name] = value;
    }
    return kept;
  });
};
