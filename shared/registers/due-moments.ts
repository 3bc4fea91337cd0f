/**
 * When people are told of a row that is due: on the same days as of documents, each moment once for each row; where
 * nothing has happened a month after the day, the bureau is told too.
 */
import type { Reminders } from '../ground/define-city.ts';
import { addDays } from '../programme/days.ts';
import { momentReached } from '../submission/reminders.ts';
import { bureauAfter, type DueRow, daysOver } from './due.ts';

export type RowMoment = {
  /** Tells moments of all rows apart, once and for ever: `DC2015-RSJ-001#0#2015-03-01#-5`. */
  readonly key: string;
  readonly kind: 'before' | 'after' | 'head' | 'bureau';
};
export type RowOccasion = DueRow & { readonly moment: RowMoment; readonly daysOver: number };

const occasionAt = (row: DueRow, moment: RowMoment | undefined, today: string): readonly RowOccasion[] =>
  moment
    ? [
        {
          ...row,
          moment: { ...moment, key: `${row.code}#${row.nth}#${moment.key}` },
          daysOver: daysOver(row, today),
        },
      ]
    : [];

/** What the units whose turn it is are told. @param today ISO date */
export const rowOccasions = (
  rows: readonly DueRow[],
  reminders: Reminders,
  today: string,
): readonly RowOccasion[] =>
  rows
    .filter(({ standing }) => standing === 'waiting')
    .flatMap((row) => occasionAt(row, momentReached(reminders, row.on, today), today));

/** What the bureau is told. @param today ISO date */
export const bureauOccasions = (rows: readonly DueRow[], today: string): readonly RowOccasion[] =>
  rows
    .filter(({ standing, on }) => standing === 'waiting' && addDays(on, bureauAfter) <= today)
    .flatMap((row) => occasionAt(row, { key: `${row.on}#bureau`, kind: 'bureau' }, today));
