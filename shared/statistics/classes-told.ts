import { sumOf } from '../money/account.ts';
import type { ClassRow } from '../tables/rows.ts';
import type { MoneyHoldings } from './money-holdings.ts';

/** A class as its returns tell it by the end of the month: what is stated again counts once. */
export const classesIn = ({ classes, month }: MoneyHoldings): readonly ClassRow[] => {
  const told = new Map<string, ClassRow>();
  for (const row of classes) {
    const known = told.get(row.code);
    if (row.month <= month && (!known || known.month <= row.month)) told.set(row.code, row);
  }
  return [...told.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
};

export const passedHours = (classes: Iterable<ClassRow>): number =>
  sumOf(classes, ({ passed = 0, hours }) => passed * hours);
export const passedIn = (classes: Iterable<ClassRow>): number => sumOf(classes, ({ passed = 0 }) => passed);
