import { toA1 } from './a1.ts';
import { type CellValue, displayValue, readValue, writeValue } from './cell-values.ts';
import { as } from './emulated.ts';
import { protect } from './protection.ts';
import { RangeMarks } from './range-marks.ts';
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
  | 'getMergedRanges'
  | 'activate'
  | 'protect'
>;

/** A range with everything a script may ask of it; formats, notes and rules are in the classes below it. */
export class RangeService extends RangeMarks implements Contents {
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

  getMergedRanges(): GoogleSheets.Range[] {
    const { startRow, endRow, startColumn, endColumn } = this._area;
    return (this._sheet.data.mergeData ?? [])
      .filter(
        (area) =>
          area.startRow <= endRow &&
          area.endRow >= startRow &&
          area.startColumn <= endColumn &&
          area.endColumn >= startColumn,
      )
      .map((area) => as(new RangeService(this._sheet, area)));
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
