import { type Bilingual, fill } from '../ground/bilingual.ts';
import { categoryOfForm, type Programme } from '../ground/define-programme.ts';
import { yearOf } from '../ground/period.ts';
import type { CheckContext, Column, ColumnKind, Form } from './define-form.ts';
import { kindOf } from './kinds/kinds.ts';

/** The column's own example, of the year and the city it is shown in. */
export const columnExample = (
  { example }: Pick<Column, 'example'>,
  { programme, period }: Pick<CheckContext, 'programme' | 'period'>,
): string | undefined =>
  example?.replace('{year}', yearOf(period)).replace('{office}', programme.documentOffice);

/** The help of a column with the programme's figures; nothing where it is about a floor that the programme has not. */
export const columnHelp = (
  { id }: Pick<Form, 'id'>,
  { help }: Column,
  programme: Programme,
): Bilingual | undefined => {
  if (!help?.zh.includes('{floor}')) return help;
  const floor = categoryOfForm(programme, id)?.hoursFloor;
  return floor ? fill(help, { floor }) : undefined;
};

/**
 * Kinds whose own example says nothing more than what they accept; numbers that stand for persons and units
 * are not made up for a guide at all.
 */
const withoutExample: readonly ColumnKind[] = [
  'citizen-number',
  'credit-code',
  'text',
  'choices',
  'unit',
  'integer',
  'quantity',
  'money',
  'date',
  'month',
];

/** An example as a cell shows it; empty where it would say nothing. */
export const exampleOf = (column: Column, context: CheckContext): string => {
  const own = columnExample(column, context);
  if (own !== undefined) return own;
  if (withoutExample.includes(column.kind)) return '';
  const kind = kindOf(column);
  return String(kind.print(kind.example(column, context, 0), column, context) ?? '');
};
