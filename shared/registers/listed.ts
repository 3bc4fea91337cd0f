/** What of a registered row leaves its unit, as a sheet shows it: the listed columns and nothing else. */
import type { Cell, CheckContext, Column, Form } from '../form/define-form.ts';
import { kindOf } from '../form/kinds/kinds.ts';
import type { Bilingual, Language } from '../ground/bilingual.ts';
import type { Entry } from './entries.ts';
import { sayValue } from './say-value.ts';

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

/** Where and when it is read, and in which language. */
export type Reading = CheckContext & { readonly language: Language };

const printed = ({ row }: Pick<Entry, 'row'>, name: string, column: Column, reading: Reading): Cell => {
  const value = row[name];
  if (value === undefined) return '';
  return sayValue(value, column, reading)?.[reading.language] ?? kindOf(column).print(value, column, reading);
};

export const listedColumns = (form: Form, context: CheckContext): readonly ListedColumn[] =>
  listedOf(form).map(([name, column]) => laidOut(name, column, context));

/** Cells in the order of the listed columns; an empty value is an empty cell. */
export const printListed = (form: Form, entry: Pick<Entry, 'row'>, reading: Reading): readonly Cell[] =>
  listedOf(form).map(([name, column]) => printed(entry, name, column, reading));

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
  reading: Reading,
): readonly Cell[] =>
  answers.flatMap((each) => {
    const answer = each.byCode.get(code);
    return shownOf(each).map(([name, column]) => (answer ? printed(answer, name, column, reading) : ''));
  });
