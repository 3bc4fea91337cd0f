/** Records that are chained as documents are and are none: queried and verified like them. */
import type { Action } from '../../shared/ground/actions.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';

/** An event of a chain that is no document's: who did what, when, and the link. */
export type JournalEvent = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly type: string;
  readonly reason?: string;
  readonly previous: string;
  readonly hash: string;
};
/**
 * A chained record beside those of the documents, such as the directory's: queried and verified like them,
 * listed by its name in the day's root.
 */
export type Journal = {
  /** Capital letters, so that it is never the path of a document. */
  readonly name: string;
  readonly title: Bilingual;
  /** Who may do this to everybody's may see its events. */
  readonly seenBy: Action;
  readonly events: () => Promise<readonly JournalEvent[]>;
};
