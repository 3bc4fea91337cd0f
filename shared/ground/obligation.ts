/** Which forms are due from whom, and when. */
import type { Unit, UnitKind } from './define-city.ts';

/** When a form's period opens, is due and closes; see reporting-calendar.ts. */
export type Deadline =
  /**
   * Forms of a year, days as month-day: an opening day after the due day lies in the year before (plans open
   * in December), a closing day before the due day in the year after (a report of the year may come late).
   */
  | {
      readonly every: 'year';
      readonly opens: string;
      readonly due: string;
      readonly closes: string;
      /** Years by which it closes later still: what became of its rows is noted where they are. */
      readonly openYears?: number;
    }
  /** Returns of a month: open on its first day, due on the n-th working day of the next month, closed so many days later. */
  | { readonly every: 'month'; readonly dueWorkingDay: number; readonly graceDays: number };

export type Obligation = {
  readonly form: string;
  readonly unitKinds: readonly UnitKind[];
  /** Further units that file it, by code: what the notice asks of one unit and not of its kind. */
  readonly units?: readonly string[];
  /** Kinds of units it is offered to, whoever else it is due from: from them it is never due, and never late (notice 55, 69). */
  readonly offeredTo?: readonly UnitKind[];
  readonly deadline: Deadline;
  /** Optional: offered to the unit, never late, not counted as due. */
  readonly optional?: true;
  /** First and last year of its periods, where they are not all of the programme's. */
  readonly years?: readonly [number, number];
};

type Filers = Pick<Obligation, 'unitKinds' | 'units' | 'offeredTo'>;
type Filer = Pick<Unit, 'code' | 'kind'>;

/** Is the form, due or optional, asked of this unit? It is not of one that it is offered to besides. */
export const isAskedOf = ({ unitKinds, units }: Filers, { code, kind }: Filer): boolean =>
  unitKinds.indexOf(kind) >= 0 || (units ?? []).indexOf(code) >= 0;

/** Is the form for this unit? */
export const isFiledBy = (filers: Filers, unit: Filer): boolean =>
  isAskedOf(filers, unit) || (filers.offeredTo ?? []).indexOf(unit.kind) >= 0;
