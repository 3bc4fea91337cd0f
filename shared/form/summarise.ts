/** From the rows of a version to the little a check needs of it (filed.ts): one function for sheet, server and files. */
import {
  type CheckContext,
  type Column,
  type Form,
  numberColumn,
  type Row,
  type Value,
} from './define-form.ts';
import type { ColumnFigures, FiledBefore, Totals } from './filed.ts';

type Rows = readonly Row[];

/** Does the column hold amounts? The number of a row, and what tells rows apart, are none. */
export const holdsFigures = ({ rowKey }: Pick<Form, 'rowKey'>, name: string, column: Column): boolean =>
  column.kind === 'money' ||
  column.kind === 'quantity' ||
  (column.kind === 'integer' && !column.ordinal && rowKey.indexOf(name) < 0);

const isFilled = (value: Value | undefined): boolean => value !== undefined && value !== '';

export const sumOf = (rows: Rows, name: string): number =>
  rows.reduce((sum, row) => sum + ((row[name] as number | undefined) ?? 0), 0);

/** Persons that rows stand for: what they say, or one a row where each row is a person; undefined where neither is so. */
export const personsIn = (
  form: Form,
  { rows, columns }: Pick<FiledBefore, 'rows' | 'columns'>,
): number | undefined => personsOf(form, rows, () => columns.persons?.figures?.sum ?? 0);

const personsOf = (form: Form, rows: number, said: () => number): number | undefined =>
  form.columns.persons?.kind === 'integer'
    ? form.columns.persons.each
      ? undefined
      : said()
    : numberColumn(form) === undefined
      ? undefined
      : rows;

/** Of a version as it is filed: what whoever decides on it sees before opening it. */
export const totalsOf = (form: Form, rows: Rows): Totals => {
  const persons = personsOf(form, rows.length, () => sumOf(rows, 'persons'));
  const money = Object.entries(form.columns).filter(([, column]) => column.kind === 'money' && !column.each);
  return {
    ...(persons !== undefined && { persons }),
    money: Object.fromEntries(money.map(([name]) => [name, sumOf(rows, name)] as const)),
  };
};

const figuresOf = (rows: Rows, name: string): ColumnFigures | undefined => {
  const sorted = rows
    .flatMap(({ [name]: value }) => (typeof value === 'number' ? [value] : []))
    .sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [least, most, median] = [sorted[0], sorted[sorted.length - 1], sorted[middle]];
  if (least === undefined || most === undefined || median === undefined) return undefined;
  return {
    sum: sumOf(rows, name),
    least,
    most,
    median: sorted.length % 2 ? median : (median + (sorted[middle - 1] as number)) / 2,
  };
};

/**
 * @param latest rows of the version submitted last, which the sheet continues: a column that only they filled is
 * lost with them as well
 */
export const summarise = (
  form: Form,
  { version, inForce, rows }: Pick<FiledBefore, 'version' | 'inForce'> & { readonly rows: Rows },
  latest: Rows,
): FiledBefore => {
  const filledIn = (each: Rows, name: string) => each.filter((row) => isFilled(row[name])).length;
  const columns = Object.entries(form.columns).flatMap(([name, column]) => {
    const filled = Math.max(filledIn(rows, name), latest === rows ? 0 : filledIn(latest, name));
    if (filled === 0) return [];
    const figures = holdsFigures(form, name, column) ? figuresOf(rows, name) : undefined;
    return [[name, { filled, ...(figures && { figures }) }] as const];
  });
  return { version, inForce, rows: rows.length, columns: Object.fromEntries(columns) };
};

export const valuesOf =
  ({
    rows,
    ids,
  }: {
    readonly rows: Rows;
    readonly ids: readonly string[];
  }): NonNullable<CheckContext['filedValues']> =>
  (column) =>
    new Map(ids.map((id, i) => [id, rows[i]?.[column]] as const));
