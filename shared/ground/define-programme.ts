import { type Bilingual, same } from './bilingual.ts';

/** A coded option of a list, e.g. a field of the notice. `also`: other ways people write it. */
export type Option = Bilingual & { readonly code: string; readonly also?: readonly string[] };

export const unitKinds = [
  'bureau',
  'city-department',
  'district',
  'base',
  'association',
  'enterprise',
] as const;
export type UnitKind = (typeof unitKinds)[number];

export type Unit = {
  /** Short code used in keys, project codes and receipts: lower-case letters and digits. */
  readonly code: string;
  readonly name: Bilingual;
  readonly kind: UnitKind;
  /** Statutory area code where the unit is a district (DOMAIN C10). */
  readonly area?: string;
  /** First and last day the unit exists, ISO dates; open ends are left out. */
  readonly from?: string;
  readonly to?: string;
  /** Code of the unit that took over. */
  readonly successor?: string;
  /** Code of the unit above it, which reviews first where the programme says so (notice 53). */
  readonly superior?: string;
  readonly also?: readonly string[];
};

/** A target of the notice: number, operator and basis; targets are never derived from each other (notice 15). */
export type Target = {
  readonly id: string;
  readonly title: Bilingual;
  readonly operator: '≈' | '≥' | '=';
  readonly value: number;
  /** Share by which ≈ and = may miss the value and still count as met, e.g. 0.1. */
  readonly tolerance: number;
  /** 人 distinct persons, 人次 enrolments. */
  readonly basis: 'persons' | 'enrolments';
  readonly span: 'year' | 'programme';
  /** Category code, when the target belongs to one of the training projects. */
  readonly category?: string;
  readonly clause: string;
};

/** One of the training projects, e.g. 高级研修项目. */
export type Category = Option & {
  readonly letter: string;
  /** The form by which units plan it; each plan form is of one category. */
  readonly planForm: string;
  /** Hours a person a year that count as reached (notice 29, 35); 0 when there is no floor. */
  readonly hoursFloor: number;
  readonly operators: Bilingual;
  /** Meant for staff from the middle title level on (notice 19, 32). */
  readonly fromMiddleLevel?: true;
  /** Sizes and lengths outside are warned about, never refused (DOMAIN C3). */
  readonly usualSize?: readonly [number, number];
  readonly usualDays?: readonly [number, number];
};

/** Norms that a check asks about when they are exceeded; none of them refuses. */
export type Norms = {
  /** Quotas of a class in fen a person a day, each from its first day on, oldest first; before the first nothing is asked. */
  readonly dayQuotas: readonly { readonly from: string; readonly fen: number }[];
  /** How many times the quota a budget may be: teaching is paid apart. */
  readonly timesQuota: number;
  /** How many times the persons planned may take part. */
  readonly timesPlanned: number;
};

export type Phase = { readonly title: Bilingual; readonly from: number; readonly to: number };

/** When a form's period opens, is due and closes; see reporting-calendar.ts. */
export type Deadline =
  /**
   * Forms of a year, days as month-day: an opening day after the due day lies in the year before (plans open
   * in December), a closing day before the due day in the year after (a report of the year may come late).
   */
  | { readonly every: 'year'; readonly opens: string; readonly due: string; readonly closes: string }
  /** Returns of a month: open on its first day, due on the n-th working day of the next month, closed so many days later. */
  | { readonly every: 'month'; readonly dueWorkingDay: number; readonly graceDays: number };

export type Obligation = {
  readonly form: string;
  readonly unitKinds: readonly UnitKind[];
  readonly deadline: Deadline;
  /** Filed when there is something to file: offered to the unit, never late, not counted as owed. */
  readonly optional?: true;
};

/** A step of the review; with conditions it is taken only where all of them hold. */
export type ReviewStep = {
  /** Reviewers of the unit above the one that files (none: the step is left out), or of the bureau. */
  readonly by: 'superior' | 'bureau';
  /** Plans of these categories only. */
  readonly categories?: readonly string[];
  /** Only from this total budget of the rows on, fen. */
  readonly budgetFrom?: number;
};

/** Days of the reminders, counted in calendar days from the due day; each goes out once. */
export type Reminders = {
  /** So many days before, e.g. 5 and 1. */
  readonly before: readonly number[];
  /** The day after, to the clerks. */
  readonly after: number;
  /** Then to the head of the unit. */
  readonly head: number;
};

/** Everything about a programme that another city or other years would write differently. */
export type Programme = {
  readonly id: string;
  readonly name: Bilingual;
  readonly basis: {
    readonly title: Bilingual;
    readonly number: string;
    readonly issued: string;
    readonly issuers: readonly Bilingual[];
  };
  /** What its forms say at the top right; see form/statistical-head.ts. */
  readonly statisticalForm: {
    readonly authority: Bilingual;
    /** Number of the approval or record by the statistics bureau, once there is one. */
    readonly approval?: string;
    /** Last day, ISO date. */
    readonly validUntil?: string;
  };
  readonly timeZone: string;
  readonly utcOffsetMinutes: number;
  readonly years: readonly [number, number];
  readonly targetYears: readonly number[];
  readonly phases: readonly Phase[];
  readonly fields: readonly (Option & { readonly group: 'economic' | 'social' })[];
  readonly categories: readonly Category[];
  /** Guides the city issues, one for each category that has one; the code is the category's (notice 72). */
  readonly guides: readonly Option[];
  readonly targets: readonly Target[];
  /** Printed beside the targets where their arithmetic does not agree (notice 15). */
  readonly targetNote: Bilingual;
  readonly hoursPerDay: number;
  readonly norms: Norms;
  /** New rules that are errors only warn up to and including this day: by form and code of the rule. */
  readonly trials?: { readonly [form: string]: { readonly [rule: string]: string } };
  readonly fundingSources: readonly Option[];
  readonly units: readonly Unit[];
  /** What people write before the names of units, e.g. 青岛市. */
  readonly unitPrefixes: readonly string[];
  /** The unit that reviews. */
  readonly bureau: string;
  /** How many of a unit may have the role at the same time. */
  readonly seats: { readonly clerk: number; readonly head: number };
  /** Days off by order of the State Council and working weekends, ISO dates. */
  readonly holidays: readonly string[];
  readonly workingWeekends: readonly string[];
  readonly obligations: readonly Obligation[];
  /** Steps every submission to be reviewed goes through, in order. */
  readonly reviewSteps: readonly ReviewStep[];
  readonly reminders: Reminders;
  /** Moves that need a decision of the joint conference to point to (notice 52). */
  readonly decisionNeeded: readonly ('plan' | 'targets')[];
  /** Issue 1 of the monthly report: the first month counted in 总第N期. */
  readonly firstReportMonth: string;
};

/** What units must file; the rest is filed when there is something to file. */
export const owedBy = ({ obligations }: Programme): readonly Obligation[] =>
  obligations.filter(({ optional }) => !optional);

export const findUnit = (programme: Programme, code: string): Unit | undefined =>
  programme.units.find((unit) => unit.code === code);

export const findCategory = (
  { categories }: Pick<Programme, 'categories'>,
  code: unknown,
): Category | undefined => categories.find((category) => category.code === code);

/** Its name alone, as sentences take it. */
export const nameOfCategory = (category: Category | undefined): Bilingual =>
  category ? { zh: category.zh, en: category.en } : same('');

/** The category that a form plans; undefined for every other form. */
export const categoryOfForm = (
  { categories }: Pick<Programme, 'categories'>,
  form: string,
): Category | undefined => categories.find(({ planForm }) => planForm === form);

/** The code itself when the list has no such unit: what was filed long ago stays readable. */
export const nameOfUnit = (programme: Programme, code: string): Bilingual =>
  findUnit(programme, code)?.name ?? same(code);

/** The name of the office that runs it. */
export const bureauName = (programme: Programme): Bilingual =>
  findUnit(programme, programme.bureau)?.name ?? programme.name;

/** Did the unit exist at any time of the period (ISO year or month)? */
export const existsIn = (unit: Unit, period: string): boolean =>
  (unit.from ?? '').slice(0, period.length) <= period &&
  (unit.to === undefined || unit.to.slice(0, period.length) >= period);
