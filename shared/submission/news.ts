/**
 * What of a document's record is news to whoever files for its unit. What one act wrote in one breath is told once: a
 * return that also extends the deadline is a return, a submission that the rules approve is in force. News in the sheet
 * and mails are both made of this.
 */
import type { Unit } from '../ground/define-city.ts';
import { hasEndedBefore } from '../ground/succession.ts';
import { automaticReviewer } from '../words/answers.ts';
import type { ChainedEvent, CommentCorrection } from './events.ts';
import type { Verb } from './life-cycle.ts';
import { type CellComment, type DocumentId, documentPath } from './submission.ts';

export const happenings = [
  'received',
  'in-force',
  'corrected',
  'endorsed',
  'returned',
  'reopened',
  'reworded',
  'withdrawn',
  'extended',
  'set-aside',
  'taken-in',
] as const;
export type Happening = (typeof happenings)[number];

/** Beside these, what others filed that concerns the unit, and what a reviewer has to decide. */
export const newsKinds = [...happenings, 'published', 'due', 'concerned', 'filed', 'handed-over'] as const;
export type NewsKind = (typeof newsKinds)[number];

export type DocumentNews = {
  readonly id: DocumentId;
  readonly kind: Happening;
  /** Numbers of its first and last event in the document: by the first the news is known for ever. */
  readonly n: number;
  readonly last: number;
  /** Instant. */
  readonly at: string;
  /** Who did it: an e-mail address, or `rules`. */
  readonly by: string;
  readonly byName: string;
  readonly version: number;
  /** Did somebody submit it in the same breath? */
  readonly submitted: boolean;
  readonly comments: readonly CellComment[];
  readonly reason: string;
  /** Comments said in other words. */
  readonly corrected?: readonly CommentCorrection[];
  /** Extended to this day, ISO date. */
  readonly until?: string;
};

type Recorded = { readonly id: DocumentId; readonly event: ChainedEvent };

/** Which of the reviewers decides is no matter of the unit's. */
type Told = Exclude<Verb, 'hand-over'>;
const kindOf: Readonly<Record<Told, Happening>> = {
  submit: 'received',
  endorse: 'endorsed',
  approve: 'in-force',
  return: 'returned',
  withdraw: 'withdrawn',
  reopen: 'reopened',
  reword: 'reworded',
  extend: 'extended',
  'set-aside': 'set-aside',
  'take-in': 'taken-in',
};

/** Was it written together with the event before it: an approval by the rules, an issue, time to correct? */
const follows = (event: ChainedEvent, before: ChainedEvent | undefined): boolean =>
  before?.n === event.n - 1 &&
  before.at === event.at &&
  ((event.type === 'approve' &&
    before.type === 'submit' &&
    [before.by, automaticReviewer.by].includes(event.by)) ||
    (event.type === 'extend' &&
      (before.type === 'return' || before.type === 'reopen') &&
      event.by === before.by));

/**
 * @param recorded in any order; events of one act must all be there
 * @param units with the days on which they end: of one that has ended, whoever took over files
 * @param dayOf the day of an instant, ISO date of the city
 */
export const newsOf = (
  recorded: readonly Recorded[],
  units: readonly Unit[],
  dayOf: (at: string) => string,
): readonly DocumentNews[] => {
  const acts: { readonly id: DocumentId; readonly events: ChainedEvent[] }[] = [];
  for (const { id, event } of [...recorded].sort(inOrder)) {
    const last = acts[acts.length - 1];
    if (
      last &&
      documentPath(last.id) === documentPath(id) &&
      follows(event, last.events[last.events.length - 1])
    )
      last.events.push(event);
    else if (event.type !== 'hand-over') acts.push({ id, events: [event] });
  }
  return acts.map(({ id, events: [first, second] }): DocumentNews => {
    const act = first as ChainedEvent;
    // Of what the rules approve at once, whoever filed it is the one who did it.
    const { n, at, by, byName, version } = act;
    const extended = [second, act].find((event) => event?.type === 'extend');
    const unit = units.find(({ code }) => code === id.unit);
    const isTakenOver = act.type === 'submit' && unit !== undefined && hasEndedBefore(unit, dayOf(at));
    return {
      id: { unit: id.unit, form: id.form, period: id.period },
      kind: isTakenOver ? 'corrected' : kindOf[second?.type === 'approve' ? 'approve' : (act.type as Told)],
      n,
      last: second?.n ?? n,
      at,
      by,
      byName,
      version,
      submitted: act.type === 'submit',
      comments: 'comments' in act ? act.comments : [],
      reason: 'reason' in act ? act.reason : '',
      ...(extended?.type === 'extend' && { until: extended.until }),
      ...(act.type === 'reword' && { corrected: act.corrected }),
    };
  });
};

const inOrder = (a: Recorded, b: Recorded): number => {
  const [first, second] = [documentPath(a.id), documentPath(b.id)];
  return first === second ? a.event.n - b.event.n : first < second ? -1 : 1;
};
