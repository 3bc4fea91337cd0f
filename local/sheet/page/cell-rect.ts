/** Where cells are on the screen: Univer tells it of a sheet that is not scrolled. */
import { univerApi, workbook } from './workbook.ts';

export type Rect = { x: number; y: number; width: number; height: number; isCovered: boolean };

/** The scroll bar at the right. */
const besideCells = 24;

const canvasOf = (id: string) =>
  document.getElementById(`univer-sheet-main-canvas_${id}`)?.getBoundingClientRect();

/**
 * How far the cells right of and below the frozen ones have been scrolled. Univer says it by the cell that would be
 * first if nothing were frozen, which the frozen ones cover.
 */
function scrolled(column: number, row: number): { x: number; y: number } {
  const sheet = workbook().getActiveSheet();
  const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = sheet.getScrollState();
  const [columns, rows] = [sheet.getFrozenColumns(), sheet.getFrozenRows()];
  const from = sheet.getRange(0, 0).getCellRect();
  const to = sheet.getRange(sheetViewStartRow, sheetViewStartColumn).getCellRect();
  return {
    x: column < columns ? 0 : to.x - from.x + offsetX,
    y: row < rows ? 0 : to.y - from.y + offsetY,
  };
}

/** Where a cell of the active sheet is in the viewport, or would be were it not covered by frozen ones. */
export function cellRect(a1: string): Rect {
  const book = workbook();
  const sheet = book.getActiveSheet();
  const range = sheet.getRange(a1);
  const cell = range.getCellRect();
  const [columns, rows] = [sheet.getFrozenColumns(), sheet.getFrozenRows()];
  const edge = sheet.getRange(rows, columns).getCellRect();
  const scroll = scrolled(range.getColumn(), range.getRow());
  const canvas = canvasOf(book.getId());
  return {
    x: cell.x - scroll.x + (canvas?.x ?? 0),
    y: cell.y - scroll.y + (canvas?.y ?? 0),
    width: cell.width,
    height: cell.height,
    isCovered:
      (range.getColumn() >= columns && cell.x - scroll.x < edge.x) ||
      (range.getRow() >= rows && cell.y - scroll.y < edge.y),
  };
}

/** Univer leaves a cell that is cut off at the right where it is, and its editor with it. */
export function keepSelectedInside(): void {
  const api = univerApi();
  api.addEvent(api.Event.SelectionMoveEnd, ({ worksheet }) => {
    const cell = worksheet.getActiveCell();
    const canvas = canvasOf(workbook().getId());
    if (!cell || !canvas) return;
    const { x, width } = cellRect(cell.getA1Notation());
    const beyond = x + width + besideCells - canvas.right;
    if (beyond > 0 && width < canvas.width / 2)
      void api.executeCommand('sheet.command.set-scroll-relative', { offsetX: beyond });
  });
}
