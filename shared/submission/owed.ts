/**
 * Which documents are due, and what has become of them: the one rule behind the report's section, the completeness page
 * and the reminders (notice 58, 60, 62). Owed is what the programme's obligations ask of a unit that exists
 * in the period. A document counts once it is in force; a nil return counts like any other. It is on time
 * when its first version came by the due day, an extension included.
 */
import { existsIn, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { isAskedOf, type Obligation } from '../ground/obligation.ts';
import {
  type Extension,
  extendWindow,
  isOwedIn,
  type Window,
  windowOf,
  windowStateOf,
} from '../programme/reporting-calendar.ts';
import type { DocumentState } from './life-cycle.ts';
import type { DocumentId } from './submission.ts';

export const filingStates = ['in-force', 'waiting', 'returned', 'withdrawn'] as const;
export type FilingState = (typeof filingStates)[number];

/** Where a document stands in the eyes of who counts it; undefined when nothing was ever filed. */
export const filingStateOf = ({ state, inForce }: DocumentState): FilingState | undefined => {
  if (inForce) return 'in-force';
  if (state === 'submitted' || state === 'endorsed') return 'waiting';
  return state === 'returned' || state === 'withdrawn' ? state : undefined;
};

/** Not where the form is only offered to the unit, whoever else owes it. */
export const owes = (unit: Unit, obligation: Obligation, period: string): boolean =>
  isAskedOf(obligation, unit) && existsIn(unit, period);

/** What became of an owed document, whatever day it is. */
export const fates = ['missing', 'on-time', 'late', 'waiting', 'returned', 'withdrawn'] as const;
export type Fate = (typeof fates)[number];

/** @param filedOn day of the first filing, ISO date of the programme @param due day by which that was on time (extend.ts) */
export const fateOf = (state: FilingState | undefined, filedOn: string, due: string): Fate => {
  if (state !== 'in-force') return state ?? 'missing';
  return filedOn <= due ? 'on-time' : 'late';
};

/** How it stands on a day: a missing document is still open, extended, overdue, or locked. */
export const owedStatuses = [
  'not-yet',
  'open',
  'extended',
  'overdue',
  'locked',
  'on-time',
  'late',
  'waiting',
  'returned',
  'withdrawn',
] as const;
export type OwedStatus = (typeof owedStatuses)[number];

export const owedStatusOf = (
  fate: Fate,
  window: Window,
  extension: Pick<Extension, 'until'> | undefined,
  today: string,
): OwedStatus => {
  if (fate !== 'missing') return fate;
  const standing = windowStateOf(extendWindow(window, extension), today);
  if (standing === 'open') return today > window.due ? 'extended' : 'open';
  return standing === 'not-yet' ? standing : standing === 'late' ? 'overdue' : 'locked';
};

/** Owed documents of a period that can be filed by a day, unit by unit in the order of the programme. */
export const owedDocuments = (
  programme: Programme,
  period: string,
  today: string,
): readonly (DocumentId & { readonly window: Window })[] => {
  const obligations = programme.obligations
    .filter((obligation) => isOwedIn(programme, obligation, period))
    .map((obligation) => ({ obligation, window: windowOf(programme, obligation.form, period) }))
    .filter(({ window }) => window.opens <= today);
  return programme.units.flatMap((unit) =>
    obligations
      .filter(({ obligation }) => owes(unit, obligation, period))
      .map(({ obligation: { form }, window }) => ({ unit: unit.code, form, period, window })),
  );
};

/** Documents by what became of them; `due` is all that were owed. */
export type Completeness = {
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  /** Waiting for review, returned or withdrawn: filed, but nothing counts yet. */
  readonly pending: number;
  readonly missing: number;
};

export const countFates = (given: readonly Fate[]): Completeness => {
  const count = (...wanted: readonly Fate[]): number => given.filter((fate) => wanted.includes(fate)).length;
  return {
    due: given.length,
    onTime: count('on-time'),
    late: count('late'),
    pending: count('waiting', 'returned', 'withdrawn'),
    missing: count('missing'),
  };
};
