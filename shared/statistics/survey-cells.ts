/** How many were asked, how many answered, and what they said, in three cells. */
import type { Row } from '../form/define-form.ts';
import { sumOf } from '../money/account.ts';
import { round, share, type TableCell } from './table.ts';

export const sum = (rows: readonly Row[], column: string): number =>
  sumOf(rows, (row) => Number(row[column] ?? 0));

export const surveyCells = (surveys: readonly Row[]): readonly TableCell[] => {
  const [asked, answered] = [sum(surveys, 'asked'), sum(surveys, 'answered')];
  const points = sumOf(surveys, ({ overall, answered: replies }) => Number(overall) * Number(replies));
  return asked > 0
    ? [asked, share(answered, asked), answered > 0 ? round(points / answered, 1) : null]
    : [null, null, null];
};
