/** The column that a header stands for; the exact name beats another word for the same column. */
import type { Names } from './column-names.ts';
import { readingsOf, withoutBrackets } from './header-readings.ts';

export type Found = { readonly column: string; readonly beside: readonly string[]; readonly exact: boolean };

export const findColumn = ({ exact, other, own }: Names, header: string): Found | undefined => {
  const readings = readingsOf(header);
  for (const [names, isExact] of [
    [exact, true],
    [other, false],
  ] as const)
    for (const { name, beside } of readings) {
      const column = names.get(name);
      if (column === undefined) continue;
      // The English line of our own header is no qualifier.
      const said = beside.filter(
        (each) => exact.get(withoutBrackets(each).name) !== column && own.get(column)?.indexOf(each) === -1,
      );
      return { column, beside: said, exact: isExact };
    }
  return undefined;
};
