/**
 * Monthly returns state a class again while it goes on. Sections only add, so a statement counts by what it adds to the
 * ones before: a class once, its persons by the highest number stated. Budgets are told the same way (money/budgets.ts).
 */
import type { ClassRow } from '../tables/rows.ts';

const groupBy = <T>(rows: Iterable<T>, keyOf: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
};

const byMonth = (a: { month: string; unit: string }, b: { month: string; unit: string }): number =>
  a.month < b.month ? -1 : a.month > b.month ? 1 : a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0;

export type ClassStatement = {
  readonly row: ClassRow;
  readonly fresh: number;
  readonly persons: number;
};

export const classStatements = (rows: Iterable<ClassRow>): readonly ClassStatement[] =>
  [...groupBy(rows, (row) => row.code).values()].flatMap((group) => {
    let persons = 0;
    return group.sort(byMonth).map((row, i) => {
      const statement = {
        row,
        fresh: i === 0 ? 1 : 0,
        persons: Math.max(0, row.persons - persons),
      };
      persons += statement.persons;
      return statement;
    });
  });
