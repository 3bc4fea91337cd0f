/**
 * How long what is kept is kept, by kind: for each city data with its reason. What the law or the record keeps longer
 * has no period here and is never removed.
 */
import type { Bilingual } from './bilingual.ts';

/** Whole years after the year of a person's last row, months of links, days of logs; undefined: kept for good. */
export type Kept = { readonly title: Bilingual; readonly reason: Bilingual };
export type Retention = {
  /** Names, masks, pseudonyms and free texts of persons; their figures stay as numbers. */
  readonly persons: Kept & { readonly years: number };
  /** Links that open without an account; they last to the end of the month so many months on. */
  readonly links: Kept & { readonly months: number };
  readonly logs: Kept & { readonly days: number };
  /** Documents, figures and the record of who did what, without persons. */
  readonly record: Kept;
  /** Accounts and what their owners did: part of the record. */
  readonly accounts: Kept;
};

/** The first day on which nothing of a person is kept any more whose last row is of this year. */
export const keptUntil = ({ persons }: Pick<Retention, 'persons'>, lastYear: string): string =>
  `${Number(lastYear) + persons.years + 1}-01-01`;
