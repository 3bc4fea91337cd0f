/** What of a registered row leaves its unit, as a sheet shows it: the listed columns and nothing else. */
import type { Cell, CheckContext, Column, Form } from '../form/define-form.ts';
import { kindOf } from '../form/kinds/kinds.ts';
import type { Bilingual } from '../ground/bilingual.ts';
import type { Entry } from './entries.ts';

export type ListedColumn = {
  readonly name: string;
  readonly header: Bilingual;
  /** Sheets number format. */
  readonly format: string;
  /** Pixels. */
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
};

const listedOf = ({ columns, register }: Form): readonly (readonly [string, Column])[] =>
  (register?.listed ?? []).map((name) => [name, columns[name] as Column] as const);

export const listedColumns = (form: Form, context: CheckContext): readonly ListedColumn[] =>
  listedOf(form).map(([name, column]) => {
    const { format, width, align = 'left' } = kindOf(column).layout(column, context);
    return { name, header: column.header, format, width, align };
  });

/** Cells in the order of the listed columns; an empty value is an empty cell. */
export const printListed = (
  form: Form,
  { row }: Pick<Entry, 'row'>,
  context: CheckContext,
): readonly Cell[] =>
  listedOf(form).map(([name, column]) => {
    const value = row[name];
    return value === undefined ? '' : kindOf(column).print(value, column, context);
  });
