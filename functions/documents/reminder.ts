/** What one mail of reminders is about. */
import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { RowOccasion } from '../../shared/registers/due-moments.ts';
import type { Occasion } from '../../shared/submission/reminders.ts';

export type PageLink = {
  readonly period: string;
  readonly links: { readonly [language in Language]: string };
};
/** A document that something happened to, or that waits for the reader. */
export type NewsLine = {
  readonly key: string;
  readonly name: Bilingual;
  /** ISO date. */
  readonly day: string;
  readonly note: Bilingual;
};
export type Reminder = {
  readonly unit: string;
  /** Is the reader the head of the unit, who sees to it that others do it? */
  readonly toHead: boolean;
  readonly today: string;
  readonly occasions: readonly Occasion[];
  /** Rows of registers whose turn is the unit's. */
  readonly rows: readonly RowOccasion[];
  /** To the bureau: rows of all units that have been due for long. */
  readonly overdue: readonly RowOccasion[];
  /** What waits for the reader to review, and what has happened, gathered for whoever wants it so. */
  readonly waiting: readonly NewsLine[];
  readonly news: readonly NewsLine[];
  /** Bodies that ask the reader's district to be registered. */
  readonly registering: readonly NewsLine[];
  /** What ledgers tell differently, for the unit to explain. */
  readonly flags: readonly NewsLine[];
  readonly pages: readonly PageLink[];
  readonly programme: Programme;
};
