/**
 * The workbook of one execution: the page's snapshot, changed in place, and the list of operations that
 * carries the same changes to the page. Services read and write through it; it knows no Apps Script.
 */
import type { Note, Operation, ScriptData, Sheet, Snapshot, ValidationRule } from '../operations.ts';
import { CellStyles } from './cell-styles.ts';
import { SheetModel } from './sheet-model.ts';

const resourceNames = { notes: 'SHEET_NOTE_PLUGIN', validations: 'SHEET_DATA_VALIDATION_PLUGIN' } as const;

export class WorkbookModel {
  readonly data: Snapshot;
  readonly script: ScriptData;
  readonly notes: Record<string, Record<number, Record<number, Note>>>;
  readonly validations: Record<string, ValidationRule[]>;
  readonly styles: CellStyles;
  activeSheet: string;
  #operations: Operation[] = [];
  #models = new Map<string, SheetModel>();
  #ids = 0;
  #scriptDataChanged = false;

  constructor(data: Snapshot, activeSheet: string | undefined) {
    this.data = data;
    this.styles = new CellStyles(data.styles);
    this.notes = this.#resource(resourceNames.notes);
    this.validations = this.#resource(resourceNames.validations);
    this.script = { metadata: [], protections: [], ...data.custom?.script };
    // A person may have deleted a sheet: what was said about it goes with it.
    const known = (sheet: string | null) => sheet === null || sheet in data.sheets;
    this.script.metadata = this.script.metadata.filter((item) => known(item.sheet));
    this.script.protections = this.script.protections.filter((item) => known(item.sheet));
    const visible = data.sheetOrder.find((id) => !data.sheets[id]?.hidden) ?? data.sheetOrder[0] ?? '';
    this.activeSheet = activeSheet !== undefined && activeSheet in data.sheets ? activeSheet : visible;
  }

  #resource<T extends object>(name: string): T {
    const found = this.data.resources?.find((resource) => resource.name === name);
    return (found?.data ? JSON.parse(found.data) : {}) as T;
  }

  record(operation: Operation): void {
    this.#operations.push(operation);
  }

  recordScriptData(): void {
    this.#scriptDataChanged = true;
  }

  /** Hands over what was done since the last time. */
  takeOperations(): Operation[] {
    if (this.#scriptDataChanged) {
      this.record({ op: 'script-data', data: structuredCopy(this.script) });
      this.#scriptDataChanged = false;
    }
    return this.#operations.splice(0);
  }

  newId(): string {
    this.#ids += 1;
    return `z${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}${this.#ids.toString(36)}`;
  }

  sheet(id: string): SheetModel {
    const known = this.#models.get(id);
    if (known) return known;
    const data = this.data.sheets[id];
    if (!data) throw new Error('The sheet has been deleted.');
    const made = new SheetModel(this, data);
    this.#models.set(id, made);
    return made;
  }

  sheets(): SheetModel[] {
    return this.data.sheetOrder.map((id) => this.sheet(id));
  }

  insertSheet(name: string, index: number): SheetModel {
    if (name.length > 100) throw new Error('The sheet name cannot be longer than 100 characters.');
    if (this.sheets().some((sheet) => sheet.data.name === name))
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    const sheet: Sheet = { id: this.newId(), name, cellData: {}, rowCount: 1000, columnCount: 26 };
    this.data.sheets[sheet.id] = sheet;
    this.data.sheetOrder.splice(index, 0, sheet.id);
    this.record({ op: 'insert-sheet', sheet: sheet.id, name, index, rows: 1000, columns: 26 });
    return this.sheet(sheet.id);
  }

  deleteSheet(id: string): void {
    if (this.data.sheetOrder.length === 1) throw new Error("You can't remove all the sheets in a document.");
    delete this.data.sheets[id];
    delete this.notes[id];
    delete this.validations[id];
    this.data.sheetOrder = this.data.sheetOrder.filter((other) => other !== id);
    this.script.metadata = this.script.metadata.filter((item) => item.sheet !== id);
    this.script.protections = this.script.protections.filter((item) => item.sheet !== id);
    this.#models.delete(id);
    if (this.activeSheet === id) this.activeSheet = this.data.sheetOrder[0] ?? '';
    this.record({ op: 'delete-sheet', sheet: id });
    this.recordScriptData();
  }

  /** The workbook as the page would save it. */
  snapshot(): Snapshot {
    const resources = (this.data.resources ?? []).filter(
      ({ name }) => name !== resourceNames.notes && name !== resourceNames.validations,
    );
    resources.push({ name: resourceNames.notes, data: JSON.stringify(this.notes) });
    resources.push({ name: resourceNames.validations, data: JSON.stringify(this.validations) });
    return { ...this.data, resources, custom: { ...this.data.custom, script: this.script } };
  }
}

function structuredCopy<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T;
}
