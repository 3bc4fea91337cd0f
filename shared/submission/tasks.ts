/**
 * What a unit can do with a document on a day, and whether it is asked to: the one rule behind the list of forms to
 * open, the reminders and the submission status. A document can be filed, corrected or answered by a nil return from
 * the day its window opens to the day it closes, the late period and an extension included, whatever state it is in.
 * What has been filed is never overdue.
 */
import { existsIn, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { isFiledBy, type Obligation } from '../ground/obligation.ts';
import { daysBetween } from '../programme/days.ts';
import type { City } from '../programme/define-city.ts';
import { openPeriods } from '../programme/open-periods.ts';
import { isOwed, windowStateOf } from '../programme/reporting-calendar.ts';
import { timeFor } from './extend.ts';
import type { DocumentState } from './life-cycle.ts';
import { filingStateOf } from './owed.ts';
import type { DocumentId } from './submission.ts';

/** The most urgent first; the first three are asked for, `due` and `optional` may be filed, the rest corrected. */
export const tasks = ['overdue', 'returned', 'soon', 'due', 'optional', 'waiting', 'approved'] as const;
export type Task = (typeof tasks)[number];

export const taskGroups = ['wanted', 'open', 'filed'] as const;
export type TaskGroup = (typeof taskGroups)[number];
export const groupOfTask: Readonly<Record<Task, TaskGroup>> = {
  overdue: 'wanted',
  returned: 'wanted',
  soon: 'wanted',
  due: 'open',
  optional: 'open',
  waiting: 'filed',
  approved: 'filed',
};

/** Undefined while the document cannot be filed: its window is not open yet, or closed and not extended. */
export const taskOf = (
  programme: Programme,
  id: DocumentId,
  state: DocumentState,
  today: string,
): Task | undefined => {
  const window = timeFor(programme, id, state);
  const standing = windowStateOf(window, today);
  if (standing === 'not-yet' || standing === 'closed') return undefined;
  if (state.state === 'returned' || state.state === 'reopened') return 'returned';
  if (state.state === 'submitted' || state.state === 'endorsed') return 'waiting';
  // An amendment may have been withdrawn: what it was to replace counts.
  if (filingStateOf(state) === 'in-force') return 'approved';
  if (!isOwed(programme, id)) return 'optional';
  if (standing === 'late') return 'overdue';
  return daysBetween(today, window.due) <= Math.max(...programme.reminders.before) ? 'soon' : 'due';
};

/**
 * Documents of a unit that the calendar keeps open on a day, form by form in the order of the programmes; at the turn
 * of two programmes those of both. What an extension keeps open besides, their states say.
 * @param offered which forms the unit is offered, besides those for its kind
 */
export const openDocuments = (
  { programmes }: Pick<City, 'programmes'>,
  unit: Unit,
  today: string,
  offered: (obligation: Obligation, programme: Programme) => boolean = () => true,
): readonly DocumentId[] =>
  programmes.flatMap((programme) =>
    programme.obligations
      .filter((obligation) => isFiledBy(obligation, unit) && offered(obligation, programme))
      .flatMap((obligation) =>
        openPeriods(programme, obligation, today)
          .filter((period) => existsIn(unit, period))
          .map((period) => ({ unit: unit.code, form: obligation.form, period })),
      ),
  );

type Listed = { readonly task: Task; readonly due: string; readonly period: string };

/** As lists show them: the most urgent first, then what is due earlier; what is optional or filed the newest first. */
export const byUrgency = (a: Listed, b: Listed): number => {
  if (a.task !== b.task) return tasks.indexOf(a.task) - tasks.indexOf(b.task);
  if (a.task === 'optional' || groupOfTask[a.task] === 'filed')
    return a.period < b.period ? 1 : a.period > b.period ? -1 : 0;
  return a.due < b.due ? -1 : a.due > b.due ? 1 : 0;
};
