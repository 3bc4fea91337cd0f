import { entryOf } from '../entry-of.ts';
import type { Area, Cell, CellStyle, Sheet, ValidationRule } from '../operations.ts';
import { overlaps, without } from './areas.ts';
import type { WorkbookModel } from './workbook-model.ts';

const holdsSomething = (cell: Cell | undefined): boolean =>
  cell !== undefined && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || !!cell.f || !!cell.p);

export class SheetModel {
  readonly workbook: WorkbookModel;
  readonly data: Sheet;

  constructor(workbook: WorkbookModel, data: Sheet) {
    this.workbook = workbook;
    this.data = data;
    data.cellData ??= {};
  }

  get id(): string {
    return this.data.id;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.data.cellData[row]?.[column];
  }

  styleOf(cell: Cell | undefined): CellStyle | undefined {
    return this.workbook.styles.of(cell?.s);
  }

  /** Extent of the content: number of rows and columns up to the last cell that holds something. */
  extent(): { rows: number; columns: number } {
    const { cellData, rowCount, columnCount } = this.data;
    let rows = 0;
    let columns = 0;
    for (let row = rowCount - 1; row >= 0; row--) {
      const cells = cellData[row];
      // From the last cell back, and no further than to the columns that are known to hold something.
      for (let column = columnCount - 1; cells && column >= columns; column--) {
        if (!holdsSomething(cells[column])) continue;
        rows ||= row + 1;
        columns = column + 1;
      }
    }
    return { rows, columns };
  }

  /** Extent of the cells that are there at all: filled, styled or with a note; at least one cell. */
  usedExtent(): { rows: number; columns: number } {
    let [rows, columns] = [1, 1];
    for (const matrix of [this.data.cellData, this.workbook.notes[this.id] ?? {}]) {
      for (const [row, cells] of Object.entries(matrix)) {
        rows = Math.max(rows, Number(row) + 1);
        for (const column of Object.keys(cells)) columns = Math.max(columns, Number(column) + 1);
      }
    }
    return { rows: Math.min(rows, this.data.rowCount), columns: Math.min(columns, this.data.columnCount) };
  }

  #merge(cells: Record<number, Cell>, column: number, change: Cell): void {
    const old = cells[column];
    const style =
      change.s && typeof change.s === 'object' ? this.workbook.styles.change(old?.s, change.s) : old?.s;
    const replaces = 'v' in change || 'f' in change;
    // A look alone changes in place: a form is painted thousands of cells at a time.
    const content: Cell = replaces ? { ...change } : (old ?? {});
    if (content.v === null) delete content.v;
    if (style === undefined || style === null) delete content.s;
    else content.s = style;
    cells[column] = content;
  }

  /** Writes a block of cells; null leaves a cell alone. */
  write(row: number, column: number, cells: (Cell | null)[][]): void {
    let changed = false;
    cells.forEach((line, i) => {
      line.forEach((cell, j) => {
        if (!cell) return;
        changed = true;
        this.#merge(entryOf(this.data.cellData, row + i), column + j, cell);
      });
    });
    if (changed) this.workbook.record({ op: 'cells', sheet: this.id, row, column, cells });
  }

  /** Writes the same change into every cell of an area. */
  fill(area: Area, cell: Cell): void {
    for (let row = area.startRow; row <= area.endRow; row++) {
      const cells = entryOf(this.data.cellData, row);
      for (let column = area.startColumn; column <= area.endColumn; column++)
        this.#merge(cells, column, cell);
    }
    this.workbook.record({ op: 'fill', sheet: this.id, area, cell });
  }

  note(row: number, column: number): string {
    return this.workbook.notes[this.id]?.[row]?.[column]?.note ?? '';
  }

  /** Sets the notes of a block; an empty text or null removes one, an equal text costs nothing. */
  writeNotes(row: number, column: number, texts: readonly (readonly (string | null)[])[]): void {
    const notes = entryOf(this.workbook.notes, this.id);
    const changes: { row: number; column: number; id: string; text: string | null }[] = [];
    texts.forEach((line, i) => {
      line.forEach((text, j) => {
        const at = { row: row + i, column: column + j };
        const old = notes[at.row]?.[at.column];
        if ((text || '') === (old?.note ?? '')) return;
        const id = old?.id ?? this.workbook.newId();
        const line = entryOf(notes, at.row);
        if (text) line[at.column] = { id, row: at.row, col: at.column, width: 220, height: 72, note: text };
        else delete line[at.column];
        changes.push({ ...at, id, text: text || null });
      });
    });
    if (changes.length > 0) this.workbook.record({ op: 'notes', sheet: this.id, notes: changes });
  }

  get rules(): ValidationRule[] {
    return this.workbook.validations[this.id] ?? [];
  }

  /** Replaces whatever rules lie on the area; a rule that reaches beyond keeps the rest of its cells. */
  writeRules(area: Area, rules: readonly Omit<ValidationRule, 'uid'>[]): void {
    const touched = this.rules.filter((rule) => rule.ranges.some((range) => overlaps(range, area)));
    const kept = touched
      .map((rule) => ({ ...rule, ranges: rule.ranges.flatMap((range) => without(range, area)) }))
      .filter((rule) => rule.ranges.length > 0);
    if (touched.length === 0 && rules.length === 0) return;
    const added = [...kept, ...rules].map((rule) => ({ ...rule, uid: this.workbook.newId() }));
    this.workbook.validations[this.id] = [...this.rules.filter((rule) => !touched.includes(rule)), ...added];
    this.workbook.record({
      op: 'validation',
      sheet: this.id,
      removed: touched.map((rule) => rule.uid),
      added,
    });
  }

  resize(rows: number, columns: number): void {
    this.data.rowCount = rows;
    this.data.columnCount = columns;
    this.workbook.record({ op: 'resize', sheet: this.id, rows, columns });
  }

  freeze(rows: number, columns: number): void {
    this.data.freeze = {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    };
    this.workbook.record({ op: 'freeze', sheet: this.id, rows, columns });
  }

  #columnData(): NonNullable<Sheet['columnData']> {
    this.data.columnData ??= {};
    return this.data.columnData;
  }

  setColumnWidth(column: number, columns: number, width: number): void {
    const columnData = this.#columnData();
    for (let i = column; i < column + columns; i++) {
      Object.assign(entryOf(columnData, i), { w: width });
    }
    this.workbook.record({ op: 'column-width', sheet: this.id, column, columns, width });
  }

  setRowHeight(row: number, rows: number, height: number): void {
    this.data.rowData ??= {};
    const { rowData } = this.data;
    for (let i = row; i < row + rows; i++) {
      Object.assign(entryOf(rowData, i), { h: height });
    }
    this.workbook.record({ op: 'row-height', sheet: this.id, row, rows, height });
  }

  hideColumns(column: number, columns: number, hidden: boolean): void {
    const columnData = this.#columnData();
    for (let i = column; i < column + columns; i++) {
      Object.assign(entryOf(columnData, i), { hd: hidden ? 1 : 0 });
    }
    this.workbook.record({ op: 'hide-columns', sheet: this.id, column, columns, hidden });
  }

  merge(area: Area): void {
    this.data.mergeData = [...(this.data.mergeData ?? []), area];
    this.workbook.record({ op: 'merge', sheet: this.id, area });
  }
}
