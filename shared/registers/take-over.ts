/**
 * What a unit begins a register's document with once others have handed over to it: its own rows that hold, and
 * theirs. Rows stay the same rows; a number that the unit has given itself is given anew, and said with the old code.
 */
import type { Form, Row } from '../form/define-form.ts';
import { numberRows } from '../form/row-numbers.ts';
import type { DocumentId } from '../submission/submission.ts';
import { rowCode } from './codes.ts';

type Listed = { readonly rows: readonly Row[]; readonly ids: readonly string[] };
export type Handed = Listed & Pick<DocumentId, 'unit' | 'period'>;
export type TakenOver = {
  readonly unit: string;
  readonly rows: number;
  readonly renumbered: readonly { readonly code: string; readonly number: number }[];
};

/** Id of a row of another unit, where the unit has, or had, that id itself: ids of files are only unique in theirs. */
export const foreignId = (id: string, unit: string): string => `${id}~${unit}`;

export const takeOver = (
  form: Form,
  own: Listed,
  others: readonly Handed[],
): Listed & { readonly takenOver: readonly TakenOver[] } => {
  const { register } = form;
  if (!register || others.length === 0) return { ...own, takenOver: [] };
  const { number } = register;
  const rows = [...numberRows(form, own)];
  const ids = [...own.ids];
  const given = new Set(rows.map((row) => row[number] as number));
  const takenIds = new Set(ids);
  // Behind every number there is, so that none that an old code names is given to another row.
  let next = Math.max(0, ...given, ...others.flatMap((each) => numbersIn(form, each))) + 1;
  const takenOver = others.map((each): TakenOver => {
    const renumbered: { code: string; number: number }[] = [];
    numberRows(form, each).forEach((row, i) => {
      const was = row[number] as number;
      const is = given.has(was) ? next++ : was;
      if (is !== was) renumbered.push({ code: rowCode(form, each, was), number: is });
      given.add(is);
      const id = each.ids[i] as string;
      const kept = takenIds.has(id) ? foreignId(id, each.unit) : id;
      takenIds.add(kept);
      rows.push({ ...row, [number]: is });
      ids.push(kept);
    });
    return { unit: each.unit, rows: each.rows.length, renumbered };
  });
  return { rows, ids, takenOver };
};

const numbersIn = (form: Form, listed: Listed): readonly number[] =>
  numberRows(form, listed).map((row) => row[form.register?.number ?? ''] as number);
