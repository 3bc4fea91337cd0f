/** Carries out on the page what a script did to its copy of the workbook. */
import { entryOf } from '../entry-of.ts';
import type { Area, Cell, Operation } from '../operations.ts';
import { type FWorksheet, mutate, selection, setScriptData, showRange, workbook } from './workbook.ts';

type Matrix = Record<number, Record<number, object>>;

/** A cell with a value or a formula replaces what was written there. */
function change(cell: Cell): object {
  if (!('v' in cell) && !('f' in cell)) return cell;
  return { p: null, si: null, f: null, ...cell };
}

function matrixOf(operation: Extract<Operation, { op: 'cells' | 'fill' }>): Matrix {
  const matrix: Matrix = {};
  if (operation.op === 'cells') {
    operation.cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (cell) entryOf(matrix, operation.row + i)[operation.column + j] = change(cell);
      });
    });
    return matrix;
  }
  const { area, cell } = operation;
  for (let row = area.startRow; row <= area.endRow; row++)
    for (let column = area.startColumn; column <= area.endColumn; column++)
      entryOf(matrix, row)[column] = change(cell);
  return matrix;
}

/**
 * Univer takes a written cell without a formula for one whose formula is gone, unless its own command for styles
 * says that it only paints.
 */
function writeCells(operation: Extract<Operation, { op: 'cells' | 'fill' }>): void {
  const cells = operation.op === 'cells' ? operation.cells.flat() : [operation.cell];
  const isPaint = cells.every((cell) => !cell || !('v' in cell || 'f' in cell));
  mutate('sheet.mutation.set-range-values', {
    subUnitId: operation.sheet,
    cellValue: matrixOf(operation),
    ...(isPaint && { trigger: 'sheet.command.set-style' }),
  });
}

function sheetOf(id: string): FWorksheet {
  const sheet = workbook().getSheetBySheetId(id);
  if (!sheet) throw new Error(`the workbook has no sheet ${id}`);
  return sheet;
}

function range(sheet: string, area: Area) {
  const { startRow, endRow, startColumn, endColumn } = area;
  return sheetOf(sheet).getRange(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
}

/** A cursor in a column that has just been hidden goes to the next one that can be seen. */
function leaveHiddenColumns(sheet: string, hidden: Area): void {
  const at = workbook().getActiveSheet().getSheetId() === sheet ? selection() : undefined;
  if (!at || at.startColumn < hidden.startColumn || at.startColumn > hidden.endColumn) return;
  sheetOf(sheet)
    .getRange(at.startRow, hidden.endColumn + 1)
    .activate();
}

/** Wide letters count twice; a longer note than the popup holds can be scrolled. */
function sizeOfNote(text: string): { width: number; height: number } {
  const unitsOf = (line: string) => [...line].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / 36)), 0);
  return { width: 300, height: Math.min(240, Math.max(44, 20 + lines * 24)) };
}

function applyNotes({ sheet, notes }: Extract<Operation, { op: 'notes' }>): void {
  for (const { row, column, id, text } of notes) {
    const at = { sheetId: sheet, row, col: column, silent: true };
    if (text === null) mutate('sheet.mutation.remove-note', { ...at, noteId: id });
    else
      mutate('sheet.mutation.update-note', {
        ...at,
        note: { id, row, col: column, ...sizeOfNote(text), note: text },
      });
  }
}

type Apply = { [O in Operation['op']]: (operation: Extract<Operation, { op: O }>) => void };

const apply: Apply = {
  'insert-sheet': ({ sheet, name, index, rows, columns }) => {
    // Lists are drawn in the middle of their row; the other cells follow them.
    const made = { id: sheet, rowCount: rows, columnCount: columns, defaultStyle: { vt: 2 } };
    workbook().insertSheet(name, { index, sheet: made });
  },
  'delete-sheet': ({ sheet }) => {
    workbook().deleteSheet(sheet);
  },
  'rename-sheet': ({ sheet, name }) => {
    sheetOf(sheet).setName(name);
  },
  resize: ({ sheet, rows, columns }) => {
    mutate('sheet.mutation.set-worksheet-row-count', { subUnitId: sheet, rowCount: rows });
    mutate('sheet.mutation.set-worksheet-column-count', { subUnitId: sheet, columnCount: columns });
  },
  cells: writeCells,
  fill: writeCells,
  notes: applyNotes,
  validation: ({ sheet, removed, added }) => {
    if (removed.length > 0)
      mutate('data-validation.mutation.removeRule', { subUnitId: sheet, ruleId: removed });
    for (const rule of added)
      mutate('data-validation.mutation.addRule', { subUnitId: sheet, rule, source: 'patched' });
  },
  freeze: ({ sheet, rows, columns }) => {
    const [startRow, startColumn] = [rows > 0 ? rows : -1, columns > 0 ? columns : -1];
    mutate('sheet.mutation.set-frozen', {
      subUnitId: sheet,
      ySplit: rows,
      xSplit: columns,
      startRow,
      startColumn,
    });
  },
  'column-width': ({ sheet, column, columns, width }) => {
    const { rowCount: rows } = sheetOf(sheet).getSheet().getConfig();
    const area = { startRow: 0, endRow: rows - 1, startColumn: column, endColumn: column + columns - 1 };
    mutate('sheet.mutation.set-worksheet-col-width', { subUnitId: sheet, ranges: [area], colWidth: width });
  },
  'row-height': ({ sheet, row, rows, height }) => {
    sheetOf(sheet).setRowHeights(row, rows, height);
  },
  'hide-columns': ({ sheet, column, columns, hidden }) => {
    const area = {
      startRow: 0,
      endRow: sheetOf(sheet).getMaxRows() - 1,
      startColumn: column,
      endColumn: column + columns - 1,
    };
    const id = hidden ? 'sheet.mutation.set-col-hidden' : 'sheet.mutation.set-col-visible';
    mutate(id, { subUnitId: sheet, ranges: [area] });
    if (hidden) leaveHiddenColumns(sheet, area);
  },
  'hide-sheet': ({ sheet, hidden }) => {
    if (hidden) sheetOf(sheet).hideSheet();
    else sheetOf(sheet).showSheet();
  },
  'tab-color': ({ sheet, color }) =>
    mutate('sheet.mutation.set-tab-color', { subUnitId: sheet, color: color ?? '' }),
  merge: ({ sheet, area }) => {
    range(sheet, area).merge({ isForceMerge: true });
  },
  activate: ({ sheet, area }) => {
    workbook().setActiveSheet(sheet);
    if (area) showRange(range(sheet, area));
  },
  'script-data': ({ data }) => setScriptData(data),
};

/**
 * Univer's own command for a width makes wrapped rows as tall as they need, and measures every row of the
 * sheet for it. A form sets the width of each of its columns: the command is given the last one only.
 */
function setLastWidth({ sheet, column, columns, width }: Extract<Operation, { op: 'column-width' }>): void {
  sheetOf(sheet).setColumnWidths(column, columns, width);
}

export function applyOperations(operations: readonly Operation[]): void {
  const lastWidths = new Map<string, Operation>();
  for (const operation of operations)
    if (operation.op === 'column-width') lastWidths.set(operation.sheet, operation);
  for (const operation of operations) {
    if (operation.op === 'column-width' && lastWidths.get(operation.sheet) === operation)
      setLastWidth(operation);
    else (apply[operation.op] as (one: Operation) => void)(operation);
  }
}
