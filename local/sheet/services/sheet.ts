import { sheetNumber } from '../sheet-number.ts';
import { fromA1 } from './a1.ts';
import { addMetadata, findMetadata, metadataOf } from './developer-metadata.ts';
import { as, Emulated } from './emulated.ts';
import { protect, protectionsOf } from './protection.ts';
import { rangeOf } from './range.ts';
import type { SheetModel } from './sheet-model.ts';
import { SpreadsheetService } from './spreadsheet.ts';

type Members =
  | 'getName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'getRange'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'insertRowsAfter'
  | 'insertColumnsAfter'
  | 'hideColumns'
  | 'showColumns'
  | 'hideSheet'
  | 'showSheet'
  | 'isSheetHidden'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenRows'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'setTabColor'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'protect'
  | 'getProtections'
  | 'activate'
  | 'getActiveRange'
  | 'clear'
  | 'clearContents'
  | 'clearNotes';

export class SheetService extends Emulated implements Pick<GoogleSheets.Sheet, Members> {
  readonly _model: SheetModel;

  constructor(model: SheetModel) {
    super('Sheet');
    this._model = model;
  }

  getName(): string {
    return this._model.data.name;
  }

  setName(name: string): GoogleSheets.Sheet {
    const { workbook, id, data } = this._model;
    if (workbook.sheets().some((other) => other.id !== id && other.data.name === name))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    data.name = name;
    workbook.record({ op: 'rename-sheet', sheet: id, name });
    return as(this);
  }

  getSheetId(): number {
    return sheetNumber(this._model.id);
  }

  getIndex(): number {
    return this._model.workbook.data.sheetOrder.indexOf(this._model.id) + 1;
  }

  getParent(): GoogleSheets.Spreadsheet {
    return as(new SpreadsheetService(this._model.workbook));
  }

  getRange(row: string | number, column = 1, rows = 1, columns = 1): GoogleSheets.Range {
    if (typeof row === 'number') return rangeOf(this._model, row - 1, column - 1, rows, columns);
    const { rowCount, columnCount } = this._model.data;
    const area = fromA1(row, rowCount, columnCount);
    const [height, width] = [area.endRow - area.startRow + 1, area.endColumn - area.startColumn + 1];
    return rangeOf(this._model, area.startRow, area.startColumn, height, width);
  }

  getDataRange(): GoogleSheets.Range {
    const { rows, columns } = this._model.extent();
    return rangeOf(this._model, 0, 0, Math.max(1, rows), Math.max(1, columns));
  }

  getLastRow(): number {
    return this._model.extent().rows;
  }

  getLastColumn(): number {
    return this._model.extent().columns;
  }

  getMaxRows(): number {
    return this._model.data.rowCount;
  }

  getMaxColumns(): number {
    return this._model.data.columnCount;
  }

  insertRowsAfter(after: number, howMany: number): GoogleSheets.Sheet {
    const { rowCount, columnCount } = this._model.data;
    if (after !== rowCount) throw new Error('Sheet.insertRowsAfter a row before the last is not emulated');
    this._model.resize(rowCount + howMany, columnCount);
    return as(this);
  }

  insertColumnsAfter(after: number, howMany: number): GoogleSheets.Sheet {
    const { rowCount, columnCount } = this._model.data;
    if (after !== columnCount)
      throw new Error('Sheet.insertColumnsAfter a column before the last is not emulated');
    this._model.resize(rowCount, columnCount + howMany);
    return as(this);
  }

  hideColumns(column: number, columns = 1): void {
    this._model.hideColumns(column - 1, columns, true);
  }

  showColumns(column: number, columns = 1): void {
    this._model.hideColumns(column - 1, columns, false);
  }

  #hide(hidden: boolean): GoogleSheets.Sheet {
    const { data, id, workbook } = this._model;
    const others = workbook.sheets().filter((sheet) => sheet.id !== id && !sheet.data.hidden);
    if (hidden && others.length === 0) throw new Error("You can't hide all the sheets in a document.");
    data.hidden = hidden ? 1 : 0;
    if (hidden && workbook.activeSheet === id) workbook.activeSheet = others[0]?.id ?? id;
    workbook.record({ op: 'hide-sheet', sheet: id, hidden });
    return as(this);
  }

  hideSheet(): GoogleSheets.Sheet {
    return this.#hide(true);
  }

  showSheet(): GoogleSheets.Sheet {
    return this.#hide(false);
  }

  isSheetHidden(): boolean {
    return this._model.data.hidden === 1;
  }

  setFrozenRows(rows: number): void {
    this._model.freeze(rows, this._model.data.freeze?.xSplit ?? 0);
  }

  setFrozenColumns(columns: number): void {
    this._model.freeze(this.getFrozenRows(), columns);
  }

  getFrozenRows(): number {
    return this._model.data.freeze?.ySplit ?? 0;
  }

  setColumnWidth(column: number, width: number): GoogleSheets.Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(column: number, columns: number, width: number): GoogleSheets.Sheet {
    this._model.setColumnWidth(column - 1, columns, width);
    return as(this);
  }

  setRowHeight(row: number, height: number): GoogleSheets.Sheet {
    return this.setRowHeights(row, 1, height);
  }

  setRowHeights(row: number, rows: number, height: number): GoogleSheets.Sheet {
    this._model.setRowHeight(row - 1, rows, height);
    return as(this);
  }

  setTabColor(color: string | null): GoogleSheets.Sheet {
    this._model.data.tabColor = color ?? '';
    this._model.workbook.record({ op: 'tab-color', sheet: this._model.id, color });
    return as(this);
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSheets.Sheet {
    addMetadata(this._model.workbook, this._model.id, key, rest);
    return as(this);
  }

  getDeveloperMetadata(): GoogleSheets.DeveloperMetadata[] {
    return metadataOf(this._model.workbook, this._model.id);
  }

  createDeveloperMetadataFinder(): GoogleSheets.DeveloperMetadataFinder {
    return findMetadata(this._model.workbook, this._model.id);
  }

  protect(): GoogleSheets.Protection {
    return protect(this._model, null);
  }

  getProtections(type: GoogleSheets.ProtectionType): GoogleSheets.Protection[] {
    return protectionsOf(this._model, type);
  }

  activate(): GoogleSheets.Sheet {
    const { id, workbook } = this._model;
    workbook.activeSheet = id;
    workbook.record({ op: 'activate', sheet: id, area: null });
    return as(this);
  }

  getActiveRange(): GoogleSheets.Range | null {
    return new SpreadsheetService(this._model.workbook).getActiveRange();
  }

  clear(options?: {
    formatOnly?: boolean | undefined;
    contentsOnly?: boolean | undefined;
  }): GoogleSheets.Sheet {
    this.#everything().clear(options ?? {});
    return as(this);
  }

  clearContents(): GoogleSheets.Sheet {
    if (this.getLastRow() > 0) this.getDataRange().clearContent();
    return as(this);
  }

  clearNotes(): GoogleSheets.Sheet {
    this.#everything().clearNote();
    return as(this);
  }

  #everything(): GoogleSheets.Range {
    const { rows, columns } = this._model.usedExtent();
    return rangeOf(this._model, 0, 0, rows, columns);
  }
}
