/**
 * What the desk should do, said a second time, as short as it can be: lists and a few questions, nothing of
 * shared/submission. A paper is its versions, where it stands and what happened to it; `ask` answers one
 * request as the API should and moves the paper.
 */
import {
  above,
  bureau,
  type Line,
  muchMoney,
  type PaperName,
  paperAt,
  paperNames,
  people,
  type Who,
} from './town.ts';

export type Sheet = {
  readonly lines: readonly Line[];
  readonly nil: boolean;
  /** Who certifies is left out, or a cell cannot be read. */
  readonly flaw: 'none' | 'uncertified' | 'unreadable';
};
export type Verb = 'approve' | 'return' | 'withdraw' | 'reopen';
/** Line a comment points at; 9 is never there. */
export type Note = { readonly line: number; readonly text: string };
export type Request =
  | {
      readonly ask: 'submit';
      readonly who: Who;
      readonly paper: PaperName;
      readonly base: number;
      readonly sheet: Sheet;
    }
  | {
      readonly ask: 'decide';
      readonly who: Who;
      readonly paper: PaperName;
      readonly verb: Verb;
      readonly version: number;
      readonly reason: string;
      readonly notes: readonly Note[];
      /** For the unit whose turn it is and which does not act. */
      readonly instead: boolean;
    }
  /** Approves many at once, each as it stands. */
  | { readonly ask: 'bulk'; readonly who: Who; readonly which: readonly Named[] }
  | { readonly ask: 'list'; readonly who: Who; readonly state: State }
  | {
      readonly ask: 'read';
      readonly who: Who;
      readonly paper: PaperName;
      readonly version: number | undefined;
    }
  | { readonly ask: 'open'; readonly who: Who; readonly paper: PaperName };

export type Named = { readonly paper: PaperName; readonly version: number };

export const deskStates = ['submitted', 'endorsed', 'returned', 'withdrawn', 'approved', 'reopened'] as const;
export type State = (typeof deskStates)[number];
type Version = {
  readonly base: number;
  readonly sheet: Sheet;
  readonly by: string;
  readonly at: string;
  /** Units that decide on it, one after the other. */
  readonly chain: readonly string[];
  readonly changes: { from: number; added: number; changed: number; removed: number } | undefined;
};
export type Happened = {
  readonly type: Verb | 'submit' | 'endorse' | 'extend';
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
  /** When something last happened to it. */
  moved: string;
};
export type Desk = { readonly papers: Record<PaperName, Paper> };

export const emptyDesk = (): Desk => ({
  papers: Object.fromEntries(
    paperNames.map((name) => [
      name,
      { state: 'none', versions: [], inForce: 0, events: [], until: '', moved: '' },
    ]),
  ) as unknown as Desk['papers'],
});

const statuses = {
  'role-missing': 403,
  'not-yours': 403,
  'unknown-document': 404,
  'unknown-version': 404,
  'period-not-open': 409,
  'period-closed': 409,
  'version-conflict': 409,
  'decided-already': 409,
  'not-your-turn': 409,
  'second-eyes': 409,
  'not-allowed-now': 409,
  'certifier-missing': 422,
  'empty-sheet': 422,
  'nil-not-allowed': 422,
  'sheet-has-issues': 422,
  'reason-missing': 422,
  'comment-misplaced': 422,
} as const;
type Code = keyof typeof statuses;
export type Told = { readonly status: number; readonly [fact: string]: unknown };
const refuse = (code: Code): Told => ({ status: statuses[code], code });

// Who may do it: each deed with the roles that have it, and for whose papers.

type Reach = (own: string, of: string) => boolean;
const own: Reach = (mine, of) => mine === of;
const below: Reach = (mine, of) => above[of] === mine;
const anybody: Reach = () => true;
const deeds: Record<'file' | 'decide' | 'reopen' | 'read', Record<string, Reach>> = {
  file: { clerk: own },
  decide: { reviewer: anybody, endorser: below },
  reopen: { reviewer: anybody },
  read: { clerk: own, endorser: below, reviewer: anybody, administrator: anybody, inspector: anybody },
};
const may = (who: Who, deed: keyof typeof deeds, of: string): boolean =>
  people[who].roles.some((role) => deeds[deed][role]?.(people[who].unit, of));
const barred = (who: Who, deed: keyof typeof deeds, of: string): Code | undefined => {
  if (may(who, deed, of)) return undefined;
  return people[who].roles.some((role) => role in deeds[deed]) ? 'not-yours' : 'role-missing';
};

// Where a paper stands.

const waits = ({ state }: Paper): boolean => state === 'submitted' || state === 'endorsed';
/** Who has endorsed the latest version, in their order. */
const endorsers = ({ events }: Paper): (Who | 'rules')[] =>
  events
    .slice(events.findLastIndex(({ type }) => type === 'submit'))
    .flatMap(({ type, by }) => (type === 'endorse' ? [by] : []));
/** Nobody goes on with what they filed or approved themselves. */
const hasHandled = (paper: Paper, who: Who): boolean =>
  paper.versions.at(-1)?.by === people[who].name || endorsers(paper).includes(who);
const turnOf = (paper: Paper): string | undefined =>
  waits(paper) ? (paper.versions.at(-1)?.chain[endorsers(paper).length] ?? bureau) : undefined;

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
/** What people did; the days given with what was sent back decide nothing. */
const actsIn = (events: readonly Happened[]): readonly Happened[] =>
  events.filter(({ type }) => type !== 'extend');
const closesOf = (name: PaperName, { until }: Paper): string => {
  const { closes } = paperAt(name).kind;
  return closes < until ? until : closes;
};
const receiptNumber = (name: PaperName, version: number): string => {
  const { unit, kind } = paperAt(name);
  return `ZX${kind.period.replace('-', '')}-${unit.toUpperCase()}-${kind.letters}-${version}`;
};

/** Rows its ledger shows once it has caught up: code and persons. */
export const inLedger = (name: PaperName, { versions, inForce }: Paper): Record<string, number> => {
  const { unit, kind } = paperAt(name);
  const lines = versions[inForce - 1]?.sheet.lines ?? [];
  return Object.fromEntries(lines.map((line) => [kind.codeOf(unit, line), line.persons]));
};

// What is asked.

/** @param now ISO instant */
export const ask = ({ papers }: Desk, request: Request, now: string): Told => {
  if (request.ask === 'list') return list(papers, request);
  if (request.ask === 'bulk') return decideMany(papers, request, now);
  const paper = papers[request.paper];
  if (request.ask === 'submit') return submit(paper, request, now);
  if (request.ask === 'decide') return decide(paper, request, now);
  const bar = barred(request.who, 'read', paperAt(request.paper).unit);
  if (bar) return refuse(bar);
  return request.ask === 'read' ? read(paper, request) : open(paper, request);
};

const list = (papers: Desk['papers'], { who, state }: Request & { ask: 'list' }): Told => {
  const isQueue = state === 'submitted';
  const seen = paperNames.filter((name) => {
    const paper = papers[name];
    if (!may(who, 'read', paperAt(name).unit)) return false;
    return isQueue ? waits(paper) && isTheirs(name, paper, who) : paper.state === state;
  });
  // A queue by how long its versions wait, every other list by when something last happened.
  const waitsSince = (name: PaperName) => (isQueue ? (papers[name].versions.at(-1)?.at ?? '') : '');
  const rank = (name: PaperName) => (papers[name].state === 'submitted' ? 'a' : 'b');
  const age = (name: PaperName) => [waitsSince(name), rank(name), papers[name].moved, name].join(' ');
  return { status: 200, queue: seen.sort((a, b) => (age(a) < age(b) ? -1 : 1)) };
};

/** A reviewer's queue holds what waits for that person; who never decides sees all of it. */
const isTheirs = (name: PaperName, paper: Paper, who: Who): boolean => {
  const { unit } = paperAt(name);
  const mine = people[who].unit;
  if (barred(who, 'decide', unit) === 'role-missing') return true;
  return mine !== unit && may(who, 'decide', unit) && turnOf(paper) === mine && !hasHandled(paper, who);
};

const submit = (paper: Paper, request: Request & { ask: 'submit' }, now: string): Told => {
  const { who, paper: name, base, sheet } = request;
  const { unit, kind } = paperAt(name);
  const bar = barred(who, 'file', unit);
  if (bar) return refuse(bar);
  const today = dayOf(now);
  if (today < kind.opens) return refuse('period-not-open');
  if (today > closesOf(name, paper)) return refuse('period-closed');
  if (sheet.flaw === 'uncertified') return refuse('certifier-missing');
  if (sheet.nil && sheet.lines.length) return refuse('nil-not-allowed');
  if (!sheet.nil && sheet.lines.length === 0) return refuse('empty-sheet');
  if (sheet.flaw === 'unreadable' && sheet.lines.length) return refuse('sheet-has-issues');

  const latest = paper.versions.at(-1);
  const version = paper.versions.length;
  if (latest && isSame(latest.sheet, sheet)) {
    const stands = waits(paper) || paper.state === 'approved';
    if (latest.base === base || (version === base && stands)) return receipt(paper, name, true);
  }
  if (base > version) return refuse('unknown-version');
  if (base < version) return refuse('version-conflict');

  const much = sheet.lines.reduce((sum, { yuan }) => sum + yuan, 0) >= muchMoney;
  const superior = above[unit];
  paper.versions.push({
    base,
    sheet,
    by: people[who].name,
    at: now,
    chain: kind.automatic ? [] : [...(superior ? [superior] : []), bureau, ...(much ? [bureau] : [])],
    changes: changesFrom(paper, sheet),
  });
  happen(paper, 'submitted', { type: 'submit', by: who, version: base + 1, reason: '', notes: [] }, now);
  if (kind.automatic) {
    paper.inForce = base + 1;
    happen(
      paper,
      'approved',
      { type: 'approve', by: 'rules', version: base + 1, reason: '', notes: [] },
      now,
    );
  }
  return receipt(paper, name, false);
};

/** The programme lives eight hours ahead of UTC. */
const dayOf = (now: string): string => new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);

const isSame = (a: Sheet, b: Sheet): boolean =>
  JSON.stringify([a.lines, a.nil]) === JSON.stringify([b.lines, b.nil]);

const receipt = (paper: Paper, name: PaperName, repeated: boolean): Told => {
  const { receipt: number, state, version, rows } = standingOf(name, paper);
  return { status: repeated ? 200 : 201, number, state, version, rows, repeated };
};

const changesFrom = ({ versions, inForce }: Paper, { lines }: Sheet): Version['changes'] => {
  const old = versions[inForce - 1];
  if (!old) return undefined;
  const before = new Map(old.sheet.lines.map((line) => [line.number, JSON.stringify(line)]));
  const kept = lines.filter(({ number }) => before.has(number));
  return {
    from: inForce,
    added: lines.length - kept.length,
    changed: kept.filter((line) => before.get(line.number) !== JSON.stringify(line)).length,
    removed: before.size - kept.length,
  };
};

const decide = (paper: Paper, request: Request & { ask: 'decide' }, now: string): Told => {
  const { who, paper: name, verb, version, reason, notes, instead } = request;
  const { unit } = paperAt(name);
  const deed = { approve: 'decide', return: 'decide', withdraw: 'file', reopen: 'reopen' } as const;
  const bar = barred(who, deed[verb], unit);
  if (bar) return refuse(bar);
  // Nobody decides on what their own unit filed.
  if (verb !== 'withdraw' && people[who].unit === unit) return refuse('not-yours');
  // What the rules approved is its unit's to take back, with a reason, while the period is open.
  const { automatic } = paperAt(name).kind;
  const isCounted = paper.inForce > 0 && paper.inForce === version;
  if (verb === 'withdraw' && automatic && isCounted && dayOf(now) > closesOf(name, paper))
    return refuse('period-closed');
  const needsWords = verb === 'return' || verb === 'reopen';
  if ((needsWords && !reason && notes.length === 0) || (instead && !reason)) return refuse('reason-missing');
  const latest = paper.versions.at(-1);
  if (!latest) return refuse('unknown-document');
  if (version < 1 || version > paper.versions.length) return refuse('unknown-version');
  if (version < paper.versions.length) return refuse('version-conflict');

  if (mayBeAgain(paper).some((made) => isSameDecision(made, request))) return standingOf(name, paper);

  const mine = people[who].unit;
  const turn = turnOf(paper);
  const isBureau = mine === bureau;
  if (verb === 'approve' || verb === 'return') {
    if (!waits(paper)) return refuse('decided-already');
    const hadTurn = latest.chain.slice(0, endorsers(paper).length).includes(mine);
    // The bureau returns at any step and, saying why, approves for another; everybody else has one turn.
    const mayAnyway = isBureau && (verb === 'return' || instead);
    if (mine !== turn && !mayAnyway)
      return refuse(hadTurn && !isBureau ? 'decided-already' : 'not-your-turn');
    if (verb === 'approve' && hasHandled(paper, who)) return refuse('second-eyes');
  }
  if (verb === 'withdraw' && !waits(paper)) {
    if (!isCounted || !automatic) return refuse('not-allowed-now');
    if (!reason) return refuse('reason-missing');
  }
  if (verb === 'reopen' && paper.state === 'reopened') return refuse('decided-already');
  if (verb === 'reopen' && paper.state !== 'approved') return refuse('not-allowed-now');
  const isThere = (line: number): boolean => latest.sheet.lines.some(({ number }) => number === line);
  if (!notes.every(({ line }) => isThere(line))) return refuse('comment-misplaced');

  const isLast = endorsers(paper).length + 1 >= latest.chain.length;
  const type = verb === 'approve' && !isLast ? 'endorse' : verb;
  const states = {
    endorse: 'endorsed',
    approve: 'approved',
    return: 'returned',
    withdraw: 'withdrawn',
    reopen: 'reopened',
  } as const;
  const insteadOf = instead && turn !== undefined && turn !== mine ? { insteadOf: turn } : {};
  happen(paper, states[type], { type, by: who, version, reason, notes, ...insteadOf }, now);
  // What is sent back is open for its unit for fifteen days, whatever the calendar says.
  if (needsWords) {
    const until = dayOf(new Date(Date.parse(now) + 15 * 86_400_000).toISOString());
    if (closesOf(name, paper) < until) {
      paper.until = until;
      paper.events.push({ type: 'extend', by: who, version, reason: '', notes: [] });
    }
  }
  if (type === 'approve') paper.inForce = version;
  if (type === 'withdraw' && isCounted) paper.inForce = 0;
  return standingOf(name, paper);
};

/** Decisions of which a second asking gets the answer of the first: the last one, and every step of the chain so far. */
const mayBeAgain = ({ state, events }: Paper): readonly Happened[] =>
  state === 'endorsed'
    ? events.slice(events.findLastIndex(({ type }) => type === 'submit') + 1)
    : actsIn(events)
        .slice(-1)
        .filter(({ type }) => type !== 'submit');
const isSameDecision = (made: Happened, { who, verb, reason, notes }: Request & { ask: 'decide' }): boolean =>
  JSON.stringify([made.by, made.type === 'endorse' ? 'approve' : made.type, made.reason, made.notes]) ===
  JSON.stringify([who, verb, reason, notes]);

const decideMany = (papers: Desk['papers'], { who, which }: Request & { ask: 'bulk' }, now: string): Told => {
  const neverDecides = !people[who].roles.some((role) => role in deeds.decide);
  if (neverDecides) return refuse('role-missing');
  const outcomes = which.map(({ paper, version }) => {
    const approval = { verb: 'approve', reason: '', notes: [], instead: false } as const;
    const told = decide(papers[paper], { ask: 'decide', who, paper, version, ...approval }, now);
    return told.status === 200 ? (told.state === 'endorsed' ? 'endorsed' : 'approved') : told.code;
  });
  return { status: 200, outcomes };
};

const happen = (paper: Paper, state: State, event: Happened, now: string): void => {
  paper.state = state;
  paper.events.push(event);
  paper.moved = now;
};

const numbersIn = ({ sheet }: Version): number[] => sheet.lines.map(({ number }) => number);

const read = (paper: Paper, { paper: name, version }: Request & { ask: 'read' }): Told => {
  const count = paper.versions.length;
  if (count === 0) return refuse('unknown-document');
  const found = paper.versions[(version ?? count) - 1];
  if (!found) return refuse('unknown-version');
  const filed = paper.events.findIndex(
    (each) => each.type === 'submit' && each.version === (version ?? count),
  );
  // With what was in force before this version came, else with what somebody had decided on.
  const events = paper.events.slice(0, filed);
  const before = actsIn(events).filter(({ type }) => type !== 'submit' && type !== 'withdraw');
  const counted = before.findLast(({ type }) => type === 'approve');
  const isWithdrawn = events.some(({ type, version: of }) => type === 'withdraw' && of === counted?.version);
  const seen = (isWithdrawn ? undefined : counted) ?? before.at(-1);
  return {
    ...standingOf(name, paper),
    lines: numbersIn(found),
    comparedWith: seen?.version ?? 0,
    history: paper.events.map(({ type, by, version: of }) => [type, by, of]),
  };
};

const open = (paper: Paper, { paper: name }: Request & { ask: 'open' }): Told => {
  const latest = paper.versions.at(-1);
  return latest ? { ...standingOf(name, paper), lines: numbersIn(latest) } : { status: 200, lines: [] };
};
