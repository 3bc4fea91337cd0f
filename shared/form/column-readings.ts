/** How each column of a form is read from a sheet: by its kind, in the unit of its header, or from what was filed before. */
import type { CheckContext, Column, Form, Value } from './define-form.ts';
import { Finding, type Reader } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import { type ColumnUnits, inOwnUnit } from './table/header-issues.ts';

export type ColumnReading = {
  readonly name: string;
  readonly column: Column;
  readonly read: Reader;
  /** Position in the sheet, -1 when the header is missing. */
  readonly position: number;
  /** Of a lost column: what the version submitted last says, so that its rules run as if it were there. */
  readonly filed: ReadonlyMap<string, Value | undefined> | undefined;
  /** Its figures were converted: rewriting a cell would convert it twice. */
  readonly scaled: boolean;
};

export const planColumns = (
  form: Form,
  columnAt: readonly (string | undefined)[],
  { scaled, other }: ColumnUnits,
  context: CheckContext,
): ColumnReading[] =>
  Object.entries(form.columns).map(([name, column]) => {
    const read = kindOf(column).reader(column, context);
    const unit = scaled.get(name);
    const position = columnAt.indexOf(name);
    const isLost = position < 0 && cellsLost(name, context) > 0;
    return {
      name,
      column,
      read: unit ? (cell) => read(inOwnUnit(cell, unit)) : other.has(name) ? () => untold : read,
      position,
      filed: isLost ? (context.filedValues?.(name) ?? new Map()) : undefined,
      scaled: unit !== undefined,
    };
  });

/** How many cells of the column were filled in what was filed before. */
export const cellsLost = (name: string, { filed }: CheckContext): number => filed?.columns[name]?.filled ?? 0;

/** A cell that is not read because its header already stopped the column. */
export const untold = new Finding('header-quantity', {});
