/** What a submission and a decision add to a document: pure, so that it can be read and tested as a table. */
import type { Form } from '../form/define-form.ts';
import { automaticReviewer } from '../words/answers.ts';
import { canonical, chain } from './chain.ts';
import type {
  AsideReason,
  ChainedEvent,
  Decided,
  Event,
  Extended,
  HandedOver,
  Reworded,
  Submitted,
} from './events.ts';
import { type DocumentState, evolve } from './life-cycle.ts';
import { reworded } from './reword-decision.ts';
import type { CellComment } from './submission.ts';

export type Recorded = { readonly after: DocumentState; readonly events: readonly ChainedEvent[] };

type Sha256 = (text: string) => string;
/** What is given of an event; its number follows from the document. */
type Unnumbered<E> = E extends Event ? Omit<E, 'n'> : never;

const record = (before: DocumentState, given: readonly Unnumbered<Event>[], sha256: Sha256): Recorded => {
  let after = before;
  const events: ChainedEvent[] = [];
  for (const values of given) {
    const event = chain({ ...values, n: after.events + 1 } as Event, after.hash, sha256);
    after = evolve(after, event);
    events.push(event);
  }
  return { after, events };
};

/** Where the form says so, the rules approve what has passed them, in the same breath. */
export const recordSubmission = (
  form: Form,
  before: DocumentState,
  submitted: Unnumbered<Submitted>,
  sha256: Sha256,
): Recorded => {
  const { at, version } = submitted;
  const approval: Unnumbered<Decided> = {
    type: 'approve',
    at,
    ...automaticReviewer,
    version,
    reason: '',
    comments: [],
  };
  return record(before, form.review === 'automatic' ? [submitted, approval] : [submitted], sha256);
};

/** Who issues a compiled document answers for it: it is in force at once, by the same person. */
export const recordIssue = (
  before: DocumentState,
  submitted: Unnumbered<Submitted>,
  sha256: Sha256,
): Recorded => {
  const { at, by, byName, version } = submitted;
  const approval: Unnumbered<Decided> = {
    type: 'approve',
    at,
    by,
    byName,
    version,
    reason: '',
    comments: [],
  };
  return record(before, [submitted, approval], sha256);
};

export const recordExtension = (
  before: DocumentState,
  extended: Unnumbered<Extended>,
  sha256: Sha256,
): Recorded => record(before, [extended], sha256);

/** @param extended where the decision asks for a correction after the period has closed */
export const recordDecision = (
  before: DocumentState,
  decided: Unnumbered<Decided>,
  sha256: Sha256,
  extended?: Unnumbered<Extended>,
): Recorded => record(before, extended ? [decided, extended] : [decided], sha256);

/** What a reviewer records beside decisions. */
export const recordReviewing = (
  before: DocumentState,
  given: Unnumbered<Reworded> | Unnumbered<HandedOver>,
  sha256: Sha256,
): Recorded => record(before, [given], sha256);

/** The ledgers say what became of the version in force. @throws Error when nothing is in force */
export const recordAside = (
  before: DocumentState,
  given: { readonly at: string } & ({ readonly reason: AsideReason } | { readonly takenIn: true }),
  sha256: Sha256,
): Recorded => {
  if (!before.inForce) throw new Error('only what is in force is set aside or taken in');
  const values = { at: given.at, ...automaticReviewer, version: before.inForce.version };
  return 'reason' in given
    ? record(before, [{ ...values, type: 'set-aside', reason: given.reason }], sha256)
    : record(before, [{ ...values, type: 'take-in' }], sha256);
};

/**
 * Has this very submission been received before? A double click, a retry after a lost answer, and the same
 * sheet sent once more while it waits or counts all get the receipt they had. Words to the reviewer that
 * had not been said yet make it a new one.
 */
export const isRepeated = (
  state: DocumentState,
  content: string,
  baseVersion: number,
  answers: readonly CellComment[] = [],
): boolean => {
  const { latest, version } = state;
  if (latest?.content !== content) return false;
  const isAnswer = answers.length > 0 && latest.answered !== undefined && state.state !== 'approved';
  if (isAnswer && canonical(answers) !== canonical(latest.answers ?? [])) return false;
  const stands = ['submitted', 'endorsed', 'approved'].includes(state.state);
  return latest.baseVersion === baseVersion || (stands && version === baseVersion);
};

export const submissionOf = (events: readonly Event[], version: number | undefined): Submitted | undefined =>
  events.find((event): event is Submitted => event.type === 'submit' && event.version === version);

/** What happened before a version was submitted, oldest first. */
const beforeVersion = (events: readonly Event[], version: number): readonly Event[] => {
  const at = events.findIndex((event) => event.type === 'submit' && event.version === version);
  return at < 0 ? events : events.slice(0, at);
};

/**
 * What a reviewer compares a version with: the one that was in force when it came, else the one that was
 * decided on last; 0 when there was neither.
 */
export const comparedWith = (events: readonly Event[], version: number): number => {
  let inForce = 0;
  let decidedOn = 0;
  for (const event of beforeVersion(events, version)) {
    if (event.type === 'approve') inForce = event.version;
    if (event.type === 'withdraw' && event.version === inForce) inForce = 0;
    if (['endorse', 'approve', 'return', 'reopen'].includes(event.type)) decidedOn = event.version;
  }
  return inForce || decidedOn;
};

/** The return that a version answers, in its last words: the last one since the approval before it. */
export const returnAnswered = (events: readonly Event[], version: number): Decided | undefined => {
  let open: Decided | undefined;
  for (const event of beforeVersion(events, version)) {
    if (event.type === 'return') open = event;
    if (event.type === 'reword') open = reworded(open, event);
    if (event.type === 'approve') open = undefined;
  }
  return open;
};
