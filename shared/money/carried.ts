import type { Account } from './movements.ts';
import { type Registered, rowsOf, text, yearOfCode } from './registered.ts';

/** What was decided to be carried out of a year, by account. Fen. */
export type Carried = Account & { readonly fen: number };
export const carriedOutOf = (registers: readonly Registered[], year: string): readonly Carried[] =>
  rowsOf(registers, 'year-end-balance').flatMap(({ row, unit, code }) =>
    typeof row.carried === 'number' && row.disposal === 'carried' && yearOfCode(code) === year
      ? [
          {
            unit,
            project: String(row.project),
            source: String(row.source),
            level: text(row, 'fiscalLevel'),
            fen: row.carried,
          },
        ]
      : [],
  );
