/**
 * Sorting as Google sorts a sheet with frozen rows: whole rows, hidden columns among them, and never those that are
 * frozen. Univer moves values and styles; the notes on cells, and rules that some of the rows have, follow here.
 */
import type { Area, ValidationRule } from '../operations.ts';
import { mutate, univerApi, workbook } from './workbook.ts';

type Sort = { range: Area; hasTitle?: boolean; subUnitId: string };
/** By the row that content comes to, the row it comes from. */
type Order = Readonly<Record<number, number>>;
type Reorder = { range: Area; order: Order; unitId: string; subUnitId: string };

/** Registered before what asks about protected ranges, which shall see the rows that are moved. */
export function sortWholeRows(): void {
  const api = univerApi();
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (event.id !== 'sheet.command.sort-range') return;
    const sort = event.params as Sort;
    const sheet = workbook().getSheetBySheetId(sort.subUnitId);
    const frozen = sheet?.getFrozenRows() ?? 0;
    if (!sheet || frozen === 0) return;
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
    if (sort.range.endRow <= sort.range.startRow) event.cancel = true;
  });
  // Undo and redo are the same mutation, so what follows it follows them too.
  api.onCommandExecuted(({ id, params }) => {
    if (id === 'sheet.mutation.reorder-range') followRows(params as Reorder);
  });
}

function followRows({ range, order, subUnitId }: Reorder): void {
  const sheet = workbook().getSheetBySheetId(subUnitId);
  if (!sheet) return;
  const places = new Map(Object.entries(order).map(([to, from]) => [from, Number(to)]));
  for (const { id, row, col } of sheet.getNotes()) {
    const to = places.get(row);
    if (to === undefined || to === row || col < range.startColumn || col > range.endColumn) continue;
    const newPosition = { row: to, col };
    mutate('sheet.mutation.update-note-position', {
      sheetId: subUnitId,
      noteId: id,
      newPosition,
      silent: true,
    });
  }
  for (const { rule } of sheet.getDataValidations()) {
    const ranges = (rule as unknown as ValidationRule).ranges.flatMap((area) =>
      placesOf(area, range, places),
    );
    if (JSON.stringify(ranges) === JSON.stringify(rule.ranges)) continue;
    const payload = { type: 1, payload: ranges };
    mutate('data-validation.mutation.updateRule', {
      subUnitId,
      ruleId: rule.uid,
      payload,
      source: 'patched',
    });
  }
}

/** Where an area of a rule is after rows were moved; as it was where all of them have the rule, or none. */
function placesOf(area: Area, moved: Area, places: ReadonlyMap<number, number>): Area[] {
  const has = (row: number) => row >= area.startRow && row <= area.endRow;
  const rows = [...places.keys()];
  const isBeside = area.endColumn < moved.startColumn || area.startColumn > moved.endColumn;
  if (isBeside || rows.every(has) || !rows.some(has)) return [area];
  const now = new Set<number>();
  for (let row = area.startRow; row <= area.endRow; row++) now.add(places.get(row) ?? row);
  const areas: Area[] = [];
  for (const row of [...now].sort((a, b) => a - b)) {
    const above = areas.at(-1);
    if (above?.endRow === row - 1) above.endRow = row;
    else areas.push({ ...area, startRow: row, endRow: row });
  }
  return areas;
}
