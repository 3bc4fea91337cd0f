/**
 * The year's training plan of the whole city, made of the approved plans of the units (notice 22, 58, 59).
 * Plain values: compiled by `compile-plan.ts`, kept as a document of the bureau, printed as PDF, xlsx and page.
 * Codes name units, categories and fields; whoever prints looks their names up in the programme.
 */
import type { Unit } from '../ground/define-city.ts';
import type { Target } from '../ground/define-programme.ts';
import type { ChangeCounts } from '../submission/events.ts';
import type { Issuance } from '../submission/submission.ts';
import type { ProjectRow } from '../tables/rows.ts';

/** One project of the plan; `code` identifies it over all changes. Money in fen, hours and days per trainee. */
export type PlanLine = Omit<ProjectRow, 'type' | 'year' | 'number'>;

/** What a training project adds up to, beside what the city is asked for (notice 16). */
export type CategoryTotal = {
  readonly category: string;
  readonly projects: number;
  readonly persons: number;
  readonly budget: number;
};

export type FieldTotal = { readonly field: string; readonly projects: number; readonly persons: number };

export type AnnualPlan = {
  readonly programme: string;
  readonly year: string;
  /** By category in the programme's order, then by unit in the programme's order, then by number. */
  readonly lines: readonly PlanLine[];
  readonly categories: readonly CategoryTotal[];
  /** All fields of the programme; those without a project have zeros (notice 11, 12). */
  readonly fields: readonly FieldTotal[];
};

/** How a state of the plan was made known; it is archived with the state itself. */
export type PlanIssue = Issuance;

export type PlanChange =
  | { readonly kind: 'added' | 'removed'; readonly line: PlanLine }
  | {
      readonly kind: 'changed';
      readonly line: PlanLine;
      readonly before: PlanLine;
      /** Names of the columns that differ. */
      readonly columns: readonly (keyof PlanLine)[];
    };

/** Everything a document of the plan prints. */
export type PlanPaper = {
  /** Its units as they were called when it was issued; whoever prints later may know other names. */
  readonly units?: readonly Unit[];
  /** The city's targets as they held that day. */
  readonly targets?: readonly Target[];
  readonly plan: AnnualPlan;
  readonly issue: PlanIssue;
  /** For a change notice: what it changes in the state before, and that state's document. */
  readonly changes?: readonly PlanChange[];
  readonly counts?: ChangeCounts;
  readonly previous?: PlanIssue;
};
