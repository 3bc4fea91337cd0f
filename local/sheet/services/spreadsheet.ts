import type { Area } from '../operations.ts';
import { sheetNumber } from '../sheet-number.ts';
import { addMetadata, findMetadata, metadataOf } from './developer-metadata.ts';
import { as, Emulated } from './emulated.ts';
import { ask, setting } from './host.ts';
import { rangeOf } from './range.ts';
import { SheetService } from './sheet.ts';
import type { WorkbookModel } from './workbook-model.ts';

type Members =
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getActiveRange'
  | 'toast'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder';

export class SpreadsheetService extends Emulated implements Pick<GoogleSheets.Spreadsheet, Members> {
  readonly _workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super('Spreadsheet');
    this._workbook = workbook;
  }

  getId(): string {
    return this._workbook.data.id;
  }

  getName(): string {
    return this._workbook.data.name;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this._workbook.data.id}/edit`;
  }

  getSheets(): GoogleSheets.Sheet[] {
    return this._workbook.sheets().map((sheet) => as(new SheetService(sheet)));
  }

  getNumSheets(): number {
    return this._workbook.data.sheetOrder.length;
  }

  getSheetByName(name: string): GoogleSheets.Sheet | null {
    const found = this._workbook.sheets().find((sheet) => sheet.data.name === name);
    return found ? as(new SheetService(found)) : null;
  }

  getSheetById(id: number): GoogleSheets.Sheet | null {
    const found = this._workbook.sheets().find((sheet) => sheetNumber(sheet.id) === id);
    return found ? as(new SheetService(found)) : null;
  }

  /** Google's overloads without a template: nothing, a name, an index, or a name and an index. */
  insertSheet(...args: unknown[]): GoogleSheets.Sheet {
    if (args.some((arg) => typeof arg === 'object'))
      throw new Error('Spreadsheet.insertSheet with options is not emulated');
    const [first] = args;
    const index = args.find((arg) => typeof arg === 'number') ?? this._workbook.data.sheetOrder.length;
    const taken = this._workbook.sheets().map((sheet) => sheet.data.name);
    let number = taken.length + 1;
    while (taken.includes(`工作表${number}`)) number += 1;
    const sheet = this._workbook.insertSheet(typeof first === 'string' ? first : `工作表${number}`, index);
    // On Google a new sheet is the active one.
    const service = new SheetService(sheet);
    service.activate();
    return as(service);
  }

  deleteSheet(sheet: GoogleSheets.Sheet): void {
    this._workbook.deleteSheet((sheet as unknown as SheetService)._model.id);
  }

  getActiveSheet(): GoogleSheets.Sheet {
    return as(new SheetService(this._workbook.sheet(this._workbook.activeSheet)));
  }

  setActiveSheet(sheet: GoogleSheets.Sheet): GoogleSheets.Sheet {
    return sheet.activate();
  }

  getActiveRange(): GoogleSheets.Range | null {
    const sheet = this._workbook.sheet(this._workbook.activeSheet);
    const chosen = setting.activeSheet === sheet.id ? setting.selection : undefined;
    const area: Area = chosen ?? { startRow: 0, endRow: 0, startColumn: 0, endColumn: 0 };
    const endRow = Math.min(area.endRow, sheet.data.rowCount - 1);
    const endColumn = Math.min(area.endColumn, sheet.data.columnCount - 1);
    return rangeOf(
      sheet,
      area.startRow,
      area.startColumn,
      endRow - area.startRow + 1,
      endColumn - area.startColumn + 1,
    );
  }

  toast(message: string, title = '', seconds: number | null = 5): void {
    ask('effect', {
      effect: 'toast',
      title: String(title ?? ''),
      message: String(message),
      seconds: seconds ?? 5,
    });
  }

  getSpreadsheetTimeZone(): string {
    return setting.manifest.timeZone;
  }

  getSpreadsheetLocale(): string {
    return 'zh_CN';
  }

  addDeveloperMetadata(key: string, ...rest: unknown[]): GoogleSheets.Spreadsheet {
    addMetadata(this._workbook, null, key, rest);
    return as(this);
  }

  getDeveloperMetadata(): GoogleSheets.DeveloperMetadata[] {
    return metadataOf(this._workbook, null);
  }

  createDeveloperMetadataFinder(): GoogleSheets.DeveloperMetadataFinder {
    return findMetadata(this._workbook);
  }
}
