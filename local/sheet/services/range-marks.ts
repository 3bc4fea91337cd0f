import type { Area, ValidationRule } from '../operations.ts';
import { type ValidationService, validationOf } from './data-validation.ts';
import { as, original } from './emulated.ts';
import { RangeFormats } from './range-formats.ts';

type Marks = Pick<
  GoogleSheets.Range,
  | 'getNotes'
  | 'getNote'
  | 'setNotes'
  | 'setNote'
  | 'clearNote'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
>;

const within = (area: Area, row: number, column: number) =>
  row >= area.startRow && row <= area.endRow && column >= area.startColumn && column <= area.endColumn;

/** What is attached to cells: notes and the rules for what may be typed. */
export class RangeMarks extends RangeFormats implements Marks {
  _ruleAt(row: number, column: number): ValidationRule | undefined {
    const at = [this._area.startRow + row, this._area.startColumn + column] as const;
    return this._sheet.rules.find((rule) => rule.ranges.some((range) => within(range, ...at)));
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
}
