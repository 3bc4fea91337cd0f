/** What reviewers do beside deciding: other words for what they sent back, other hands for what waits. */
import type { Note, Request } from './asked.ts';
import {
  actsIn,
  barred,
  type Code,
  deeds,
  endorsers,
  type Paper,
  refuse,
  standingOf,
  type Told,
  turnOf,
  waits,
  waitsFor,
} from './paper.ts';
import { bureau, paperAt, people, type Who } from './town.ts';

type OfOne = Request & { readonly ask: 'reword' | 'hand-over' };

/** Nobody reviews what their own unit filed, nor another version than the one there is. */
const barredFrom = (paper: Paper, { who, paper: name, version }: OfOne): Code | undefined => {
  const { unit } = paperAt(name);
  const bar = barred(who, 'decide', unit);
  if (bar) return bar;
  if (people[who].unit === unit) return 'not-yours';
  if (paper.versions.length === 0) return 'unknown-document';
  if (version < 1 || version > paper.versions.length) return 'unknown-version';
  return version < paper.versions.length ? 'version-conflict' : undefined;
};

export const reword = (paper: Paper, request: Request & { ask: 'reword' }): Told => {
  const { who, paper: name, version, notes } = request;
  const bar = barredFrom(paper, request);
  if (bar) return refuse(bar);
  if (paper.state !== 'returned' && paper.state !== 'reopened') return refuse('not-allowed-now');
  const decided = actsIn(paper.events).at(-1);
  if (decided?.by !== who) return refuse('not-your-comments');
  if (!decided.reason && notes.length === 0) return refuse('reason-missing');
  const said = inPlace(decided.notes, notes);
  if (isSame(said, decided.notes)) return standingOf(name, paper);
  const lines = paper.versions.at(-1)?.sheet.lines ?? [];
  if (!notes.every(({ line }) => lines.some(({ number }) => number === line)))
    return refuse('comment-misplaced');
  paper.events[paper.events.indexOf(decided)] = { ...decided, notes: said };
  paper.events.push({ type: 'reword', by: who, version, reason: '', notes: [] });
  return standingOf(name, paper);
};

/** There is one note at most on a line. What is said of a line anew stands where the old note stood. */
const inPlace = (was: readonly Note[], is: readonly Note[]): readonly Note[] => [
  ...was.flatMap(({ line }) => is.filter((note) => note.line === line)),
  ...is.filter(({ line }) => !was.some((note) => note.line === line)),
];
const isSame = (a: readonly Note[], b: readonly Note[]): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Of one paper: the desk takes many, and says of each what became of it. */
export const handOver = (paper: Paper, request: Request & { ask: 'hand-over' }): Told => {
  if (!people[request.who].roles.some((role) => role in deeds.decide)) return refuse('role-missing');
  const refused = whyNot(paper, request);
  if (refused) return { status: 200, outcomes: [refused] };
  const { who, version, to } = request;
  if (paper.holder !== to) {
    paper.holder = to;
    paper.events.push({ type: 'hand-over', by: who, version, reason: '', notes: [] });
  }
  return { status: 200, outcomes: ['handed-over'] };
};

const whyNot = (paper: Paper, request: Request & { ask: 'hand-over' }): Code | undefined => {
  const { who, paper: name, to } = request;
  const bar = barredFrom(paper, request);
  if (bar) return bar;
  if (!waits(paper)) return 'not-allowed-now';
  const mine = people[who].unit;
  if (turnOf(paper) !== mine) return hasHadTurn(paper, who) ? 'decided-already' : 'not-your-turn';
  return to && !waitsFor(name, paper, to) ? 'cannot-take-over' : undefined;
};

const hasHadTurn = (paper: Paper, who: Who): boolean => {
  const { unit } = people[who];
  const chain = paper.versions.at(-1)?.chain ?? [];
  return unit !== bureau && chain.slice(0, endorsers(paper).length).includes(unit);
};
