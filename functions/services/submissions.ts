/** Documents: their events, their heads, and how often what they refer to each other by has moved. */
import type { ChainedEvent } from '../../shared/submission/events.ts';
import type { DocumentState, State } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';

/** A document as the indexes list it. */
export type Head = DocumentId & { readonly state: DocumentState };

/** A count, and of which unit it is (functions/references/unit-documents.ts). */
export type Moves = { readonly unit: string; readonly count: number };

export type Submissions = {
  /** `noDocument` when nothing was filed; sees every write that was acknowledged. */
  readonly load: (id: DocumentId) => Promise<DocumentState>;
  /** The same of many, in their order. @param ids all different */
  readonly loadAll: (ids: readonly DocumentId[]) => Promise<readonly DocumentState[]>;
  readonly events: (id: DocumentId) => Promise<readonly ChainedEvent[]>;
  /** How often what the unit's documents refer to each other by has moved; sees every write that was acknowledged. */
  readonly moves: (unit: string) => Promise<Moves>;
  /**
   * Adds events and moves the head from `before` to `after`, all or nothing. 'moved': somebody else was
   * faster and nothing was written. Calling it again with the same events is harmless.
   * @param moves when references were looked at: 'moved' when there are more by now, else one more
   */
  readonly append: (
    id: DocumentId,
    before: DocumentState,
    after: DocumentState,
    events: readonly ChainedEvent[],
    moves?: Moves,
  ) => Promise<'written' | 'moved'>;
  /** Oldest first; at most `limit`. */
  readonly inState: (state: State, limit: number, unit?: string) => Promise<readonly Head[]>;
  /** @param form only those of this form */
  readonly inPeriod: (period: string, form?: string) => Promise<readonly Head[]>;
  /** Documents in state approved that were approved at this instant or later, oldest first. */
  readonly approvedSince: (at: string) => Promise<readonly Head[]>;
  /** Documents of a unit, in whatever state, whose extension has its last day on this day or later. */
  readonly extendedOn: (unit: string, day: string) => Promise<readonly Head[]>;
  /** Documents whose version in force the ledgers have set aside, oldest first; of every unit. */
  readonly setAside: () => Promise<readonly Head[]>;
};
