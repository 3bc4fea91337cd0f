/** How often which errors are found, by form. */
import type { CodeCount, ErrorCount } from '../../shared/form/count-errors.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';

/** Errors that checks found, by form and code; see shared/form/count-errors.ts. */
export type ErrorCounts = {
  /** Adds one refused sheet. An answer lost on the way may count it twice: these are no figures of record. */
  readonly add: (of: Pick<DocumentId, 'form' | 'period'>, codes: readonly CodeCount[]) => Promise<void>;
  /** Of a period, by form and code. */
  readonly of: (period: string) => Promise<readonly ErrorCount[]>;
};
