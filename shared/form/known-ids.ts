import type { CheckContext, Form } from './define-form.ts';
import { Finding } from './kinds/kind.ts';
import { kindOf } from './kinds/kinds.ts';
import { isEmpty, unlike } from './number-issues.ts';
import { none } from './row-numbers.ts';
import type { SheetCells } from './sheet-cells.ts';

/**
 * Ids of the sheet's rows, in which those that are not known are found by their number among the rows in force that
 * the sheet does not have otherwise. A row without an id never gets one that is another's in force.
 */
export const knownIds = (
  form: Form,
  { rows, ids }: Pick<SheetCells, 'rows' | 'ids'>,
  columnAt: readonly (string | undefined)[],
  context: CheckContext,
): readonly string[] => {
  const { register } = form;
  const { numbers = none } = context;
  if (
    !register ||
    numbers.size === 0 ||
    ids.every((id, i) => (id === '' ? isEmpty(rows[i]) : numbers.has(id)))
  )
    return ids;
  const column = form.columns[register.number];
  const at = columnAt.indexOf(register.number);
  const read = column && kindOf(column).reader(column, context);
  const taken = new Set(ids);
  const free = new Map(
    [...numbers].flatMap(([id, number]) => (taken.has(id) ? [] : [[number, id] as const])),
  );
  return rows.map((cells, i) => {
    const own = ids[i] ?? '';
    if (numbers.has(own) || isEmpty(cells)) return own;
    const reading = read?.(cells[at] ?? null);
    const number = reading instanceof Finding ? reading.value : reading;
    const found = free.get(number as number);
    if (found === undefined) return own || unlike(`row-${i + 1}`, taken, numbers);
    free.delete(number as number);
    taken.add(found);
    return found;
  });
};
