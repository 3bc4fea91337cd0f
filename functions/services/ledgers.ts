/** Ledger tables as the projection writes them, document by document. */
import type { Failing } from '../../shared/submission/aside.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import type { Changes } from '../../shared/tables/project.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';

/** Which version of a document a ledger table shows. */
export type Progress = {
  /** Events of the document that were folded when it was written; marks only move forward. */
  readonly events: number;
  /** 0: the document shows nothing. */
  readonly version: number;
  /** Hash of the content shown; empty when nothing is. */
  readonly content: string;
  readonly rows: number;
  /** True while rows are being written: what the table shows is then known only by looking. */
  readonly writing: boolean;
  /** Runs one after the other of which none is known to have succeeded. */
  readonly failing?: Failing | undefined;
};

export type Ledgers = {
  readonly progress: (table: TableName, id: DocumentId) => Promise<Progress | undefined>;
  /**
   * False, and nothing written, when the table already has a mark of more events.
   * @param seen what the table had when the run looked: false also when it has another by now, so that no run that died
   *   opens again, late, what another has finished
   */
  readonly setProgress: (
    table: TableName,
    id: DocumentId,
    mark: Progress,
    seen?: { readonly mark: Progress | undefined },
  ) => Promise<boolean>;
  /** Rows of one document as the table has them, by key. */
  readonly rowsOf: (table: TableName, id: DocumentId) => Promise<ReadonlyMap<string, LedgerRow>>;
  /**
   * False when the table has another mark by now; part of the rows may be written then.
   * @param mark of the run that writes, as the table has it: without it no row is written, however late
   */
  readonly write: (table: TableName, id: DocumentId, changes: Changes, mark: Progress) => Promise<boolean>;
  /** Marks of all documents of a year, by document path; follows writes within a second or so. */
  readonly progressOf: (table: TableName, year: string) => Promise<ReadonlyMap<string, Progress>>;
};
