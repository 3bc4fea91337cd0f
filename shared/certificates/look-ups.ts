/**
 * Looking people up, by their numbers or by those of their certificates: how much was asked, for what, by whom. A
 * number of a county is one of 22 million, so whoever could ask without end could find out who somebody is.
 */
import type { DocumentId } from '../submission/submission.ts';

export const lookUpForm = 'look-ups';
export const lookUpDocument = (unit: string, month: string): DocumentId => ({
  unit,
  form: lookUpForm,
  period: month,
});

/** 证书核验; 学时查询. */
export const lookUpKinds = ['check', 'record'] as const;
export type LookUpKind = (typeof lookUpKinds)[number];

export type LookUpEvent = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly type: 'looked-up';
  readonly kind: LookUpKind;
  /** Rows asked for, and those something was found for; whom is kept nowhere. */
  readonly asked: number;
  readonly found: number;
  readonly purpose: string;
};

/** Rows one unit may ask for in a day. */
export const mostLookUps: Readonly<Record<LookUpKind, number>> = { check: 5_000, record: 2_000 };
