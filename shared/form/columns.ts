/** What a column may be, by kind, and what a sheet and a row hold. */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Option, UnitKind } from '../ground/define-city.ts';

/** What a sheet hands over for one cell; dates arrive as ISO text, see addon/tab/read-grid.ts. */
export type Cell = string | number | boolean | null;
/** What is kept of a cell: text, number, boolean or a list of codes. */
export type Value = string | number | boolean | readonly string[];
export type Row = { readonly [column: string]: Value | undefined };

type CommonColumn = {
  readonly header: Bilingual;
  /** `{floor}` stands for the hours a year that the programme asks for in the form's category. */
  readonly help?: Bilingual;
  readonly required?: true;
  /** Width in the sheet in pixels; each kind has its own default. */
  readonly width?: number;
  /** Other headers people use for the column. */
  readonly also?: readonly string[];
  /** The column that says it too, for a table that has no such column: 职称 tells 职称级别. */
  readonly from?: string;
  /** Cleared when rows are copied forward to the next period. */
  readonly fresh?: true;
  /**
   * What a guide shows as it stands in a cell; invented. `{year}` stands for the year of the period, `{office}` for
   * the city's short name in the numbers of papers, `{bureau}` for the code of the unit that reviews.
   */
  readonly example?: string;
};
/** Lists that belong to the programme, not to the form. */
export type ProgrammeList = 'fields' | 'fundingSources' | 'categories' | 'guides' | 'phases' | 'targets';

/**
 * `words`: a name or a title, for which digits or a date alone are no answer. `none`: 无 is an answer in a column
 * that has to be filled in, for what a unit has not done. `cites`: may name a row by its code, and then the form's
 * rules know what it says; anything else may stand there too, and nothing keeps the row named from going.
 */
export type TextColumn = CommonColumn & {
  readonly kind: 'text';
  readonly maxLength?: number;
  readonly words?: true;
  readonly none?: true;
  readonly cites?: RegisterTarget;
};
/**
 * `units`: words people write behind the number, e.g. 人, 名. `ordinal`: a number in a row, 第2期, not a count. `each`: of
 * its row alone, such as an amount for one person, or people whom several rows are about: rows are not added up.
 */
export type IntegerColumn = CommonColumn & {
  readonly kind: 'integer';
  readonly min?: number;
  readonly max?: number;
  readonly units?: readonly string[];
  readonly ordinal?: true;
  readonly each?: true;
};
/** A number with a step, e.g. hours or days; `unit` as printed, `days` true when 天 is converted by the programme's hours per day. */
export type QuantityColumn = CommonColumn & {
  readonly kind: 'quantity';
  readonly measure: 'hours' | 'days';
  /** Somebody's own record of hours, in which days are not converted without asking. */
  readonly personal?: true;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
};
/** Yuan in the sheet, integer fen inside. */
export type MoneyColumn = CommonColumn & {
  readonly kind: 'money';
  readonly each?: true;
  /** Rules hold it against what money returns say was returned: the unit's own, or everybody's. */
  readonly returned?: 'own' | 'all';
  readonly min?: number;
  readonly max?: number;
};
/** Columns of figures, in which a unit written outside the cells counts. */
export type NumberColumn = IntegerColumn | QuantityColumn | MoneyColumn;
export type DateColumn = CommonColumn & { readonly kind: 'date' };
/** One day, a span of days or a whole month, kept as an ISO 8601 text: day, day/day or month. */
export type DatesColumn = CommonColumn & { readonly kind: 'dates' };
export type MonthColumn = CommonColumn & { readonly kind: 'month' };
export type ChoiceColumn = CommonColumn & {
  readonly kind: 'choice';
  readonly options: readonly Option[] | ProgrammeList;
};
export type ChoicesColumn = CommonColumn & {
  readonly kind: 'choices';
  readonly options: readonly Option[] | ProgrammeList;
};
export type YesNoColumn = CommonColumn & { readonly kind: 'yes-no' };
/**
 * Names a row of another form by its code. `lastYear`: rows of the year before may be named too. `orClass`: beside what
 * it names, a class may be named; of a project and a class of the same title the project is meant.
 */
export type ReferenceColumn = CommonColumn & {
  readonly kind: 'reference';
  readonly to: ReferenceTarget;
  readonly lastYear?: true;
  /** Beside those of the year before, rows of the year before that. */
  readonly andBefore?: true;
  readonly orClass?: true;
  /**
   * Rules compare the row with the money of what it names: the unit's own, or that of units it was passed to as well;
   * `of-classes`: of the project's classes, in all months.
   */
  readonly money?: true | 'of-all' | 'of-classes';
  /** What the unit hosts for others may be named too. */
  readonly hosted?: true;
  /** Everybody's may be named: for sheets of the bureau about the plans of all. */
  readonly ofAll?: true;
};
/** Names several rows of another form; kept as their codes, each once, in the order in which they were written. */
export type ReferencesColumn = CommonColumn & {
  readonly kind: 'references';
  readonly to: ReferenceTarget;
  readonly ofAll?: true;
};
/** A reporting unit of the programme, kept as its code; `of` narrows the kinds that may be named. */
export type UnitColumn = CommonColumn & { readonly kind: 'unit'; readonly of?: readonly UnitKind[] };
/** Never kept: the submit function replaces it by a pseudonym and a mask. */
export type CitizenNumberColumn = CommonColumn & { readonly kind: 'citizen-number' };
export type CreditCodeColumn = CommonColumn & { readonly kind: 'credit-code' };
export type PhoneColumn = CommonColumn & { readonly kind: 'phone' };
/** 凭证: the number of an official document or the address of a page, which others can look up. */
export type ProofColumn = CommonColumn & { readonly kind: 'proof' };

export type Column =
  | TextColumn
  | IntegerColumn
  | QuantityColumn
  | MoneyColumn
  | DateColumn
  | DatesColumn
  | MonthColumn
  | ChoiceColumn
  | ChoicesColumn
  | YesNoColumn
  | ReferenceColumn
  | ReferencesColumn
  | UnitColumn
  | CitizenNumberColumn
  | CreditCodeColumn
  | PhoneColumn
  | ProofColumn;
export type ColumnKind = Column['kind'];
export type Columns = { readonly [name: string]: Column };

/**
 * What a column may name: projects and classes, which belong to the unit itself, and rows of registers, which others
 * may have filed.
 */
export type RegisterTarget =
  | 'expert'
  | 'course'
  | 'textbook'
  | 'outline'
  | 'material'
  | 'institution'
  | 'topic'
  | 'guide'
  | 'award'
  | 'base-application'
  | 'base'
  | 'higher-class'
  | 'inspection'
  | 'inspection-plan'
  | 'practice'
  | 'cohort'
  | 'decision'
  | 'member'
  | 'meeting'
  | 'fiscal-application'
  | 'major-project'
  | 'basis';
export type ReferenceTarget = 'project' | 'class' | RegisterTarget;
