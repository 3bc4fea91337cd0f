/** A paper: its versions, where it stands, what happened to it; who may do what; and what anybody is told of it. */
import type { Note, Sheet, Verb } from './asked.ts';
import { above, bureau, type PaperName, paperAt, people, type Who } from './town.ts';

export const deskStates = ['submitted', 'endorsed', 'returned', 'withdrawn', 'approved', 'reopened'] as const;
export type State = (typeof deskStates)[number];
export type Version = {
  readonly base: number;
  readonly sheet: Sheet;
  readonly by: string;
  readonly at: string;
  /** Units that decide on it, one after the other. */
  readonly chain: readonly string[];
  readonly changes: { from: number; added: number; changed: number; removed: number } | undefined;
};
export type Happened = {
  readonly type: Verb | 'submit' | 'endorse' | 'extend' | 'reword' | 'hand-over';
  readonly by: Who | 'rules';
  readonly version: number;
  readonly reason: string;
  readonly notes: readonly Note[];
  readonly insteadOf?: string;
};
export type Paper = {
  state: State | 'none';
  versions: Version[];
  /** Number of the version that counts, 0 for none. */
  inForce: number;
  events: Happened[];
  /** Last day given with what was sent back. */
  until: string;
  /** Whose it is to decide on; empty: everybody's. */
  holder: Who | '';
  /** When something last happened to it. */
  moved: string;
};

const statuses = {
  'role-missing': 403,
  'not-yours': 403,
  'not-your-comments': 403,
  'unknown-document': 404,
  'unknown-version': 404,
  'period-not-open': 409,
  'period-closed': 409,
  'version-conflict': 409,
  'decided-already': 409,
  'not-your-turn': 409,
  'second-eyes': 409,
  'not-allowed-now': 409,
  'cannot-take-over': 409,
  'certifier-missing': 422,
  'empty-sheet': 422,
  'nil-not-allowed': 422,
  'sheet-has-issues': 422,
  'reason-missing': 422,
  'comment-misplaced': 422,
} as const;
export type Code = keyof typeof statuses;
export type Told = { readonly status: number; readonly [fact: string]: unknown };
export const refuse = (code: Code): Told => ({ status: statuses[code], code });

// Who may do it: each deed with the roles that have it, and for whose papers.

type Reach = (own: string, of: string) => boolean;
const own: Reach = (mine, of) => mine === of;
const below: Reach = (mine, of) => above[of] === mine;
const anybody: Reach = () => true;
export const deeds: Record<'file' | 'decide' | 'reopen' | 'read', Record<string, Reach>> = {
  file: { clerk: own },
  decide: { reviewer: anybody, endorser: below },
  reopen: { reviewer: anybody },
  read: { clerk: own, endorser: below, reviewer: anybody, administrator: anybody, inspector: anybody },
};
export const may = (who: Who, deed: keyof typeof deeds, of: string): boolean =>
  people[who].roles.some((role) => deeds[deed][role]?.(people[who].unit, of));
export const barred = (who: Who, deed: keyof typeof deeds, of: string): Code | undefined => {
  if (may(who, deed, of)) return undefined;
  return people[who].roles.some((role) => role in deeds[deed]) ? 'not-yours' : 'role-missing';
};

// Where a paper stands.

export const waits = ({ state }: Paper): boolean => state === 'submitted' || state === 'endorsed';
/** Who has endorsed the latest version, in their order. */
export const endorsers = ({ events }: Paper): (Who | 'rules')[] =>
  events
    .slice(events.findLastIndex(({ type }) => type === 'submit'))
    .flatMap(({ type, by }) => (type === 'endorse' ? [by] : []));
/** Nobody goes on with what they filed or approved themselves. */
export const hasHandled = (paper: Paper, who: Who): boolean =>
  paper.versions.at(-1)?.by === people[who].name || endorsers(paper).includes(who);
export const turnOf = (paper: Paper): string | undefined =>
  waits(paper) ? (paper.versions.at(-1)?.chain[endorsers(paper).length] ?? bureau) : undefined;

/** Whose queue it may be in. */
export const waitsFor = (name: PaperName, paper: Paper, who: Who): boolean => {
  const { unit } = paperAt(name);
  const mine = people[who].unit;
  return mine !== unit && may(who, 'decide', unit) && turnOf(paper) === mine && !hasHandled(paper, who);
};

export const standingOf = (name: PaperName, paper: Paper): Told => {
  const { state, versions, inForce, events } = paper;
  const latest = versions.at(-1);
  const last = actsIn(events).at(-1);
  return {
    status: 200,
    state,
    version: versions.length,
    inForce,
    receipt: latest ? receiptNumber(name, versions.length) : '',
    rows: latest?.sheet.lines.length ?? 0,
    nil: latest?.sheet.nil ?? false,
    by: latest?.by ?? '',
    at: latest?.at ?? '',
    decision: last && last.type !== 'submit' ? last : undefined,
    turn: turnOf(paper),
    changes: latest?.changes,
  };
};
/** What was filed and decided; days given with what was sent back, other words and other hands decide nothing. */
export const actsIn = (events: readonly Happened[]): readonly Happened[] =>
  events.filter(({ type }) => !['extend', 'reword', 'hand-over'].includes(type));
export const closesOf = (name: PaperName, { until }: Paper): string => {
  const { closes } = paperAt(name).kind;
  return closes < until ? until : closes;
};
export const receiptNumber = (name: PaperName, version: number): string => {
  const { unit, kind } = paperAt(name);
  return `ZX${kind.period.replace('-', '')}-${unit.toUpperCase()}-${kind.letters}-${version}`;
};

export const happen = (paper: Paper, state: State, event: Happened, now: string): void => {
  paper.state = state;
  paper.events.push(event);
  paper.moved = now;
};

/** The programme lives eight hours ahead of UTC. */
export const dayOf = (now: string): string =>
  new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
