/** What people see: lists, a version of a paper, a form with what was filed last. */
import type { Request } from './asked.ts';
import {
  actsIn,
  barred,
  may,
  type Paper,
  refuse,
  standingOf,
  type Told,
  type Version,
  waits,
  waitsFor,
} from './paper.ts';
import { type PaperName, paperAt, paperNames, type Who } from './town.ts';

export const list = (papers: Record<PaperName, Paper>, { who, state }: Request & { ask: 'list' }): Told => {
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

/**
 * A reviewer's queue holds what waits for that person and is not a colleague's who may decide on it; who never decides
 * sees all of it.
 */
const isTheirs = (name: PaperName, paper: Paper, who: Who): boolean => {
  if (barred(who, 'decide', paperAt(name).unit) === 'role-missing') return true;
  const { holder } = paper;
  return holder && waitsFor(name, paper, holder) ? holder === who : waitsFor(name, paper, who);
};

const numbersIn = ({ sheet }: Version): number[] => sheet.lines.map(({ number }) => number);

export const read = (paper: Paper, { paper: name, version }: Request & { ask: 'read' }): Told => {
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

export const open = (paper: Paper, { paper: name }: Request & { ask: 'open' }): Told => {
  const latest = paper.versions.at(-1);
  return latest ? { ...standingOf(name, paper), lines: numbersIn(latest) } : { status: 200, lines: [] };
};
