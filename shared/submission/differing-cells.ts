import type { CheckedSheet, SheetCells } from '../form/check-sheet.ts';
import type { Cell, CheckContext, Column, Form, Value } from '../form/define-form.ts';
import type { FiledCells } from '../form/filed-cells.ts';
import { Finding } from '../form/kinds/kind.ts';
import { kindOf } from '../form/kinds/kinds.ts';
import { matchHeaders } from '../form/match-headers.ts';
import { isBlank } from '../form/tidy.ts';
import { sameValue } from './row-diff.ts';

const isFilled = (cell: Cell | undefined): boolean => cell !== undefined && !isBlank(cell);

/**
 * How many cells of a sheet say something else than the version submitted last; of a row that only one of the two
 * has, its filled ones. Citizen numbers are kept nowhere and are left out. Cells are read only where they do not
 * look alike, so that a large sheet that hardly differs is compared at once.
 */
export const differingCells = (
  form: Form,
  sheet: Pick<SheetCells, 'headers' | 'rows'>,
  { ids, at }: Pick<CheckedSheet, 'ids' | 'at'>,
  filed: FiledCells,
  context: CheckContext,
): number => {
  const { columnAt } = matchHeaders(form, sheet.headers);
  const columns = filed.columns.flatMap(({ name }, there) => {
    const column: Column | undefined = form.columns[name];
    if (!column || column.kind === 'citizen-number') return [];
    const reader = kindOf(column).reader(column, context);
    /** Text that cannot be read is itself: it is not what was filed. */
    const read = (cell: Cell | undefined): Value | undefined => {
      const reading = reader(cell ?? null);
      return reading instanceof Finding ? (reading.value ?? `? ${String(cell)}`) : reading;
    };
    return [{ there, here: columnAt.indexOf(name), read }];
  });
  const left = new Map(filed.ids.map((id, i) => [id, filed.rows[i] as readonly Cell[]] as const));
  let count = 0;
  ids.forEach((id, i) => {
    const cells = sheet.rows[at[i] as number] as readonly Cell[];
    const was = left.get(id);
    left.delete(id);
    for (const { here, there, read } of columns) {
      const [now, before] = [cells[here], was?.[there]];
      if (now === before || !(isFilled(now) || isFilled(before))) continue;
      if (!sameValue(read(now), read(before))) count += 1;
    }
  });
  for (const was of left.values()) count += columns.filter(({ there }) => isFilled(was[there])).length;
  return count;
};
