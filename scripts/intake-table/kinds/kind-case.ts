/** What the cases of every kind of column are written in. */
import type { Cell, Column, Value } from '../../../shared/form/define-form.ts';

/** Of columns whose heading does not matter. */
export const header = { zh: '栏', en: 'column' };

/**
 * Certain: value. Empty: undefined. Understood: value and a note. Otherwise the code of the question or the
 * refusal, with what is suggested. The context is a document of 2015 of a unit of Qingdao.
 */
export type Case = readonly [
  cell: Cell,
  expected: Value | undefined | { note: Value } | { code: string; suggested?: Value },
];

export type KindCases = readonly { readonly column: Column; readonly cases: readonly Case[] }[];
