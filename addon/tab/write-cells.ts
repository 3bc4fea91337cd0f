/** Writes scattered cells in one call, with the formulas and texts between them as they were. */
import { isPlainFormat } from '../../shared/form/table/number-format.ts';
import { guardText } from '../google/guard-text.ts';
import type { Area, Tab } from '../google/interface.ts';
import type { Raw } from '../google/raw.ts';

/** Row and column in the sheet, from 1. */
export type CellWrite = {
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean;
  /** What the cell is formatted as from now on, where its format would show another figure. */
  readonly format?: string | undefined;
};

const areaOf = (changes: readonly CellWrite[]): Area => {
  const bounds = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of changes) {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  }
  const { top, left, bottom, right } = bounds;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
};

/**
 * A text of an untouched cell as it must be written to stay what it is: outside text cells a sheet would
 * turn "2015-09" into a date.
 */
const asItWas = (raw: Raw, format: string): Raw =>
  typeof raw === 'string' && raw !== '' && format !== '@' ? `'${raw.replace(/^'/, '')}` : raw;

/** Contents of the area as they must be written to stay: a colleague may have typed while the person was asked. */
const contentsOf = (tab: Tab, area: Area, formats: readonly (readonly string[])[]): Raw[][] => {
  const values = tab.values(area);
  return tab
    .formulas(area)
    .map((line, i) =>
      line.map(
        (formula, j) =>
          formula || asItWas((values[i] as Raw[])[j] as Raw, (formats[i] as string[])[j] as string),
      ),
    );
};

/** What stands between the cells is read once more; where they have no others between them, nothing is. */
export const writeCells = (tab: Tab, changes: readonly CellWrite[]): void => {
  if (changes.length === 0) return;
  const area = areaOf(changes);
  const formats = tab.formats(area);
  const isDense =
    new Set(changes.map(({ row, column }) => `${row}:${column}`)).size === area.rows * area.columns;
  const cells = isDense ? formats.map((line) => line.map((): Raw => '')) : contentsOf(tab, area, formats);
  for (const { row, column, value } of changes)
    (cells[row - area.row] as Raw[])[column - area.column] = guardText(value);
  tab.writeBack(area.row, area.column, cells);
  // A figure written under 0.0"万元" would be shown, and read again, as ten thousand times as much.
  let isOther = false;
  for (const { row, column, value, format } of changes) {
    const line = formats[row - area.row] as string[];
    const present = line[column - area.column] as string;
    if (format === undefined || typeof value !== 'number' || present === format || isPlainFormat(present))
      continue;
    line[column - area.column] = format;
    isOther = true;
  }
  if (isOther) tab.writeFormats(area.row, area.column, formats);
};
