import { projectOfClass } from '../tables/codes.ts';
import type { Account } from './movements.ts';
import { documentOf, type Registered, rowsOf, text } from './registered.ts';

/** What a class was settled at, source by source, by all units that spent on it. Fen. */
export type Settled = Account & {
  readonly class: string;
  readonly on: string;
  readonly document: string;
  /** Code of the row. */
  readonly row: string;
  readonly fen: number;
  readonly reason?: string | undefined;
};
export const settledIn = (registers: readonly Registered[]): readonly Settled[] =>
  rowsOf(registers, 'settlement').map(({ row, code, unit }) => ({
    unit,
    document: documentOf('settlement', code),
    row: code,
    class: String(row.class),
    project: projectOfClass(String(row.class)),
    source: String(row.source),
    level: text(row, 'fiscalLevel'),
    on: String(row.closedOn),
    fen: row.settled as number,
    reason: text(row, 'reason'),
  }));
