import type { Metadata } from '../operations.ts';
import { as, Emulated, enumeration } from './emulated.ts';
import { SheetService } from './sheet.ts';
import { SpreadsheetService } from './spreadsheet.ts';
import type { WorkbookModel } from './workbook-model.ts';

export const visibility = enumeration<typeof GoogleSheets.DeveloperMetadataVisibility>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);
export const locationType = enumeration<typeof GoogleSheets.DeveloperMetadataLocationType>(
  'DeveloperMetadataLocationType',
  ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'],
);

class LocationService
  extends Emulated
  implements Pick<GoogleSheets.DeveloperMetadataLocation, 'getSheet' | 'getSpreadsheet' | 'getLocationType'>
{
  #workbook: WorkbookModel;
  #sheet: string | null;

  constructor(workbook: WorkbookModel, sheet: string | null) {
    super('DeveloperMetadataLocation');
    this.#workbook = workbook;
    this.#sheet = sheet;
  }

  getSheet(): GoogleSheets.Sheet | null {
    return this.#sheet === null ? null : as(new SheetService(this.#workbook.sheet(this.#sheet)));
  }

  getSpreadsheet(): GoogleSheets.Spreadsheet | null {
    return this.#sheet === null ? as(new SpreadsheetService(this.#workbook)) : null;
  }

  getLocationType(): GoogleSheets.DeveloperMetadataLocationType {
    return this.#sheet === null ? locationType.SPREADSHEET : locationType.SHEET;
  }
}

type Members = 'getId' | 'getKey' | 'getValue' | 'getLocation' | 'setValue' | 'setKey' | 'remove';

class MetadataService extends Emulated implements Pick<GoogleSheets.DeveloperMetadata, Members> {
  #workbook: WorkbookModel;
  #data: Metadata;

  constructor(workbook: WorkbookModel, data: Metadata) {
    super('DeveloperMetadata');
    this.#workbook = workbook;
    this.#data = data;
  }

  #change(change: Partial<Metadata>): GoogleSheets.DeveloperMetadata {
    Object.assign(this.#data, change);
    this.#workbook.recordScriptData();
    return as(this);
  }

  getId(): number {
    return this.#data.id;
  }

  getKey(): string {
    return this.#data.key;
  }

  getValue(): string | null {
    return this.#data.value;
  }

  getLocation(): GoogleSheets.DeveloperMetadataLocation {
    return as(new LocationService(this.#workbook, this.#data.sheet));
  }

  setValue(value: string): GoogleSheets.DeveloperMetadata {
    return this.#change({ value: String(value) });
  }

  setKey(key: string): GoogleSheets.DeveloperMetadata {
    return this.#change({ key: String(key) });
  }

  remove(): void {
    const { script } = this.#workbook;
    script.metadata = script.metadata.filter((other) => other !== this.#data);
    this.#workbook.recordScriptData();
  }
}

type Condition = (data: Metadata) => boolean;

class FinderService
  extends Emulated
  implements
    Pick<
      GoogleSheets.DeveloperMetadataFinder,
      'withKey' | 'withValue' | 'withId' | 'withLocationType' | 'find'
    >
{
  #workbook: WorkbookModel;
  #conditions: Condition[];

  constructor(workbook: WorkbookModel, scope: Condition) {
    super('DeveloperMetadataFinder');
    this.#workbook = workbook;
    this.#conditions = [scope];
  }

  #where(condition: Condition): GoogleSheets.DeveloperMetadataFinder {
    this.#conditions.push(condition);
    return as(this);
  }

  withKey(key: string): GoogleSheets.DeveloperMetadataFinder {
    return this.#where((data) => data.key === key);
  }

  withValue(value: string): GoogleSheets.DeveloperMetadataFinder {
    return this.#where((data) => data.value === value);
  }

  withId(id: number): GoogleSheets.DeveloperMetadataFinder {
    return this.#where((data) => data.id === id);
  }

  withLocationType(type: GoogleSheets.DeveloperMetadataLocationType): GoogleSheets.DeveloperMetadataFinder {
    return this.#where((data) => String(type) === (data.sheet === null ? 'SPREADSHEET' : 'SHEET'));
  }

  find(): GoogleSheets.DeveloperMetadata[] {
    return this.#workbook.script.metadata
      .filter((data) => this.#conditions.every((holds) => holds(data)))
      .map((data) => as(new MetadataService(this.#workbook, data)));
  }
}

/** A finder over the whole spreadsheet, or over one sheet. */
export function findMetadata(workbook: WorkbookModel, sheet?: string): GoogleSheets.DeveloperMetadataFinder {
  return as(new FinderService(workbook, (data) => sheet === undefined || data.sheet === sheet));
}

/** The metadata that lies exactly on the spreadsheet (null) or on one sheet. */
export function metadataOf(workbook: WorkbookModel, sheet: string | null): GoogleSheets.DeveloperMetadata[] {
  return as<FinderService>(new FinderService(workbook, (data) => data.sheet === sheet)).find();
}

/** Adds metadata; the second argument may already be the visibility, as in Google's overloads. */
export function addMetadata(
  workbook: WorkbookModel,
  sheet: string | null,
  key: string,
  rest: unknown[],
): void {
  const [first, second] = rest;
  const value = typeof first === 'string' || typeof first === 'number' ? String(first) : null;
  const seen = String(second ?? (value === null ? first : undefined) ?? 'DOCUMENT');
  const id = Math.max(0, ...workbook.script.metadata.map((data) => data.id)) + 1;
  workbook.script.metadata.push({ id, key, value, visibility: seen, sheet });
  workbook.recordScriptData();
}
