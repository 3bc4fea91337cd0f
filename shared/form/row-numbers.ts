/**
 * The number of a registered row is part of its code, by which others refer to it: within a sheet it is given once,
 * and a row in force keeps it. Between versions a row is known by its id; where a sheet brings none that is known,
 * by its number, so that a list filed again from a file goes on being the same rows.
 */
import { makeIssue } from '../ground/issue.ts';
import type { CheckContext, Column, Form, Row } from './define-form.ts';
import type { NumbersInForce } from './numbers-in-force.ts';
import type { ReadRows } from './read-rows.ts';

export const none: NumbersInForce = new Map();

type Registered = Pick<Form, 'register'>;
type Listed = { readonly rows: readonly Row[]; readonly ids: readonly string[] };

export const numberOf = ({ register }: Registered, row: Row): number | undefined =>
  row[register?.number ?? ''] as number | undefined;

const nextOf = (numbers: Iterable<number>): number => {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most + 1;
};

/**
 * Rows of a register with a number each: those that have none, because their form had no such column when they were
 * filed or the sheet has lost it, keep the one in force or get the next ones, in their order.
 */
export const numberRows = (
  form: Registered,
  { rows, ids }: Listed,
  inForce: NumbersInForce = none,
  holders: CheckContext['holders'] = [],
): readonly Row[] => {
  const { register } = form;
  if (!register || rows.every((row) => numberOf(form, row) !== undefined)) return rows;
  const known = rows.map((row, i) => numberOf(form, row) ?? inForce.get(ids[i] as string));
  let next = nextOf([...given({ numbers: inForce, holders }), ...known.flatMap((number) => number ?? [])]);
  return rows.map((row, i) => ({ ...row, [register.number]: known[i] ?? next++ }));
};

export type Given = Pick<CheckContext, 'numbers' | 'holders'>;
/** Numbers that the unit has given, to what holds and to what does not any more. */
export const given = ({ numbers = none, holders = [] }: Given): readonly number[] => [
  ...numbers.values(),
  ...holders.map(({ number }) => number),
];

/** A number that no row has, or had. */
export const nextNumber = (form: Registered, rows: readonly Row[], context: Given): number =>
  nextOf([...given(context), ...rows.flatMap((row) => numberOf(form, row) ?? [])]);

export const numbersOf = (form: Registered, { rows, ids }: Listed): NumbersInForce =>
  new Map(
    numberRows(form, { rows, ids }).map(
      (row, i) => [ids[i] as string, numberOf(form, row) as number] as const,
    ),
  );

/** Does the sheet lack the number, and nothing of it was filed before? Then its rows are numbered. */
export const numbersItself = (
  { register }: Registered,
  missing: readonly string[],
  { filed }: Pick<CheckContext, 'filed'>,
): boolean =>
  register !== undefined && missing.indexOf(register.number) >= 0 && !filed?.columns[register.number]?.filled;

/** What was read of a sheet, its rows numbered where it has no column for that, as those of an earlier version. */
export const numberSheet = (
  form: Form,
  { rows: read, ids, unread }: Pick<ReadRows, 'rows' | 'ids' | 'unread'>,
  missing: readonly string[],
  context: CheckContext,
): Pick<ReadRows, 'rows' | 'unread' | 'issues'> & { readonly missing: readonly string[] } => {
  const { register } = form;
  if (!register || !numbersItself(form, missing, context)) return { rows: read, unread, issues: [], missing };
  const rows = numberRows(form, { rows: read, ids }, context.numbers, context.holders);
  const numbers = rows.flatMap((row) => numberOf(form, row) ?? []).sort((a, b) => a - b);
  const said = { first: numbers[0] ?? 0, last: numbers[numbers.length - 1] ?? 0 };
  const { header } = form.columns[register.number] as Column;
  return {
    rows,
    unread: new Map(
      read.flatMap((row, i) => {
        const names = unread.get(row);
        return names ? [[rows[i] as Row, names] as const] : [];
      }),
    ),
    issues: numbers.length
      ? [makeIssue('rows-numbered', { column: register.number }, { column: header, ...said })]
      : [],
    missing: missing.filter((name) => name !== register.number),
  };
};
