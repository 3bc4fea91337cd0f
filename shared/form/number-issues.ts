import { type Issue, makeIssue } from '../ground/issue.ts';
import type { RuledRows } from './check-rules.ts';
import type { Cell, Form } from './define-form.ts';
import type { NumbersInForce } from './numbers-in-force.ts';
import { type Given, nextNumber, none, numberOf } from './row-numbers.ts';

export const isEmpty = (cells: readonly Cell[] | undefined): boolean =>
  !cells?.some((cell) => cell !== null && cell !== '');

export const unlike = (id: string, taken: Set<string>, numbers: NumbersInForce): string => {
  let free = id;
  while (taken.has(free) || numbers.has(free)) free += '~';
  taken.add(free);
  return free;
};

/** Numbers given twice, and numbers in force that were changed. */
export const numberIssues = (
  form: Form,
  { rows, ids, at, headerRow = 0 }: RuledRows,
  { numbers = none, holders }: Given,
): Issue[] => {
  const { register } = form;
  const column = register && form.columns[register.number];
  if (!register || !column) return [];
  // Where the number alone tells rows apart, two of them are doubles as in any form.
  const isKey = form.rowKey.length === 1 && form.rowKey[0] === register.number;
  const first = new Map<number, number>();
  const free = nextNumber(form, rows, { numbers, holders });
  return rows.flatMap((row, i) => {
    const number = numberOf(form, row);
    if (number === undefined) return [];
    const rowId = ids[i] as string;
    const place = { row: at[i] as number, rowId, column: register.number };
    const was = numbers.get(rowId);
    if (was !== undefined && was !== number)
      return [makeIssue('number-moved', place, { column: column.header, was, number, free })];
    const earlier = first.get(number);
    if (earlier === undefined) first.set(number, i);
    return earlier === undefined || isKey
      ? []
      : [
          makeIssue('number-doubled', place, {
            column: column.header,
            row: headerRow + (at[earlier] as number) + 1,
            number,
            free,
          }),
        ];
  });
};
