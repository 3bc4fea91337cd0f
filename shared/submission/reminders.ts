/**
 * When people are reminded of a due document: so many days before and after its due day, an extension that
 * was given included (the days are the programme's). Only the latest of these moments that has come is ever
 * told, so a day without a run is made up for and no document is told twice at once. What was returned or
 * reopened has one moment of its own, so many days after the decision. What can no longer be filed is left
 * in peace.
 */

import type { Reminders } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import { isPeriodOf } from '../programme/check-period.ts';
import { addDays, daysBetween } from '../programme/days.ts';
import { type City, programmeOf } from '../programme/define-city.ts';
import { nextMonth } from '../programme/months.ts';
import { type Extension, todayOf, type Window } from '../programme/reporting-calendar.ts';
import { timeFor } from './extend.ts';
import type { DocumentState } from './life-cycle.ts';
import { owedDocuments } from './owed.ts';
import type { DocumentId } from './submission.ts';
import { taskOf } from './tasks.ts';

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

/** The latest moment of a due day that has come; undefined before the first. */
export const momentReached = (reminders: Reminders, due: string, today: string) => {
  const stage = stagesOf(reminders).findLast(({ offset }) => addDays(due, offset) <= today);
  return stage && { key: `${due}#${stage.offset}`, kind: stage.kind };
};

/** Of a document not yet submitted, while it can be. */
export const momentOf = (
  reminders: Reminders,
  { opens, due, closes }: Window,
  today: string,
): Moment | undefined => (today < opens || today > closes ? undefined : momentReached(reminders, due, today));

export type Occasion = DocumentId & {
  readonly moment: Moment;
  readonly due: string;
  readonly closes: string;
  readonly extension: Extension | undefined;
  /** Until the due day; negative after it. */
  readonly daysLeft: number;
};

/** What there is to tell about a document today, if anything; only what can be filed is ever asked for (tasks.ts). */
export const occasionOf = (
  programme: Programme,
  id: DocumentId,
  state: DocumentState,
  today: string,
): Occasion | undefined => {
  const { extension, ...window } = timeFor(programme, id, state);
  const task = taskOf(programme, id, state, today);
  const moment =
    task === 'returned'
      ? mendMoment(programme, state, today)
      : task === 'overdue' || task === 'soon'
        ? momentOf(programme.reminders, window, today)
        : undefined;
  const { due, closes } = window;
  return moment && { ...id, moment, due, closes, extension, daysLeft: daysBetween(today, due) };
};

const mendMoment = (programme: Programme, { decision }: DocumentState, today: string): Moment | undefined => {
  if (!decision) return undefined;
  const decided = todayOf(programme, new Date(decision.at));
  if (addDays(decided, programme.reminders.head) > today) return undefined;
  return { key: `${decided}#mend${decision.version}`, kind: 'mend' };
};

/** Periods due up to a year ago; their deadlines may have been extended since. */
const lookBack = 366;

/** Periods whose documents somebody may have to be reminded of on a day. */
export const remindedPeriods = (city: City, today: string): readonly string[] => {
  const since = addDays(today, -lookBack);
  const years = [Number(yearOf(today)) - 1, Number(yearOf(today)), Number(yearOf(today)) + 1];
  const months: string[] = [];
  for (let month = since.slice(0, 7); month <= today.slice(0, 7); month = nextMonth(month))
    months.push(month);
  return [
    ...years.map(String).filter((year) => isPeriodOf(programmeOf(city, year), { period: 'year' }, year)),
    ...months.filter((month) => isPeriodOf(programmeOf(city, month), { period: 'month' }, month)),
  ];
};

/** Everything there is to tell on a day. @param stateOf where a document stands */
export const occasionsOn = (
  city: City,
  stateOf: (id: DocumentId) => DocumentState,
  today: string,
): readonly Occasion[] =>
  remindedPeriods(city, today)
    .flatMap((period) => owedDocuments(programmeOf(city, period), period, today))
    .flatMap(({ unit, form, period }) => {
      const id = { unit, form, period };
      return occasionOf(programmeOf(city, period), id, stateOf(id), today) ?? [];
    });
