/**
 * What becomes of a form's rows once they are in force. A form declares it, and lists, search, rights, references,
 * due days, report sections and public pages follow from the declaration; a form that declares nothing keeps its
 * rows to itself. Column names that the form has not, or of the wrong kind, do not compile.
 */
import type { Bilingual } from '../ground/bilingual.ts';
import type { Column, ColumnKind, Columns } from './columns.ts';

/** Names of the columns of some kinds; any name for a form whose columns nobody knows. */
export type Named<C extends Columns, K extends ColumnKind = ColumnKind> = string extends keyof C
  ? string
  : { [N in keyof C]: C[N] extends Extract<Column, { kind: K }> ? N : never }[keyof C] & string;

/** `members`: units of the kinds that the programme lets take part; nobody else who can sign in. */
export type Audience = 'nobody' | 'members' | 'public';

/**
 * Who sees a row beside those who may read its document. `said`: as a column of the row says, by its codes; a code
 * that is not told is for nobody. `concerned`: the unit that a column names, or the owner of the row that it names.
 * `filersOf`: the units that the programme names as those that file another form, by its id.
 */
export type ShownTo<C extends Columns = Columns> =
  | Audience
  | { readonly said: Named<C, 'choice'>; readonly as: { readonly [code: string]: Audience } }
  | {
      readonly concerned: Named<C, 'unit' | 'reference' | 'references'>;
      /** Not while a column of the row has one of these codes: what is being written is for nobody yet. */
      readonly unless?: { readonly column: Named<C, 'choice'>; readonly is: readonly string[] };
    }
  | { readonly filersOf: string };

/** When something has to happen to a row, and what ends the waiting. */
export type Due<C extends Columns = Columns> = {
  readonly what: Bilingual;
  readonly on: Named<C, 'date'>;
  /** Calendar days after the date. */
  readonly plusDays?: number;
  /** A column of the row has one of these codes, or a row of another form that answers this one closes it. */
  readonly done:
    | { readonly column: Named<C>; readonly is: readonly string[] }
    | { readonly filled: Named<C> }
    | { readonly answeredBy: string };
  readonly tells: 'owner' | 'concerned';
  /** Only while a column of the row has one of these codes. */
  readonly while?: { readonly column: Named<C, 'choice'>; readonly is: readonly string[] };
};

/** Rows counted in the monthly report, as they held at the end of the month. */
export type Counted<C extends Columns = Columns> = {
  readonly title: Bilingual;
  readonly by: Named<C, 'choice' | 'choices'>;
  /** Columns that are added up, or averaged over the rows that have them. */
  readonly sums?: readonly Named<C, 'integer' | 'money' | 'quantity'>[];
  readonly means?: readonly Named<C, 'integer'>[];
  readonly ofWhich?: readonly {
    readonly title: Bilingual;
    readonly column: Named<C, 'choice' | 'yes-no'>;
    readonly is: readonly (string | boolean)[];
  }[];
};

/** The page of a register that anybody may open; see shared/registers/public-page.ts. */
export type Published<C extends Columns = Columns> = {
  /** Left out: what is listed, except how to reach anybody. */
  readonly columns?: readonly Named<C>[];
  /** `all`: every row in force. Left out: those that anybody may see. */
  readonly rows?: 'all';
  /** Rows whose due day has passed are named too, by title, unit and days alone. */
  readonly overdue?: true;
};

export type Register<C extends Columns = Columns> = {
  /**
   * `carried`: the rows of a unit hold until its next document comes into force, in whatever year. `period`: they
   * are of their year or month and stay. `lasting`: of their year, with its code; all hold on, or those that `lasts` names
   * in later ones, until a later row of the same title does or ends it.
   */
  readonly life: 'carried' | 'period' | 'lasting';
  readonly lasts?: {
    readonly column: Named<C, 'choice'>;
    readonly is: readonly string[];
    readonly until: readonly string[];
  };
  readonly shownTo: ShownTo<C> | readonly ShownTo<C>[];
  /** Column that names a row within its document: part of its code. */
  readonly number: Named<C, 'integer'>;
  /**
   * Rows are items of rows of another form, whose letters their codes begin with: the last two figures of the number are the
   * item, those before are the number of that row. 102 is DC2015-RSJ-001-2.
   */
  readonly itemsOf?: { readonly letters: string };
  readonly title: Named<C>;
  /** Nothing else of a row ever leaves the unit: in lists, references, files and pages. */
  readonly listed: readonly Named<C>[];
  /** What rules of forms that name the row compare; each is listed too. */
  readonly facts?: readonly Named<C>[];
  readonly filters?: readonly Named<C, 'choice' | 'choices' | 'unit' | 'yes-no'>[];
  /** Columns that words are looked for in, beside title, filters, unit and code. */
  readonly searched?: readonly Named<C, 'text'>[];
  /** The row of another form that each row answers; it is closed where the column has one of these codes. */
  readonly answers?: {
    readonly by: Named<C, 'reference'>;
    readonly closes?: { readonly column: Named<C, 'choice'>; readonly is: readonly string[] };
    /** Columns shown beside the row answered. */
    readonly shows?: readonly Named<C>[];
    /** Columns that begin with what a listed column of the row answered says, by the name of that one. */
    readonly begins?: { readonly [own in Named<C>]?: string };
  };
  readonly due?: readonly Due<C>[];
  readonly counted?: readonly Counted<C>[];
  /** A section of the report reads its rows, without a table by option. */
  readonly reported?: true;
  /** That a document has come into force is news to every unit that shares what is for members. */
  readonly announced?: true;
  /** Left out where the page follows from `shownTo`: there is one where a row can be public. */
  readonly published?: Published<C>;
};
