/** Who may ask, and what the state of a document answers those who may: the vocabulary of the matrix. */
import type { Role } from '../../shared/ground/roles.ts';
import type { State } from '../../shared/submission/life-cycle.ts';
import type { Seat } from './people-of-every-role.ts';

/** What an attempt comes to beside the code of a refusal. */
export const [done, nothing] = ['✓', 'nothing'];

/** `led`: one's own, and the chief, who is a head in the bureau, everybody's. `others`: every unit's but one's own. `bureau`: only who sits in the bureau. `never`: the role has no such right. */
export type Reach = 'everybody' | 'own' | 'led' | 'below' | 'others' | 'bureau' | 'never';
export const seatsWithin: Record<Reach, readonly Seat[]> = {
  everybody: ['own', 'above', 'other', 'bureau'],
  own: ['own'],
  led: ['own', 'bureau'],
  below: ['above'],
  others: ['above', 'other', 'bureau'],
  bureau: ['bureau'],
  never: [],
};

export type Rights = Record<Role, Reach>;
export const rights = (
  clerk: Reach,
  head: Reach,
  endorser: Reach,
  reviewer: Reach,
  administrator: Reach,
  inspector: Reach,
  treasurer: Reach = 'never',
): Rights => ({ clerk, head, endorser, reviewer, administrator, inspector, treasurer });

export const [everybody, own, led, below, others, bureau, never] = [
  'everybody',
  'own',
  'led',
  'below',
  'others',
  'bureau',
  'never',
] as const;
export const all = rights(everybody, everybody, everybody, everybody, everybody, everybody, everybody);
export const reads = rights(own, own, below, everybody, everybody, everybody, own);
export const looksInto = rights(own, led, below, everybody, everybody, everybody, own);
export const files = rights(own, own, never, never, never, never, own);
export const decides = rights(never, never, below, others, never, never);
export const extendsDeadlines = rights(never, never, never, others, others, never);
export const decidesOnBodies = rights(never, never, below, never, everybody, never);
export const keeps = rights(never, never, never, never, everybody, never);

export type Row = Record<State, string>;
export const row = (
  none: string,
  submitted: string,
  endorsed: string,
  returned: string,
  withdrawn: string,
  approved: string,
  reopened: string,
): Row => ({ none, submitted, endorsed, returned, withdrawn, approved, reopened });

export const [absent, turn, over, notNow, theirs] = [
  'unknown-document',
  'not-your-turn',
  'decided-already',
  'not-allowed-now',
  'not-your-comments',
];
export const always = row(done, done, done, done, done, done, done);
const stranger = 'person-unknown';
/** Asked about a person of whom nothing is kept. */
export const ofNobody = row(stranger, stranger, stranger, stranger, stranger, stranger, stranger);
const familiar = 'known-already';
/** Asked of whoever the directory knows. */
export const known = row(familiar, familiar, familiar, familiar, familiar, familiar, familiar);
export const onceFiled = (before: string): Row => row(before, done, done, done, done, done, done);
const first = row(absent, done, over, over, over, over, over);
const last = row(absent, turn, done, over, over, over, over);
const strange = row(absent, turn, turn, over, over, over, over);
export const approval = { own: first, above: first, other: strange, bureau: last };
const whileWaiting = (submitted: string, endorsed: string) =>
  row(absent, submitted, endorsed, notNow, notNow, notNow, notNow);
/** Handing over is for whose turn it is. */
export const handing = {
  own: whileWaiting(done, over),
  above: whileWaiting(done, over),
  other: whileWaiting(turn, turn),
  bureau: whileWaiting(turn, done),
};
export const empty = 'plan-empty';
