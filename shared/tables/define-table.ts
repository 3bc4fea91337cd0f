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
};
