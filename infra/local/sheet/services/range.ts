import type { Area, ValidationRule } from '../operations.ts';
import { toA1 } from './a1.ts';
import { type CellValue, displayValue, readValue, writeValue } from './cell-values.ts';
import { type ValidationService, validationOf } from './data-validation.ts';
import { as, original } from './emulated.ts';
import { protect } from './protection.ts';
import { RangeFormats } from './range-formats.ts';
import { formulaAt } from './shared-formula.ts';
import { SheetService } from './sheet.ts';
import type { SheetModel } from './sheet-model.ts';

type Contents = Pick<
  GoogleSheets.Range,
  | 'getValues'
  | 'getDisplayValues'
  | 'getValue'
  | 'getDisplayValue'
  | 'setValues'
  | 'setValue'
  | 'getFormulas'
  | 'setFormula'
  | 'isBlank'
  | 'getNotes'
  | 'getNote'
  | 'setNotes'
  | 'setNote'
  | 'clearNote'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'clear'
  | 'clearContent'
  | 'clearFormat'
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getA1Notation'
  | 'getSheet'
  | 'offset'
  | 'merge'
  | 'activate'
  | 'protect'
>;

const within = (area: Area, row: number, column: number) =>
  row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;

export class RangeService extends RangeFormats implements Contents {
  _ruleAt(row: number, column: number): ValidationRule | undefined {
    const at = [this._area.startRow + row, this._area.startColumn + column] as const;
    return this._sheet.rules.find((rule) => rule.ranges.some((range) => within(range, ...at)));
  }

  _read<T extends CellValue>(read: typeof readValue | typeof displayValue): T[][] {
    const checkboxes = this._sheet.rules.some((rule) => rule.type === 'checkbox');
    return this._map((cell, row, column) => {
      const checkbox = checkboxes && this._ruleAt(row, column)?.type === 'checkbox';
      return read(cell, this._sheet.styleOf(cell), checkbox) as T;
    });
  }

  // biome-ignore lint/suspicious/noExplicitAny: the type Google declares
  getValues(): any[][] {
    return this._read(readValue);
  }

  // biome-ignore lint/suspicious/noExplicitAny: the type Google declares
  getValue(): any {
    return this.getValues()[0]?.[0];
  }

  getDisplayValues(): string[][] {
    return this._read(displayValue);
  }

  getDisplayValue(): string {
    return this.getDisplayValues()[0]?.[0] ?? '';
  }

  setValues(values: unknown[][]): GoogleSheets.Range {
    this._checkShape(values);
    return this._write(
      this._map((cell, row, column) =>
        writeValue(values[row]?.[column], this._sheet.styleOf(cell)?.n?.pattern),
      ),
    );
  }

  setValue(value: unknown): GoogleSheets.Range {
    return this._write(this._map((cell) => writeValue(value, this._sheet.styleOf(cell)?.n?.pattern)));
  }

  getFormulas(): string[][] {
    const { startRow, startColumn } = this._area;
    return this._map((cell, row, column) =>
      cell?.f || cell?.si ? formulaAt(this._sheet.data, startRow + row, startColumn + column) : '',
    );
  }

  setFormula(formula: string): GoogleSheets.Range {
    return this.setValue(formula.startsWith('=') ? formula : `=${formula}`);
  }

  isBlank(): boolean {
    return this.getValues().every((line) => line.every((value) => value === ''));
  }

  getNotes(): string[][] {
    return this._map((_cell, row, column) =>
      this._sheet.note(this._area.startRow + row, this._area.startColumn + column),
    );
  }

  getNote(): string {
    return this._sheet.note(this._area.startRow, this._area.startColumn);
  }

  setNotes(notes: (string | null)[][]): GoogleSheets.Range {
    this._checkShape(notes);
    this._sheet.writeNotes(this._area.startRow, this._area.startColumn, notes);
    return as(this);
  }

  setNote(note: string | null): GoogleSheets.Range {
    return this.setNotes(this._map(() => note));
  }

  clearNote(): GoogleSheets.Range {
    return this.setNote(null);
  }

  getDataValidations(): (GoogleSheets.DataValidation | null)[][] {
    return this._map((_cell, row, column) => {
      const rule = this._ruleAt(row, column);
      return rule ? validationOf(rule) : null;
    });
  }

  setDataValidation(rule: GoogleSheets.DataValidation | null): GoogleSheets.Range {
    const { _rule } = original<ValidationService>(rule ?? {});
    this._sheet.writeRules(this._area, _rule ? [{ ..._rule, ranges: [this._area] }] : []);
    return as(this);
  }

  /** Cells that were given the same rule object share one rule, so that 15,000 cells stay a dozen rules. */
  setDataValidations(rules: (GoogleSheets.DataValidation | null)[][]): GoogleSheets.Range {
    this._checkShape(rules);
    const ranges = new Map<object, Area[]>();
    for (let column = 0; column < this._columns; column++) {
      for (let row = 0; row < this._rows; row++) {
        const rule = rules[row]?.[column];
        if (!rule) continue;
        const first = row;
        while (row + 1 < this._rows && rules[row + 1]?.[column] === rule) row++;
        const list = ranges.get(rule) ?? [];
        const at = this._area.startColumn + column;
        list.push({
          startRow: this._area.startRow + first,
          endRow: this._area.startRow + row,
          startColumn: at,
          endColumn: at,
        });
        ranges.set(rule, list);
      }
    }
    const written = [...ranges].map(([rule, areas]) => ({
      ...original<ValidationService>(rule)._rule,
      ranges: areas,
    }));
    this._sheet.writeRules(this._area, written);
    return as(this);
  }

  clearDataValidations(): GoogleSheets.Range {
    this._sheet.writeRules(this._area, []);
    return as(this);
  }

  clear(options?: {
    commentsOnly?: boolean | undefined;
    contentsOnly?: boolean | undefined;
    formatOnly?: boolean | undefined;
    validationsOnly?: boolean | undefined;
  }): GoogleSheets.Range {
    const all = !options || Object.values(options).every((chosen) => !chosen);
    if (all || options?.contentsOnly) this.clearContent();
    if (all || options?.formatOnly) this.clearFormat();
    if (options?.commentsOnly) this.clearNote();
    if (options?.validationsOnly) this.clearDataValidations();
    return as(this);
  }

  clearContent(): GoogleSheets.Range {
    this._sheet.fill(this._area, { v: null });
    return as(this);
  }

  clearFormat(): GoogleSheets.Range {
    const none = {
      n: null,
      bg: null,
      cl: null,
      ff: null,
      fs: null,
      bl: null,
      it: null,
      ht: null,
      vt: null,
      tb: null,
    };
    return this._style({ ...none, bd: { t: null, b: null, l: null, r: null } });
  }

  getRow(): number {
    return this._area.startRow + 1;
  }

  getColumn(): number {
    return this._area.startColumn + 1;
  }

  getLastRow(): number {
    return this._area.endRow + 1;
  }

  getLastColumn(): number {
    return this._area.endColumn + 1;
  }

  getNumRows(): number {
    return this._rows;
  }

  getNumColumns(): number {
    return this._columns;
  }

  getA1Notation(): string {
    return toA1(this._area);
  }

  getSheet(): GoogleSheets.Sheet {
    return as(new SheetService(this._sheet));
  }

  offset(
    rows: number,
    columns: number,
    numRows = this._rows,
    numColumns = this._columns,
  ): GoogleSheets.Range {
    return rangeOf(
      this._sheet,
      this._area.startRow + rows,
      this._area.startColumn + columns,
      numRows,
      numColumns,
    );
  }

  merge(): GoogleSheets.Range {
    this._sheet.merge(this._area);
    return as(this);
  }

  activate(): GoogleSheets.Range {
    this._sheet.workbook.activeSheet = this._sheet.id;
    this._sheet.workbook.record({ op: 'activate', sheet: this._sheet.id, area: this._area });
    return as(this);
  }

  protect(): GoogleSheets.Protection {
    return protect(this._sheet, this._area);
  }
}

/** A range of the sheet; row and column count from 0. Refused where it leaves the sheet, as on Google. */
export function rangeOf(
  sheet: SheetModel,
  row: number,
  column: number,
  rows: number,
  columns: number,
): GoogleSheets.Range {
  if (rows < 1) throw new Error('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new Error('The number of columns in the range must be at least 1.');
  if (row < 0) throw new Error('The starting row of the range is too small.');
  if (column < 0) throw new Error('The starting column of the range is too small.');
  if (row + rows > sheet.data.rowCount || column + columns > sheet.data.columnCount)
    throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
  const area = {
    startRow: row,
    endRow: row + rows - 1,
    startColumn: column,
    endColumn: column + columns - 1,
  };
  return as(new RangeService(sheet, area));
}
