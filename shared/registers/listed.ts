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

const laidOut = (name: string, column: Column, context: CheckContext): ListedColumn => {
  const { format, width, align = 'left' } = kindOf(column).layout(column, context);
  return { name, header: column.header, format, width, align };
};

const printed = ({ row }: Pick<Entry, 'row'>, name: string, column: Column, context: CheckContext): Cell => {
  const value = row[name];
  return value === undefined ? '' : kindOf(column).print(value, column, context);
};

export const listedColumns = (form: Form, context: CheckContext): readonly ListedColumn[] =>
  listedOf(form).map(([name, column]) => laidOut(name, column, context));

/** Cells in the order of the listed columns; an empty value is an empty cell. */
export const printListed = (form: Form, entry: Pick<Entry, 'row'>, context: CheckContext): readonly Cell[] =>
  listedOf(form).map(([name, column]) => printed(entry, name, column, context));

/** Rows of another form that answer those of a register, by the code of the row answered. */
export type Answers = { readonly form: Form; readonly byCode: ReadonlyMap<string, Entry> };

const shownOf = ({ form: { columns, register } }: Answers): readonly (readonly [string, Column])[] =>
  (register?.answers?.shows ?? []).map((name) => [name, columns[name] as Column] as const);

/** What of its answers stands behind the listed columns of a row, for whoever sees the row. */
export const answerColumns = (answers: readonly Answers[], context: CheckContext): readonly ListedColumn[] =>
  answers.flatMap((each) =>
    shownOf(each).map(([name, column]) => laidOut(`${each.form.id}/${name}`, column, context)),
  );

/** Empty cells where nothing answers the row. */
export const printAnswers = (
  answers: readonly Answers[],
  { code }: Pick<Entry, 'code'>,
  context: CheckContext,
): readonly Cell[] =>
  answers.flatMap((each) => {
    const answer = each.byCode.get(code);
    return shownOf(each).map(([name, column]) => (answer ? printed(answer, name, column, context) : ''));
  });
