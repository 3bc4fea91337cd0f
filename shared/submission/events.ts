/** What happens to a document, as it is kept: one event after the other, each with the hash of the one before. */
import type { Totals } from '../form/filed.ts';
import type { Chained } from './chain.ts';
import type { CellComment, Issuance } from './submission.ts';

/** What every event says: who, when (ISO instant), about which version, why. `n` counts from 1. */
type EventHead = {
  readonly n: number;
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly version: number;
};
export type Submitted = EventHead & {
  readonly type: 'submit';
  readonly baseVersion: number;
  /** SHA-256 of the archived content, hex. */
  readonly content: string;
  readonly rows: number;
  /** Rows its ledger holds once this version is in force; statistics count them again before they are written. */
  readonly ledgerRows: number;
  readonly nil: boolean;
  readonly certifier: string;
  readonly warnings: number;
  readonly receipt: string;
  /** What it comes to; events of before it was counted have none. */
  readonly totals?: Totals;
  /** Units whose reviewers decide one after the other (submission/review-chain.ts); left out: the bureau alone. */
  readonly steps?: readonly string[];
  /** How many rows differ from the version in force at that moment; left out when there was none. */
  readonly changes?: ChangeCounts;
  /** What the unit says to comments of the return that this version answers. */
  readonly answers?: readonly CellComment[];
  /** How far the comments of that return were met; left out when nothing had been returned. */
  readonly answered?: AnsweredCounts;
  /** Of a compiled document: under which number it was made known; the content has it too. */
  readonly issue?: Issuance;
};
export type AnsweredCounts = {
  /** The version that was returned. */
  readonly from: number;
  readonly comments: number;
  /** Comments whose cell was changed or whose row was removed. */
  readonly met: number;
  /** Comments whose cell stayed as it was, with an answer in words. */
  readonly worded: number;
};
export type ChangeCounts = {
  /** The version compared with. */
  readonly from: number;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Where nobody reviews the rows, which figures changed: the first of them, and how many more there are. */
  readonly figures?: readonly FigureChange[];
  readonly moreFigures?: number;
};
/** A figure of a row that was changed or removed, as it is kept: money in fen. */
export type FigureChange = {
  /** Of the version's rows, from 1; of a removed one among those it was compared with. */
  readonly row: number;
  readonly column: string;
  readonly before?: number;
  readonly after?: number;
  readonly removed?: true;
};
export type Decided = EventHead & {
  readonly type: 'endorse' | 'approve' | 'return' | 'withdraw' | 'reopen';
  readonly reason: string;
  readonly comments: readonly CellComment[];
  /** An approval by the bureau in place of this unit, whose turn it was and which did not act. */
  readonly insteadOf?: string;
};
/** The bureau extends the deadline of a document, whatever has been filed of it. */
export type Extended = EventHead & {
  readonly type: 'extend';
  /** Last day on which it may be filed, ISO date of the programme. */
  readonly until: string;
  /** Of what had been filed before: the day by which that was on time, which a later extension does not move. */
  readonly onTimeUntil?: string;
  readonly reason: string;
};
/** Why the ledgers cannot show a version that is in force. */
export const asideReasons = ['refused', 'unreadable', 'unplaceable', 'unavailable', 'unfinished'] as const;
export type AsideReason = (typeof asideReasons)[number];
/** The ledgers could not take a version in: it counts in no figure until it is taken in, or another one is in force. */
export type SetAside = EventHead & { readonly type: 'set-aside'; readonly reason: AsideReason };
/** The same version is in the ledgers after all. */
export type TakenIn = EventHead & { readonly type: 'take-in' };
/** Whoever sent a document back says some of their comments in other words, while the unit has not answered. */
export type Reworded = EventHead & {
  readonly type: 'reword';
  readonly corrected: readonly CommentCorrection[];
};
/** Where a comment stands: before is empty where there was none, after where there is none any more. */
export type CommentCorrection = Omit<CellComment, 'text'> & {
  readonly before: string;
  readonly after: string;
};
/** What waits is somebody's to decide on: who may decide does not change, only whose queue it is in. */
export type HandedOver = EventHead & {
  readonly type: 'hand-over';
  /** E-mail and name of the reviewer; both empty where it is everybody's again. */
  readonly to: string;
  readonly toName: string;
};
export type Event = Submitted | Decided | Extended | SetAside | TakenIn | Reworded | HandedOver;
export type ChainedEvent = Chained<Event>;
