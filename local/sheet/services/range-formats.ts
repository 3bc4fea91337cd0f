import type { Area, Cell, CellStyle } from '../operations.ts';
import { as, Emulated } from './emulated.ts';
import type { SheetModel } from './sheet-model.ts';

type Formats = Pick<
  GoogleSheets.Range,
  | 'getBackgrounds'
  | 'setBackgrounds'
  | 'setBackground'
  | 'setBorder'
  | 'setFontColor'
  | 'setFontColors'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'setHorizontalAlignment'
  | 'setVerticalAlignment'
  | 'setWrap'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
>;

type Alignment = 'left' | 'center' | 'normal' | 'right';
const horizontal = { left: 1, center: 2, right: 3, normal: null } as const;
const vertical = { top: 1, middle: 2, bottom: 3 } as const;

const color = (rgb: string | null) => (rgb ? { rgb } : null);

/** The rectangle of cells and how they look. What they hold is in `range.ts`. */
export class RangeFormats extends Emulated implements Formats {
  readonly _sheet: SheetModel;
  readonly _area: Area;

  constructor(sheet: SheetModel, area: Area) {
    super('Range');
    this._sheet = sheet;
    this._area = area;
  }

  get _rows(): number {
    return this._area.endRow - this._area.startRow + 1;
  }

  get _columns(): number {
    return this._area.endColumn - this._area.startColumn + 1;
  }

  /** Collects something of every cell; row and column count from 0 within the range. */
  _map<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const { startRow, startColumn } = this._area;
    const lines: T[][] = [];
    for (let row = 0; row < this._rows; row++) {
      const line: T[] = [];
      for (let column = 0; column < this._columns; column++)
        line.push(read(this._sheet.cell(startRow + row, startColumn + column), row, column));
      lines.push(line);
    }
    return lines;
  }

  /** Checks that given data has the shape of the range, as Google does before it writes anything. */
  _checkShape(data: readonly (readonly unknown[])[]): void {
    if (!Array.isArray(data)) throw new Error('Cannot convert the data to Object[][].');
    const [first] = data;
    if (data.length !== this._rows)
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${this._rows}.`,
      );
    if (data.some((line) => line.length !== this._columns))
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${first?.length} but the range has ${this._columns}.`,
      );
  }

  _write(cells: (Cell | null)[][]): GoogleSheets.Range {
    this._sheet.write(this._area.startRow, this._area.startColumn, cells);
    return as(this);
  }

  _style(style: CellStyle): GoogleSheets.Range {
    this._sheet.fill(this._area, { s: style });
    return as(this);
  }

  /** A look for each cell of a block; cells given the same share one, which is then worked out once. */
  _styleEach<T>(given: readonly (readonly T[])[], styleOf: (each: T) => CellStyle): GoogleSheets.Range {
    this._checkShape(given);
    const looks = new Map<T, Cell>();
    const lookOf = (each: T): Cell => {
      const look = looks.get(each) ?? { s: styleOf(each) };
      looks.set(each, look);
      return look;
    };
    return this._write(given.map((line) => line.map(lookOf)));
  }

  getBackgrounds(): string[][] {
    return this._map((cell) => this._sheet.styleOf(cell)?.bg?.rgb ?? '#ffffff');
  }

  setBackground(rgb: string | null): GoogleSheets.Range {
    return this._style({ bg: color(rgb) });
  }

  setBackgrounds(colors: (string | null)[][]): GoogleSheets.Range {
    this._checkShape(colors);
    return this._write(
      this._map((cell, row, column) => {
        const wanted = colors[row]?.[column] || null;
        const present = this._sheet.styleOf(cell)?.bg?.rgb ?? null;
        return wanted === present ? null : { s: { bg: color(wanted) } };
      }),
    );
  }

  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    inside: boolean | null,
    across: boolean | null,
    rgb: string | null = '#000000',
  ): GoogleSheets.Range {
    const line = { s: 1, cl: { rgb: rgb ?? '#000000' } };
    const side = (wanted: boolean | null) => (wanted === null ? undefined : wanted ? line : null);
    return this._write(
      this._map((_cell, row, column) => {
        const sides = {
          t: side(row === 0 ? top : across),
          b: side(row === this._rows - 1 ? bottom : across),
          l: side(column === 0 ? left : inside),
          r: side(column === this._columns - 1 ? right : inside),
        };
        return {
          s: { bd: Object.fromEntries(Object.entries(sides).filter(([, one]) => one !== undefined)) },
        } as Cell;
      }),
    );
  }

  setFontColor(rgb: string | null): GoogleSheets.Range {
    return this._style({ cl: color(rgb) });
  }

  setFontColors(colors: (string | null)[][]): GoogleSheets.Range {
    return this._styleEach(colors, (rgb) => ({ cl: color(rgb) }));
  }

  setFontFamily(family: string | null): GoogleSheets.Range {
    return this._style({ ff: family });
  }

  setFontSize(size: number): GoogleSheets.Range {
    return this._style({ fs: size });
  }

  setFontWeight(weight: GoogleSheets.FontWeight | null): GoogleSheets.Range {
    return this._style({ bl: weight === 'bold' ? 1 : 0 });
  }

  setFontWeights(weights: (GoogleSheets.FontWeight | null)[][]): GoogleSheets.Range {
    return this._styleEach(weights, (weight) => ({ bl: weight === 'bold' ? 1 : 0 }));
  }

  setHorizontalAlignment(alignment: Alignment | null): GoogleSheets.Range {
    return this._style({ ht: alignment ? horizontal[alignment] : null });
  }

  setVerticalAlignment(alignment: keyof typeof vertical | null): GoogleSheets.Range {
    return this._style({ vt: alignment ? vertical[alignment] : null });
  }

  setWrap(wrapped: boolean): GoogleSheets.Range {
    return this._style({ tb: wrapped ? 3 : 1 });
  }

  getNumberFormats(): string[][] {
    return this._map((cell) => this._sheet.styleOf(cell)?.n?.pattern ?? 'General');
  }

  setNumberFormat(pattern: string): GoogleSheets.Range {
    return this._style({ n: { pattern } });
  }

  setNumberFormats(patterns: string[][]): GoogleSheets.Range {
    return this._styleEach(patterns, (pattern) => ({ n: { pattern } }));
  }
}
