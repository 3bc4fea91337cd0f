import type { Cell, Form } from '../../shared/form/define-form.ts';
import { asShown } from '../../shared/form/table/around.ts';
import { isNumber } from '../../shared/form/table/units.ts';
import type { Tab } from '../google/interface.ts';

/** Numbers become what their format shows where it names a unit: a call for each block of columns of figures. */
export const showFormats = (
  tab: Tab,
  { columns }: Pick<Form, 'columns'>,
  columnAt: readonly (string | undefined)[],
  rows: Cell[][],
  firstRow: number,
): void => {
  const columnOf = (i: number) => (columnAt[i] === undefined ? undefined : columns[columnAt[i] as string]);
  const isFigures = (i: number): boolean => {
    const column = columnOf(i);
    return column !== undefined && isNumber(column) && !(column.kind === 'integer' && column.ordinal);
  };
  for (let from = 0; from < columnAt.length; from++) {
    let to = from;
    while (to < columnAt.length && isFigures(to)) to += 1;
    if (to > from && rows.length) {
      const area = { row: firstRow, column: from + 1, rows: rows.length, columns: to - from };
      tab.formats(area).forEach((line, r) => {
        line.forEach((format, c) => {
          const row = rows[r] as Cell[];
          const cell = row[from + c];
          if (typeof cell === 'number') row[from + c] = asShown(cell, format, columnOf(from + c));
        });
      });
    }
    from = to;
  }
};
