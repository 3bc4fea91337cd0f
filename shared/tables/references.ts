/**
 * What a document names of others and what it offers to be named: codes of projects and of classes. The one home
 * of both questions, for the check of a sheet and for what comes into force.
 */
import type { Form, ReferenceTarget, RegisterTarget, Row } from '../form/define-form.ts';
import { kindsNamed } from '../form/references.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Content } from '../submission/submission.ts';
import { isClassCode } from './codes.ts';
import { ledgerOf, placeRows } from './project.ts';
import type { LedgerRow } from './rows.ts';

/** Kinds of things that rows of the form name. */
export const targetsOf = ({ columns }: Pick<Form, 'columns'>): readonly ReferenceTarget[] => [
  ...new Set(Object.values(columns).flatMap((column) => ('to' in column ? kindsNamed(column) : []))),
];

/** Rows of registers may be filed by others; projects and classes are the unit's own. */
export const isOfRegister = (target: ReferenceTarget): target is RegisterTarget =>
  target !== 'project' && target !== 'class';

/** The target that other forms name the rows of a register as. */
export const registerTargetOf = ({ register, referredAs }: Form): RegisterTarget | undefined =>
  register && referredAs && isOfRegister(referredAs) ? referredAs : undefined;

/** Kinds of things that rows of the form name or whose codes its texts may hold: what its rules know. */
export const knownTo = (form: Pick<Form, 'columns'>): readonly ReferenceTarget[] => [
  ...new Set([
    ...targetsOf(form),
    ...Object.values(form.columns).flatMap((column) =>
      column.kind === 'text' && column.cites ? [column.cites] : [],
    ),
  ]),
];

/** May rows of a period name something of the year before? */
export const namesLastYear = ({ columns }: Pick<Form, 'columns'>): boolean =>
  Object.values(columns).some((column) => column.kind === 'reference' && column.lastYear);

/** And of the year before that? */
export const namesYearBeforeLast = ({ columns }: Pick<Form, 'columns'>): boolean =>
  Object.values(columns).some((column) => column.kind === 'reference' && column.andBefore);

/** May rows name projects of everybody? */
export const namesEverybodys = ({ columns }: Pick<Form, 'columns'>): boolean =>
  Object.values(columns).some(
    (column) => (column.kind === 'reference' || column.kind === 'references') && column.ofAll,
  );

/** Has the form to do with references at all, on either side? */
export const isBound = (form: Form): boolean => form.referredAs !== undefined || targetsOf(form).length > 0;

/** Rows that name something: how many, and the codes of those that have one themselves (classes of a project). */
export type Named = { readonly rows: number; readonly codes: readonly string[] };

type Rows = Pick<Content, 'rows'>;

/** What the rows name of a kind, by code. */
export const namedIn = (
  form: Form,
  content: Content | undefined,
  target: ReferenceTarget,
  programme: Programme,
): ReadonlyMap<string, Named> => {
  const columns = Object.keys(form.columns).filter((name) => {
    const column = form.columns[name];
    return column !== undefined && 'to' in column && kindsNamed(column).includes(target);
  });
  const isMeant = (name: string, code: unknown): boolean => {
    const column = form.columns[name];
    const isOne = column && 'to' in column && kindsNamed(column).length === 1;
    return isOne || isClassCode(String(code)) === (target === 'class');
  };
  const ledger = form.referredAs && ledgerOf(form.id);
  const named = new Map<string, { rows: number; codes: string[] }>();
  for (const row of (content as Rows | undefined)?.rows ?? []) {
    const codes = new Set(
      columns
        .flatMap((name) => [row[name] ?? []].flat().filter((code) => isMeant(name, code)))
        .filter((code) => typeof code === 'string'),
    );
    for (const code of codes) {
      const known = named.get(code) ?? { rows: 0, codes: [] };
      named.set(code, known);
      known.rows += 1;
      const own = ledger?.place(row as Row, content as Content, programme);
      if (own) known.codes.push(own.key);
    }
  }
  return named;
};

/** What others may name, by code, as it stands in the ledger; nothing where the form is not referred to. */
export const offeredBy = (
  form: Form,
  content: Content | undefined,
  programme: Programme,
): ReadonlyMap<string, LedgerRow> => {
  const ledger = form.referredAs && ledgerOf(form.id);
  const rows = ledger ? placeRows(content, ledger, programme) : new Map<string, { row: LedgerRow }>();
  return new Map([...rows].map(([code, { row }]) => [code, row]));
};

type Described = { readonly title?: string; readonly field?: string };

/** Title and field of a project, or of a class outside the plan. */
export const described = (row: LedgerRow | undefined): Described => (row as Described | undefined) ?? {};
