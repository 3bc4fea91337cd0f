/**
 * A form is data: one list of columns with rules. The row check, the row types, the sheet layout, the
 * guide, the JSON schema and the stored attributes are derived from it, each in its own file, and never
 * the other way round.
 */
import type { Bilingual, Language, Params } from '../ground/bilingual.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Severity } from '../ground/stages.ts';
import type { CityTargetIssue } from '../targets/city-targets.ts';
import type { UnitTarget } from '../targets/target.ts';
import type { Columns, ReferenceTarget, RegisterTarget, Row, Value } from './columns.ts';
import type { FiledBefore } from './filed.ts';
import type { ClassesTold, MoneyBefore } from './money-before.ts';
import type { NumberHolder, NumbersInForce } from './numbers-in-force.ts';
import type { Register } from './register.ts';
import type { ToldFinding, ToldFlag } from './told-flag.ts';

export type * from './columns.ts';

/** Something a row may refer to, with the facts that rules compare. Money in fen, hours, persons. */
export type Reference = {
  readonly code: string;
  readonly title: string;
  readonly facts: { readonly [name: string]: Value | undefined };
  /** Of a row that has to stay: the documents in force that name it, in words. */
  readonly namedBy?: Bilingual | undefined;
  /** What the unit’s money returns of earlier months say of a project or class; left out where they say nothing. */
  readonly money?: readonly MoneyBefore[] | undefined;
  /** Of a project its classes by run: cost told by other class returns, and net spending of the money returns. Fen. */
  readonly classes?: ClassesTold | undefined;
};

export type References = { readonly [target in 'project' | 'class']: readonly Reference[] } & {
  readonly [target in RegisterTarget]?: readonly Reference[];
} & {
  /** What money returns say was returned, by unit, project and month, for columns held against it (forms/returned-money.ts). */
  readonly returned?: readonly Reference[];
};

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
   * Of a register the number by row id of the rows that hold: of the version in force, or where rows are carried and
   * nothing of this document is in force yet, of the unit's last document that is.
   */
  readonly numbers?: NumbersInForce | undefined;
  /** Of a register the row that each number of the unit was given to last, whether it still holds or not. */
  readonly holders?: readonly NumberHolder[] | undefined;
  /**
   * Targets in force that concern the document: of a plan those of its unit and category, of the targets
   * themselves all of the year. Undefined where they are not known.
   */
  readonly targets?: readonly UnitTarget[] | undefined;
  /** Every issue of the city's targets in the programme, for their own sheet. */
  readonly issues?: readonly CityTargetIssue[] | undefined;
  /** Flags that the document may be about, for a form that says so (`aboutFlags`). */
  readonly flags?: readonly ToldFlag[] | undefined;
  /** Findings that somebody opens the document about, for the same forms. */
  readonly findings?: readonly ToldFinding[] | undefined;
  /** Of the sheet, for what its rows begin with; Chinese when left out. */
  readonly language?: Language | undefined;
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
  /** About money: who looks after it in the finance bureau may read it of everybody (access.ts). */
  readonly money?: true;
  /** Filed by these roles alone (access.ts), whoever else files for the unit. */
  readonly filedBy?: 'treasurer' | 'supervisor' | 'reviewer';
  /** Those who look into the work of others may file it too, beside the clerks (access.ts). */
  readonly supervision?: true;
  /** Nobody fills it in: the bureau compiles it of other documents, so it is submitted by no sheet. */
  readonly compiled?: true;
  /** Rows are about flags: of the unit itself, or of all that it decides on (shared/flags). */
  readonly aboutFlags?: 'own' | 'all';
  /** What other forms may refer to the rows as; an amendment is checked against them. */
  readonly referredAs?: ReferenceTarget;
  /** What becomes of the rows; left out where they are for nobody else, or counted by a ledger of their own. */
  readonly register?: Register;
  readonly columns: Columns;
  /** Columns that together identify a row; two rows of one sheet must not agree in all of them. */
  readonly rowKey: readonly string[];
  /** Columns of the key that say something by being empty; a row that leaves another one empty is like no other. */
  readonly emptyInKey?: readonly string[];
  readonly rowRules: readonly RowRule[];
  readonly sheetRules: readonly SheetRule[];
  /** What the rows add up to against what was asked for: a sentence for the head of the sheet. */
  readonly head?: (rows: readonly Row[], context: CheckContext) => Bilingual | undefined;
  /** Does the head speak of sums of money, so that it is said wherever projects are known? */
  readonly headOfMoney?: true;
  /** What is good to know of an amount though nothing is wrong with it, as a note on its cell; `row` is an index into them. */
  readonly beside?: (
    rows: readonly Row[],
    context: RuleContext,
  ) => readonly { readonly row: number; readonly column: string; readonly text: Bilingual }[];
  /** Rows that a sheet begins with, made of what other documents say. */
  readonly begins?: {
    /** The form that they come from. */
    readonly from: Bilingual;
    /** Columns by which the sheet shows one of them already. */
    readonly by: readonly string[] | ((row: Row) => readonly string[]);
    readonly rows: (context: CheckContext) => readonly Row[];
  };
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
export const defineForm = <const F extends Form>(
  form: F & { rowKey: readonly (keyof F['columns'])[]; register?: Register<F['columns']> },
): F => form;
