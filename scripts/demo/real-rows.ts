/** Reads data/real-classes.csv: rows as public pages printed them, the sort of thing people paste. */
import { readFileSync } from 'node:fs';
import { splitCsv } from '../../functions/workbook/split-csv.ts';

export type RealRow = { readonly [column: string]: string };

export const readRealRows = (): RealRow[] => {
  const [header = [], ...rows] = splitCsv(
    readFileSync(new URL('../../data/real-classes.csv', import.meta.url), 'utf8'),
    ',',
  );
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
};
