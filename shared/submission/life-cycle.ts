/**
 * The life of a document as a fold of its events. `transitions` is the table to read aloud; `evolve`
 * is the only place that says what an event changes. Status is never set by anything else.
 */

import type { Totals } from '../form/filed.ts';
import { Problem } from '../ground/problem.ts';
import { commandTexts, stateTexts } from '../words/life-cycle.ts';
import type { Chained } from './chain.ts';
import type { CellComment, Issuance } from './submission.ts';

export const states = [
  'none',
  'submitted',
  'endorsed',
  'returned',
  'withdrawn',
  'approved',
  'reopened',
] as const;
export type State = (typeof states)[number];
export const verbs = [
  'submit',
  'endorse',
  'approve',
  'return',
  'withdraw',
  'reopen',
  'extend',
  'set-aside',
  'take-in',
  'reword',
  'hand-over',
] as const;
export type Verb = (typeof verbs)[number];

/** Neither moves the document on: it is in the figures or not. */
const aside = <S extends State>(state: S) => ({ 'set-aside': state, 'take-in': state });

/**
 * What may follow what. An amendment (submit after approved) leaves the approved version in force; endorsing
 * is an approval that later steps of the chain still have to confirm; a deadline may be extended in any state, and what
 * is in force may be set aside by the ledgers, and taken in again, whatever else happens to the document. Comments are
 * corrected until the unit answers them; what waits is handed from one reviewer to another.
 * Of what is in force only a unit's own document that the rules approved is withdrawn (reviewing/decide-document.ts).
 */
export const transitions: Record<State, Partial<Record<Verb, State>>> = {
  none: { submit: 'submitted', extend: 'none' },
  submitted: {
    submit: 'submitted',
    endorse: 'endorsed',
    approve: 'approved',
    return: 'returned',
    withdraw: 'withdrawn',
    'hand-over': 'submitted',
    extend: 'submitted',
    ...aside('submitted'),
  },
  endorsed: {
    submit: 'submitted',
    endorse: 'endorsed',
    approve: 'approved',
    return: 'returned',
    withdraw: 'withdrawn',
    'hand-over': 'endorsed',
    extend: 'endorsed',
    ...aside('endorsed'),
  },
  returned: { submit: 'submitted', reword: 'returned', extend: 'returned', ...aside('returned') },
  withdrawn: { submit: 'submitted', extend: 'withdrawn', ...aside('withdrawn') },
  approved: {
    submit: 'submitted',
    withdraw: 'withdrawn',
    reopen: 'reopened',
    extend: 'approved',
    ...aside('approved'),
  },
  reopened: {
    submit: 'submitted',
    withdraw: 'withdrawn',
    reword: 'reopened',
    extend: 'reopened',
    ...aside('reopened'),
  },
};

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

export type DocumentState = {
  readonly state: State;
  /** Number of events folded. */
  readonly events: number;
  /** Hash of the last event; empty before the first. */
  readonly hash: string;
  /** Latest submitted version, 0 before the first. */
  readonly version: number;
  readonly latest: Submitted | undefined;
  /** The version that counts, until the next approval. */
  readonly inForce: Submitted | undefined;
  /** Instant of the approval that put `inForce` in force. */
  readonly inForceSince: string | undefined;
  /** The last decision with its comments, until the next submission answers it. */
  readonly decision: Decided | undefined;
  /** Who has endorsed the latest version, step by step; empty in every state but `endorsed`. */
  readonly endorsements: readonly Decided[];
  /** The exception in force: until when, and why. */
  readonly extended: Extended | undefined;
  /** Since when and why the version in force is in no ledger and no figure. */
  readonly aside: SetAside | undefined;
  /** To whom it was handed over, until somebody decides or the chain of review starts anew. */
  readonly holder: HandedOver | undefined;
};

export const noDocument: DocumentState = {
  state: 'none',
  events: 0,
  hash: '',
  version: 0,
  latest: undefined,
  inForce: undefined,
  inForceSince: undefined,
  decision: undefined,
  endorsements: [],
  extended: undefined,
  aside: undefined,
  holder: undefined,
};

/** Refuses what the table does not allow; answers the state that follows. */
export const decide = (current: DocumentState, verb: Verb): State => {
  const next = transitions[current.state][verb];
  if (!next)
    throw new Problem('not-allowed-now', { state: stateTexts[current.state], action: commandTexts[verb] });
  return next;
};

export const evolve = (current: DocumentState, event: ChainedEvent): DocumentState => {
  const base = { ...current, state: decide(current, event.type), events: event.n, hash: event.hash };
  if (event.type === 'extend') return { ...base, extended: event };
  if (event.type === 'set-aside') return { ...base, aside: event };
  if (event.type === 'take-in') return { ...base, aside: undefined };
  if (event.type === 'reword') return { ...base, decision: reworded(current.decision, event) };
  if (event.type === 'hand-over') return { ...base, holder: event.to ? event : undefined };
  if (event.type === 'endorse')
    return {
      ...base,
      decision: event,
      endorsements: [...current.endorsements, event],
      holder: undefined,
    };
  const holder = event.type === 'submit' && current.state === 'submitted' ? current.holder : undefined;
  const anew = { ...base, endorsements: [], holder };
  if (event.type === 'submit') return { ...anew, version: event.version, latest: event, decision: undefined };
  if (event.type === 'approve')
    return { ...anew, inForce: current.latest, inForceSince: event.at, decision: event, aside: undefined };
  // Nothing counts any more, not even an earlier version.
  if (event.type === 'withdraw' && event.version === current.inForce?.version)
    return { ...anew, inForce: undefined, inForceSince: undefined, decision: event, aside: undefined };
  return { ...anew, decision: event };
};

/** A decision with its comments as they were said last. */
export const reworded = <D extends Pick<Decided, 'comments'> | undefined>(
  decision: D,
  { corrected }: Pick<Reworded, 'corrected'>,
): D => decision && { ...decision, comments: corrected.reduce(correct, decision.comments) };

const correct = (
  comments: readonly CellComment[],
  { rowId, column, before, after }: CommentCorrection,
): readonly CellComment[] => {
  const is = { rowId, column, text: after };
  if (before === '') return [...comments, is];
  const at = comments.findIndex(
    (each) => each.rowId === rowId && each.column === column && each.text === before,
  );
  return comments.flatMap((each, i) => (i !== at ? [each] : after === '' ? [] : [is]));
};

export const foldEvents = (events: readonly ChainedEvent[]): DocumentState =>
  events.reduce(evolve, noDocument);

/** Instant since when a document is in its state. An extension does not move it in a queue. */
export const inStateSince = ({ decision, latest, extended }: DocumentState): string =>
  (decision ?? latest ?? extended)?.at ?? '';
