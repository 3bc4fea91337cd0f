/** Who did what and when, over all documents. */
import type { ChainedEvent } from '../../shared/submission/events.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';

/** An event together with its document. */
export type RecordedEvent = { readonly id: DocumentId; readonly event: ChainedEvent };

/** A stretch of acts, from one key to another (`actSk`, or the beginning of one), both included. */
export type Span = {
  readonly from: string;
  readonly to: string;
  readonly newestFirst: boolean;
  /** Events of a page, where only the first few are wanted. */
  readonly page?: number;
};

/** Events of all documents by whom and when; follows writes within a second or so. */
export type RecordedEvents = {
  readonly ofPerson: (email: string, span: Span) => AsyncIterable<readonly RecordedEvent[]>;
  /** Of all documents of a unit. */
  readonly ofUnit: (unit: string, span: Span) => AsyncIterable<readonly RecordedEvent[]>;
  /** @param month of the instants, UTC */
  readonly inMonth: (month: string, span: Span) => AsyncIterable<readonly RecordedEvent[]>;
  /** Puts events written before there were these indexes into them; answers how many. */
  readonly index: (id: DocumentId) => Promise<number>;
};
