/** What waits is decided on, one paper or many at once; what was decided is opened again or taken back. */
import type { Request } from './asked.ts';
import {
  actsIn,
  barred,
  closesOf,
  dayOf,
  deeds,
  endorsers,
  type Happened,
  happen,
  hasHandled,
  type Paper,
  refuse,
  standingOf,
  type Told,
  turnOf,
  waits,
} from './paper.ts';
import { bureau, type PaperName, paperAt, people } from './town.ts';

export const decide = (paper: Paper, request: Request & { ask: 'decide' }, now: string): Told => {
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
  paper.holder = '';
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

export const decideMany = (
  papers: Record<PaperName, Paper>,
  { who, which }: Request & { ask: 'bulk' },
  now: string,
): Told => {
  const neverDecides = !people[who].roles.some((role) => role in deeds.decide);
  if (neverDecides) return refuse('role-missing');
  const outcomes = which.map(({ paper, version }) => {
    const approval = { verb: 'approve', reason: '', notes: [], instead: false } as const;
    const told = decide(papers[paper], { ask: 'decide', who, paper, version, ...approval }, now);
    return told.status === 200 ? (told.state === 'endorsed' ? 'endorsed' : 'approved') : told.code;
  });
  return { status: 200, outcomes };
};
