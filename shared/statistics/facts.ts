/**
 * Input of the sections. Ledger rows are turned into facts once: codes become indexes into the frame's
 * lists, and what is stated again in a later month counts only by what it adds. So sections only add.
 */

import type { Form, Row } from '../form/define-form.ts';
import type { Target } from '../ground/define-programme.ts';
import type { PlanRelation } from './project-places.ts';

/** Target of a unit in the report year; one for each unit and category. */
export type TargetFact = Pick<Target, 'operator' | 'basis'> & {
  readonly category: number;
  readonly unit: number;
  readonly number: number;
};

/** A project of the report year's plans. Money in fen. */
export type ProjectFact = {
  readonly category: number;
  readonly field: number;
  readonly unit: number;
  readonly persons: number;
  readonly budget: number;
  /** Title levels it is for, as indexes of the frame; none where it does not say. */
  readonly levels: readonly number[];
};

/** What a monthly return says of a class, less what earlier months had said of it. `month` counts from 0. */
export type ClassFact = {
  readonly category: number;
  readonly field: number;
  readonly unit: number;
  readonly month: number;
  /** 1 when the class is named for the first time, else 0. */
  readonly fresh: number;
  /** Title levels that its project is for. */
  readonly levels: readonly number[];
  /** Is the class outside the plan (计划外)? */
  readonly outside: boolean;
  /** Is its project in no plan that the month is held against? */
  readonly unlisted: boolean;
  readonly persons: number;
  /** Spent in the month, fen. */
  readonly cost: number;
  /** Rows of registers that the class is said to have used and that no earlier return had named for it. */
  readonly uses: readonly Use[];
};
/** `others`: the row is another unit's. */
export type Use = { readonly of: 'expert' | 'material'; readonly others: boolean };

/**
 * What the rosters of a unit say in a month of projects of one category, field and standing. `fresh` counts persons
 * and classes named together for the first time in the year (人次), `repeats` those named before; hours are those of
 * classes that count, and hours and results count by what they add to the best stated before.
 */
export type EnrolmentFact = {
  readonly category: number;
  readonly field: number;
  readonly unit: number;
  readonly month: number;
  readonly relation: PlanRelation;
  readonly fresh: number;
  readonly repeats: number;
  readonly hours: number;
  readonly passed: number;
};

/**
 * A person when all rows have been seen; the object is reused for the next person, so keep nothing of it.
 * Masks have one bit for each index. What makes a class count is told in programme/counting.ts.
 */
export type PersonFact = {
  /** Has an enrolment in the report year. */
  inYear: boolean;
  /** Has an enrolment in the same months of the year before. */
  inYearBefore: boolean;
  /** First month of the year with an enrolment, from 0, and with a class that counts. */
  firstMonth: number;
  firstCounted: number;
  /** Has an enrolment counted in the report month. */
  inMonth: boolean;
  /** Categories the person took part in, passed a class of, counts for, reached the floor of. */
  categories: number;
  categoriesInMonth: number;
  passed: number;
  counted: number;
  reached: number;
  /** Categories of classes the person is still in. */
  studying: number;
  /** Categories of classes that count, held here and of higher levels (notice 20). */
  own: number;
  sent: number;
  fields: number;
  passedFields: number;
  studyingFields: number;
  /** Fields of classes that count, by category. */
  readonly countedFields: number[];
  /** The last bit is "not stated". */
  groups: number;
  /** Highest level stated, index into the frame's titleLevels; the list's length when none is. */
  title: number;
  ownerships: number;
  /** Hours of the year in classes that count, by category, by kind of subject, and all. */
  readonly hours: number[];
  readonly onlineHours: number[];
  readonly subjectHours: number[];
  allHours: number;
  /** The first `unitCount` are the units that report the person. */
  readonly units: number[];
  /** Beside `units`: in which categories each of them reports the person, a pass, a class that goes on, one that counts. */
  readonly unitCategories: number[];
  readonly unitPassed: number[];
  readonly unitStudying: number[];
  readonly unitCounted: number[];
  unitCount: number;
  /** Tracking cohorts the person has hours in: those of the year, and those of the years before. */
  readonly cohorts: { cohort: number; category: number; hours: number; before: number }[];
  /** Enrolments in all programme years, each person and class once, and those passed. */
  enrolmentsEver: number;
  passedEver: number;
  /** Units on whose staff list of the year the person stands. */
  readonly staffUnits: number[];
};

/** Rows of a register that held at the end of the report month; see shared/form/register.ts. */
export type RegisterFact = {
  readonly form: Form;
  readonly rows: readonly Row[];
  /** Codes of the rows, in their order; left out where nothing asks for them. */
  readonly codes?: readonly string[];
};
