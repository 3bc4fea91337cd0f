/**
 * A form is data: one list of columns with rules. The row check, the row types, the sheet layout, the
 * guide, the JSON schema and the stored attributes are derived from it, each in its own file, and never
 * the other way round.
 */
import type { Bilingual, Params } from '../ground/bilingual.ts';
import type { Option, UnitKind } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Severity } from '../ground/stages.ts';
import type { CityTargetIssue } from '../targets/city-targets.ts';
import type { UnitTarget } from '../targets/target.ts';
import type { FiledBefore } from './filed.ts';

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
   * the city's short name in the numbers of papers.
   */
  readonly example?: string;
};
/** Lists that belong to the programme, not to the form. */
export type ProgrammeList = 'fields' | 'fundingSources' | 'categories' | 'guides' | 'targets';

/**
 * `words`: a name or a title, for which digits or a date alone are no answer. `none`: 无 is an answer in a column
 * that has to be filled in, for what a unit has not done.
 */
export type TextColumn = CommonColumn & {
  readonly kind: 'text';
  readonly maxLength?: number;
  readonly words?: true;
  readonly none?: true;
};
/** `units`: words people write behind the number, e.g. 人, 名. `ordinal`: a number in a row, 第2期, not a count. */
export type IntegerColumn = CommonColumn & {
  readonly kind: 'integer';
  readonly min?: number;
  readonly max?: number;
  readonly units?: readonly string[];
  readonly ordinal?: true;
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
/** Names a row of another form by its code. `lastYear`: rows of the year before may be named too. */
export type ReferenceColumn = CommonColumn & {
  readonly kind: 'reference';
  readonly to: ReferenceTarget;
  readonly lastYear?: true;
};
/** A reporting unit of the programme, kept as its code; `of` narrows the kinds that may be named. */
export type UnitColumn = CommonColumn & { readonly kind: 'unit'; readonly of?: readonly UnitKind[] };
/** Never kept: the submit function replaces it by a pseudonym and a mask. */
export type CitizenNumberColumn = CommonColumn & { readonly kind: 'citizen-number' };
export type CreditCodeColumn = CommonColumn & { readonly kind: 'credit-code' };
export type PhoneColumn = CommonColumn & { readonly kind: 'phone' };

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
  | UnitColumn
  | CitizenNumberColumn
  | CreditCodeColumn
  | PhoneColumn;
export type ColumnKind = Column['kind'];
export type Columns = { readonly [name: string]: Column };

export type ReferenceTarget = 'project' | 'class';
/** Something a row may refer to, with the facts that rules compare. Money in fen, hours, persons. */
export type Reference = {
  readonly code: string;
  readonly title: string;
  readonly facts: { readonly [name: string]: Value | undefined };
  /** Of a row that has to stay: the documents in force that name it, in words. */
  readonly namedBy?: Bilingual | undefined;
};
export type References = { readonly [target in ReferenceTarget]: readonly Reference[] };

/** What a check may know besides the sheet. Everything arrives as an argument. */
export type CheckContext = {
  readonly programme: Programme;
  readonly unit: string;
  readonly period: string;
  /** The programme's day, ISO date. */
  readonly today: string;
  /** What rows may name; under the kind the form itself is referred to as, its rows that others name. */
  readonly references: References;
  /**
   * By row id the person a row of the version the sheet is based on stood for, for the check of a sheet whose
   * citizen numbers are kept nowhere: an untouched row needs no number again.
   */
  readonly persons?: KnownPersons | undefined;
  /**
   * Targets in force that concern the document: of a plan those of its unit and category, of the targets
   * themselves all of the year. Undefined where they are not known.
   */
  readonly targets?: readonly UnitTarget[] | undefined;
  /** Every issue of the city's targets in the programme, for their own sheet. */
  readonly issues?: readonly CityTargetIssue[] | undefined;
  /** What was filed of this document before; undefined for the first version. */
  readonly filed?: FiledBefore | undefined;
  /**
   * What the version submitted last says in a column, by row id: for a column that the sheet has lost. Of a row
   * that left it empty, undefined.
   */
  readonly filedValues?: ((column: string) => ReadonlyMap<string, Value | undefined>) | undefined;
};
export type KnownPersons = ReadonlyMap<string, { readonly name: string; readonly mask: string }>;

/** What a rule sees of the things its row refers to. */
export type RuleContext = CheckContext & {
  readonly find: (target: ReferenceTarget, code: Value | undefined) => Reference | undefined;
  /** Is something in the cell that could not be read? Tells it from an empty one. */
  readonly isUnread: (row: Row, column: string) => boolean;
};
/** Beside it, for rules over all rows: the row of the sheet, as people see it, of an index into the rows given. */
export type SheetContext = RuleContext & { readonly rowNumber: (index: number) => number };

type RuleText = {
  readonly code: string;
  /** `references` when the rule looks at what other documents say of the sheet; else `rules`. */
  readonly stage?: 'references';
  readonly severity: Severity;
  /** For a rule that some programmes have and others do not. */
  readonly where?: (programme: Programme) => boolean;
  readonly message: Bilingual;
  readonly fix: Bilingual;
};
/**
 * A rule across the columns of one row. It runs when all columns it `reads` could be read, even when
 * others of the row could not, and answers with the blanks of its text when the row breaks it.
 */
export type RowRule = RuleText & {
  readonly reads: readonly string[];
  /** The column to be painted. */
  readonly paints: string;
  readonly broken: (row: Row, context: RuleContext) => Params | undefined;
};
/** A rule over all readable rows; `row` is an index into them, `column` the column to be painted. */
export type SheetRule = RuleText & {
  readonly broken: (
    rows: readonly Row[],
    context: SheetContext,
  ) => readonly { readonly row?: number; readonly column?: string; readonly params: Params }[];
};

export type Form = {
  readonly id: string;
  readonly version: number;
  readonly title: Bilingual;
  /** What the form is for, shown at the head of the sheet and the guide. */
  readonly purpose: Bilingual;
  /** Clauses of the notice the form serves. */
  readonly clauses: string;
  /** Two letters in receipt numbers, e.g. GY. */
  readonly letters: string;
  readonly period: 'year' | 'month';
  /** `bureau`: a reviewer decides; `automatic`: approved by the rules themselves. */
  readonly review: 'bureau' | 'automatic';
  readonly nilAllowed: boolean;
  /** The rows of each period are its own: none is carried over from the period before. */
  readonly anew?: true;
  /** Is a row still open, so that the next period begins with it? Left out where rows have no end. */
  readonly carries?: (row: Row) => boolean;
  /** Only those whom shared/ground/access.ts lets near restricted forms may see or file it (notice 94). */
  readonly restricted?: true;
  /** Nobody fills it in: the bureau compiles it of other documents, so it is submitted by no sheet. */
  readonly compiled?: true;
  /** What other forms may refer to the rows as; an amendment is checked against them. */
  readonly referredAs?: ReferenceTarget;
  readonly columns: Columns;
  /** Columns that together identify a row; two rows of one sheet must not agree in all of them. */
  readonly rowKey: readonly string[];
  readonly rowRules: readonly RowRule[];
  readonly sheetRules: readonly SheetRule[];
  /** What the rows add up to against what was asked for: a sentence for the head of the sheet. */
  readonly head?: (rows: readonly Row[], context: CheckContext) => Bilingual | undefined;
};

/**
 * May a sheet opened under this version of the form still be read? The version before the present one may, by
 * the present definition: renamed headers are found through `also`. Older sheets are opened anew.
 */
export const readsVersion = ({ version }: Pick<Form, 'version'>, opened: number): boolean =>
  opened === version || (opened === version - 1 && opened >= 1);

/** The column that holds citizen numbers, when the form has one. */
export const numberColumn = ({ columns }: Pick<Form, 'columns'>): string | undefined =>
  Object.keys(columns).find((name) => columns[name]?.kind === 'citizen-number');

/** Fixes the literal types of a definition and checks that its key names columns; adds nothing at run time. */
export const defineForm = <const F extends Form>(form: F & { rowKey: readonly (keyof F['columns'])[] }): F =>
  form;

type ValueOf<C> = C extends { kind: 'choice'; options: readonly { code: infer O extends string }[] }
  ? O
  : C extends { kind: 'choices'; options: readonly { code: infer O extends string }[] }
    ? readonly O[]
    : C extends { kind: 'choices' }
      ? readonly string[]
      : C extends { kind: 'integer' | 'quantity' | 'money' }
        ? number
        : C extends { kind: 'yes-no' }
          ? boolean
          : string;
type RequiredColumn<F extends Form> = {
  [K in keyof F['columns']]: F['columns'][K] extends { required: true } ? K : never;
}[keyof F['columns']];
/** The row a form accepts: required columns present, choices narrowed to their codes. */
export type RowOf<F extends Form> = { [K in RequiredColumn<F>]: ValueOf<F['columns'][K]> } & {
  [K in Exclude<keyof F['columns'], RequiredColumn<F>>]?: ValueOf<F['columns'][K]>;
};
