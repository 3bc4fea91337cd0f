/** The space bar ticks the selected tick boxes, as in Google Sheets; Univer would begin to type into them. */
import { selection, univerApi, workbook } from './workbook.ts';

/** CellValueType.BOOLEAN of Univer. */
const boolean = 3;

/** Whether the space bar was for tick boxes: then the first one changes, and the others become like it. */
function tickSelected(): boolean {
  const area = selection();
  if (!area) return false;
  const sheet = workbook().getActiveSheet();
  const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isBox = (cell: ReturnType<typeof sheet.getRange>) =>
    cell.getDataValidation()?.rule.type === 'checkbox';
  const first = sheet.getRange(area.startRow, area.startColumn);
  if (!isBox(first)) return false;
  const v = first.getValue() ? 0 : 1;
  const cells = from(area.startRow, area.endRow).flatMap((row) =>
    from(area.startColumn, area.endColumn).map((column) => sheet.getRange(row, column)),
  );
  for (const box of cells.filter(isBox)) box.setValue({ v, t: boolean });
  return true;
}

export function startTicking(): void {
  let isEditing = false;
  const api = univerApi();
  api.addEvent(api.Event.SheetEditStarted, () => {
    isEditing = true;
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    isEditing = false;
  });
  document.addEventListener(
    'keydown',
    (event) => {
      const isPlain =
        event.key === ' ' && !event.ctrlKey && !event.shiftKey && !event.altKey && !event.metaKey;
      const isAtCells = document.activeElement?.closest('#grid [data-u-comp=editor]') != null;
      if (!isPlain || !isAtCells || isEditing || !tickSelected()) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}
