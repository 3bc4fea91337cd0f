/**
 * What stands around a table's cells, as far as a route can see it: a csv file knows the lines above, a tab its merged
 * cells as well, an xlsx file also its other tabs. The check reads it the same way wherever it comes from.
 */

import { clip, mendText } from '../../ground/well-formed.ts';
import type { Cell, Column } from '../define-form.ts';
import { isPlainFormat, isTime, literalsOf, sectionFor, signs } from './number-format.ts';
import { isNumber, type Unit, unitFor, unitsIn } from './units.ts';

/** Rows and columns are positions: row 0 is the first data row, −1 the last line of the header; column 0 is A. */
export type Merge = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
};
export type Around = {
  /** Lines above the header that name a unit for the whole table. */
  readonly above?: string[];
  /** Rows of the sheet above the header, from 1, that hold figures. */
  readonly figuresAbove?: number[];
  readonly merges?: Merge[];
  /** Data rows that are hidden or filtered away. */
  readonly hidden?: readonly number[];
  /** Row and column of formulas whose result the file does not hold. */
  readonly unvalued?: readonly (readonly [number, number])[];
  /** The tab that was read, where it is hidden because no visible one holds the form. */
  readonly hiddenTab?: string;
  /** Formulas look up other files; the values they last had were read. */
  readonly externalLinks?: true;
  /** Other visible tabs with content; `table` where it stands under a header of the form. */
  readonly tabs?: readonly { readonly name: string; readonly table: boolean }[];
};

const isFilled = (cell: unknown): boolean =>
  cell !== null && cell !== undefined && String(cell).trim() !== '';

/** What the lines above a header say of the table. @param lines from the top of the sheet */
export const readAbove = (lines: readonly (readonly unknown[])[]): Pick<Around, 'above' | 'figuresAbove'> => {
  const above: string[] = [];
  const figuresAbove: number[] = [];
  lines.forEach((line, i) => {
    const filled = line.filter(isFilled);
    const text = mendText(clip(filled.map(String).join(' '), 2_000));
    if (unitsIn(text).length) above.push(text);
    if (filled.some((cell) => typeof cell === 'number')) figuresAbove.push(i + 1);
  });
  return { ...(above.length && { above }), ...(figuresAbove.length && { figuresAbove }) };
};

/** A number as its format shows it, where the format says what the number is counted in; else the number itself. */
export const asShown = (value: number, format: string, column: Column | undefined): Cell => {
  if (!column || !isNumber(column) || isPlainFormat(format) || isTime(format)) return value;
  const section = sectionFor(value, format.replace(/G\/通用格式|General|@/gi, '0.#'));
  const { before, after, percent, factor } = literalsOf(section);
  const tidy = (number: number) => Number(number.toPrecision(15));
  if (percent) return `${before}${tidy(value * 100)}%${after}`;
  const shown = tidy(Math.abs(value) / factor);
  const words = `${before}${after}`.replace(signs, '');
  if (words === '') return value;
  const unit: Unit = unitFor(column, words);
  // Under a header in 万元 the yuan that the cell shows must not be taken for ten thousands.
  if (unit.says === 'same') return column.kind === 'money' && /[元圆]/.test(words) ? `${value}元` : value;
  // 0!.0,"万" shows 35000 as 3.5万: the same amount.
  if (unit.says === 'scaled' && Math.abs(shown * unit.factor - value) <= Math.abs(value) * 1e-9) return value;
  return `${value < 0 ? '-' : ''}${before.replace(signs, '')}${shown}${after.replace(signs, '')}`;
};
