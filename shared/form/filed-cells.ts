/** The version submitted last as GET /forms/{form} prints it, back as the values its cells stand for. */
import type { Cell, CheckContext, Form } from './define-form.ts';
import { Finding } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import type { SheetColumn } from './sheet-layout.ts';
import { valuesOf } from './summarise.ts';

export type FiledCells = {
  readonly columns: readonly Pick<SheetColumn, 'name'>[];
  readonly rows: readonly (readonly Cell[])[];
  readonly ids: readonly string[];
};

/** Reads a column when it is asked for, because that is hardly ever. */
export const filedValuesOf =
  (
    form: Form,
    { columns, rows, ids }: FiledCells,
    context: CheckContext,
  ): NonNullable<CheckContext['filedValues']> =>
  (name) => {
    const column = form.columns[name];
    const at = columns.findIndex((each) => each.name === name);
    if (!column || at < 0) return new Map();
    const read = kindOf(column).reader(column, context);
    const values = rows.map((cells) => {
      const reading = read(cells[at] ?? null);
      return { [name]: reading instanceof Finding ? reading.value : reading };
    });
    return valuesOf({ rows: values, ids })(name);
  };
