/** Rows of the ledgers as they are read, counted by the document they came from. */
import type { LedgerRow } from '../../shared/tables/rows.ts';
import type { KeptRow } from '../services/kept-rows.ts';

export type Counts = Map<string, number>;
/** Rows by document; documents whose rows in the tables are left out; rows of theirs that count instead. */
type Tally = {
  readonly counts: Counts;
  readonly passed: ReadonlySet<string>;
  readonly archived: readonly KeptRow[];
};

export const count = (counts: Counts, document: string, rows = 1): void => {
  counts.set(document, (counts.get(document) ?? 0) + rows);
};

export const collect = async <R extends LedgerRow>(
  streams: readonly AsyncIterable<readonly KeptRow<R>[]>[],
  { counts, passed, archived }: Tally,
  type: R['type'],
  wanted: (row: R) => boolean = () => true,
): Promise<R[]> => {
  const rows: R[] = [];
  const take = (document: string, row: R): void => {
    if (!wanted(row)) return;
    rows.push(row);
    count(counts, document);
  };
  for (const stream of streams)
    for await (const page of stream)
      for (const { document, row } of page) if (!passed.has(document)) take(document, row);
  for (const { document, row } of archived) if (row.type === type) take(document, row as R);
  return rows;
};
