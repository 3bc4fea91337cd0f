import type { ClassRow } from './rows.ts';

/** A class that goes on over months is what its latest return says. @param rows in any order @returns one of each class */
export const latestReturns = <R extends Pick<ClassRow, 'code' | 'month'>>(
  rows: Iterable<R>,
): readonly R[] => {
  const latest = new Map<string, R>();
  for (const row of rows) if ((latest.get(row.code)?.month ?? '') <= row.month) latest.set(row.code, row);
  return [...latest.values()];
};
