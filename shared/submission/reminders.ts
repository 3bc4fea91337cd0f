/**
 * When people are reminded of a due document: so many days before and after its due day, an extension that
 * was given included (the days are the programme's). Only the latest of these moments that has come is ever
 * told, so a day without a run is made up for and no document is told twice at once. What was returned or
 * reopened has one moment of its own, so many days after the decision. What can no longer be filed is left
 * in peace.
 */

import type { Reminders } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { addDays, daysBetween } from '../programme/days.ts';
import type { Extension, Window } from '../programme/reporting-calendar.ts';
import { todayOf } from '../programme/reporting-calendar.ts';
import { timeFor } from './extend.ts';
import type { DocumentState } from './life-cycle.ts';
import { filingStateOf } from './owed.ts';
import type { DocumentId } from './submission.ts';

export type Moment = {
  /** Tells moments of a document apart, once and for ever: `2015-04-08#-5`, `2015-04-03#mend`. */
  readonly key: string;
  readonly kind: 'before' | 'after' | 'head' | 'mend';
};

/** Days from the due day, the earliest first. */
const stagesOf = ({ before, after, head }: Reminders) =>
  [
    ...before.map((days) => ({ kind: 'before' as const, offset: -days })),
    { kind: 'after' as const, offset: after },
    { kind: 'head' as const, offset: head },
  ].sort((a, b) => a.offset - b.offset);

/** The latest moment that has come for a document not yet submitted; undefined before the first. */
export const momentOf = (
  reminders: Reminders,
  { opens, due, closes }: Window,
  today: string,
): Moment | undefined => {
  if (today < opens || today > closes) return undefined;
  const stage = stagesOf(reminders).findLast(({ offset }) => addDays(due, offset) <= today);
  return stage && { key: `${due}#${stage.offset}`, kind: stage.kind };
};

export type Occasion = DocumentId & {
  readonly moment: Moment;
  readonly due: string;
  readonly closes: string;
  readonly extension: Extension | undefined;
  /** Until the due day; negative after it. */
  readonly daysLeft: number;
};

/** What there is to tell about a document today, if anything. */
export const occasionOf = (
  programme: Programme,
  id: DocumentId,
  state: DocumentState,
  today: string,
): Occasion | undefined => {
  const { extension, ...window } = timeFor(programme, id, state);
  const moment = isToMend(state)
    ? mendMoment(programme, state, window, today)
    : isMissing(state)
      ? momentOf(programme.reminders, window, today)
      : undefined;
  const { due, closes } = window;
  return moment && { ...id, moment, due, closes, extension, daysLeft: daysBetween(today, due) };
};

const isToMend = ({ state }: DocumentState): boolean => state === 'returned' || state === 'reopened';

const isMissing = (state: DocumentState): boolean => {
  const filed = filingStateOf(state);
  return filed === undefined || filed === 'withdrawn';
};

const mendMoment = (
  programme: Programme,
  { decision }: DocumentState,
  { closes }: Window,
  today: string,
): Moment | undefined => {
  if (!decision || today > closes) return undefined;
  const decided = todayOf(programme, new Date(decision.at));
  if (addDays(decided, programme.reminders.head) > today) return undefined;
  return { key: `${decided}#mend${decision.version}`, kind: 'mend' };
};
