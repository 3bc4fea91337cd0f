import { ValidationBuilder } from './data-validation.ts';
import { locationType, visibility } from './developer-metadata.ts';
import { as, Emulated, enumeration } from './emulated.ts';
import { ask } from './host.ts';
import { SpreadsheetService } from './spreadsheet.ts';
import { UiService } from './ui.ts';
import type { WorkbookModel } from './workbook-model.ts';

type Members =
  | 'getActiveSpreadsheet'
  | 'getActive'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'setActiveSheet'
  | 'getUi'
  | 'newDataValidation'
  | 'flush'
  | 'ProtectionType'
  | 'DeveloperMetadataVisibility'
  | 'DeveloperMetadataLocationType';

/** Shows the page everything written so far. */
export function flush(workbook: WorkbookModel): void {
  const operations = workbook.takeOperations();
  if (operations.length > 0) ask('operations', operations);
}

export class SpreadsheetAppService extends Emulated implements Pick<GoogleSheets.SpreadsheetApp, Members> {
  readonly _workbook: WorkbookModel;
  readonly _spreadsheet: SpreadsheetService;
  readonly _ui: UiService;
  readonly ProtectionType = enumeration<typeof GoogleSheets.ProtectionType>('ProtectionType', [
    'RANGE',
    'SHEET',
  ]);
  readonly DeveloperMetadataVisibility = visibility;
  readonly DeveloperMetadataLocationType = locationType;

  constructor(workbook: WorkbookModel) {
    super('SpreadsheetApp');
    this._workbook = workbook;
    this._spreadsheet = new SpreadsheetService(workbook);
    this._ui = new UiService(() => flush(workbook));
  }

  getActiveSpreadsheet(): GoogleSheets.Spreadsheet {
    return as(this._spreadsheet);
  }

  getActive(): GoogleSheets.Spreadsheet {
    return as(this._spreadsheet);
  }

  getActiveSheet(): GoogleSheets.Sheet {
    return this._spreadsheet.getActiveSheet();
  }

  getActiveRange(): GoogleSheets.Range {
    return as(this._spreadsheet.getActiveRange() as GoogleSheets.Range);
  }

  setActiveSheet(sheet: GoogleSheets.Sheet): GoogleSheets.Sheet {
    return sheet.activate();
  }

  getUi(): GoogleBase.Ui {
    return as(this._ui);
  }

  newDataValidation(): GoogleSheets.DataValidationBuilder {
    return as(new ValidationBuilder());
  }

  flush(): void {
    flush(this._workbook);
  }
}
