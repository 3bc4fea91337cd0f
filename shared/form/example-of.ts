import { columnExample } from './column-help.ts';
import type { CheckContext, Column, ColumnKind } from './define-form.ts';
import { kindOf } from './kinds/kinds.ts';

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
  // A new unit has no project yet that an example could name.
  if (column.kind === 'reference' && !context.references[column.to]?.length) return '';
  const kind = kindOf(column);
  return String(kind.print(kind.example(column, context, 0), column, context) ?? '');
};
