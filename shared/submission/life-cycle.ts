/**
 * The life of a document as a fold of its events. `transitions` is the table to read aloud; `evolve`
 * is the only place that says what an event changes. Status is never set by anything else.
 */

import { Problem } from '../ground/problem.ts';
import { commandTexts, stateTexts } from '../words/life-cycle.ts';
import type { ChainedEvent, Decided, Extended, HandedOver, SetAside, Submitted } from './events.ts';
import { reworded } from './reword-decision.ts';

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

/** Before anything has happened to it. */
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

/** The state after one more event. @throws Problem not-allowed-now */
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

export const foldEvents = (events: readonly ChainedEvent[]): DocumentState =>
  events.reduce(evolve, noDocument);

/** Instant since when a document is in its state. An extension does not move it in a queue. */
export const inStateSince = ({ decision, latest, extended }: DocumentState): string =>
  (decision ?? latest ?? extended)?.at ?? '';
