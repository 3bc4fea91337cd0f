/**
 * Sorting as Google sorts a sheet with frozen rows: whole rows, hidden columns among them, and never those that are
 * frozen. Univer would sort the range around the selection, the header with it; what stands on the cells it moves itself.
 */
import type { Area } from '../operations.ts';
import { univerApi, workbook } from './workbook.ts';

type Sort = { range: Area; hasTitle?: boolean; subUnitId: string };

/** Registered before what asks about protected ranges, which shall see the rows that are moved. */
export function sortWholeRows(): void {
  const api = univerApi();
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id === 'sheet.command.sort-range') event.cancel = !widen(event.params as Sort);
  });
}

/** Answers whether there is anything to sort. */
function widen(sort: Sort): boolean {
  const sheet = workbook().getSheetBySheetId(sort.subUnitId);
  const frozen = sheet?.getFrozenRows() ?? 0;
  if (!sheet || frozen === 0) return true;
  const last = sheet.getLastRow();
  const isWholeSheet = !(sort.range.startRow >= frozen);
  if (isWholeSheet) sort.hasTitle = false;
  sort.range = {
    ...sort.range,
    startRow: isWholeSheet ? frozen : sort.range.startRow,
    endRow: isWholeSheet ? last : Math.min(sort.range.endRow, last),
    startColumn: 0,
    endColumn: sheet.getMaxColumns() - 1,
  };
  return sort.range.endRow > sort.range.startRow;
}
