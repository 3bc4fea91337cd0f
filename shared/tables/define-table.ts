import type { Row } from '../form/define-form.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Content } from '../submission/submission.ts';
import type { LedgerRow } from './rows.ts';

export type TableName = 'Plans' | 'Trainees' | 'Funding';

/** A ledger row with its place: `key` is unique within its document; index keys as the table names them. */
export type PlacedRow = {
  readonly key: string;
  readonly index: { readonly [attribute: string]: string };
  readonly row: LedgerRow;
};

/** How the rows of one form become ledger rows of one table. */
export type Ledger = {
  readonly form: string;
  readonly table: TableName;
  /** Undefined for a row that no figure can have. */
  readonly place: (row: Row, content: Content, programme: Programme) => PlacedRow | undefined;
  /**
   * The keys of its rows have changed since the first ones were written, so what a content had placed is not known by
   * placing it again: what the table holds of a document is read before it is changed.
   */
  readonly rekeyed?: true;
};
