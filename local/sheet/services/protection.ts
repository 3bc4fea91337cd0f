import type { Area, Protection } from '../operations.ts';
import { as, Emulated, original } from './emulated.ts';
import { type RangeService, rangeOf } from './range.ts';
import type { SheetModel } from './sheet-model.ts';

type Members =
  | 'setDescription'
  | 'getDescription'
  | 'setWarningOnly'
  | 'isWarningOnly'
  | 'setUnprotectedRanges'
  | 'getUnprotectedRanges'
  | 'getRange'
  | 'removeEditors'
  | 'getEditors'
  | 'canDomainEdit'
  | 'canEdit'
  | 'remove';

/**
 * A protected range or sheet. The person at the page owns the spreadsheet, and on Google an owner may
 * always edit: what the page does for both kinds is ask before the edit.
 */
class ProtectionService extends Emulated implements Pick<GoogleSheets.Protection, Members> {
  #sheet: SheetModel;
  #data: Protection;

  constructor(sheet: SheetModel, data: Protection) {
    super('Protection');
    this.#sheet = sheet;
    this.#data = data;
  }

  #change(change: Partial<Protection>): GoogleSheets.Protection {
    Object.assign(this.#data, change);
    this.#sheet.workbook.recordScriptData();
    return as(this);
  }

  setDescription(description: string): GoogleSheets.Protection {
    return this.#change({ description });
  }

  getDescription(): string {
    return this.#data.description;
  }

  setWarningOnly(warningOnly: boolean): GoogleSheets.Protection {
    return this.#change({ warningOnly });
  }

  isWarningOnly(): boolean {
    return this.#data.warningOnly;
  }

  setUnprotectedRanges(ranges: GoogleSheets.Range[]): GoogleSheets.Protection {
    return this.#change({ unprotected: ranges.map((range) => original<RangeService>(range)._area) });
  }

  getUnprotectedRanges(): GoogleSheets.Range[] {
    return this.#data.unprotected.map((area) => areaRange(this.#sheet, area));
  }

  getRange(): GoogleSheets.Range {
    const { rowCount, columnCount } = this.#sheet.data;
    return this.#data.area
      ? areaRange(this.#sheet, this.#data.area)
      : rangeOf(this.#sheet, 0, 0, rowCount, columnCount);
  }

  removeEditors(): GoogleSheets.Protection {
    return as(this);
  }

  getEditors(): GoogleBase.User[] {
    return [];
  }

  canDomainEdit(): boolean {
    return false;
  }

  canEdit(): boolean {
    return true;
  }

  remove(): void {
    const { script } = this.#sheet.workbook;
    script.protections = script.protections.filter((other) => other !== this.#data);
    this.#sheet.workbook.recordScriptData();
  }
}

const areaRange = (sheet: SheetModel, area: Area) =>
  rangeOf(
    sheet,
    area.startRow,
    area.startColumn,
    area.endRow - area.startRow + 1,
    area.endColumn - area.startColumn + 1,
  );

/** Protects an area, or the whole sheet when there is none. */
export function protect(sheet: SheetModel, area: Area | null): GoogleSheets.Protection {
  const { workbook } = sheet;
  const id = workbook.newId();
  const data: Protection = {
    id,
    sheet: sheet.id,
    area,
    unprotected: [],
    description: '',
    warningOnly: false,
  };
  workbook.script.protections.push(data);
  workbook.recordScriptData();
  return as(new ProtectionService(sheet, data));
}

/** The protections of a sheet: of ranges in it, or of the sheet itself. */
export function protectionsOf(
  sheet: SheetModel,
  type: GoogleSheets.ProtectionType,
): GoogleSheets.Protection[] {
  const wholeSheet = String(type) === 'SHEET';
  return sheet.workbook.script.protections
    .filter((data) => data.sheet === sheet.id && (data.area === null) === wholeSheet)
    .map((data) => as(new ProtectionService(sheet, data)));
}
