/**
 * What stands around a table's cells, as far as a route can see it: a csv file knows the lines above, a tab its merged
 * cells as well, an xlsx file also its other tabs. The check reads it the same way wherever it comes from.
 */

import { clip, mendText } from '../../ground/well-formed.ts';
import type { Cell, Column } from '../define-form.ts';
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

/** Formats that show nothing but the number. */
const plain = /^(?:general|@|[#0?.,\s_()/e+-]*)$/i;
export const isPlainFormat = (format: string): boolean => plain.test(format);
const isTime = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|General/gi, ''));
const signs = /[\s()（）+-]/g;

const condition = /\[(<=|>=|<>|[<>=])(-?[\d.]+)\]/;
const meets: Record<string, (value: number, limit: number) => boolean> = {
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/** Positive, negative and zero have their own parts; or the first whose condition is met, as [>=10]0"万元";0"元". */
const sectionFor = (value: number, format: string): string => {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;])+/g) ?? [''];
  if (condition.test(format)) {
    const met = sections.find((section) => {
      const [, sign, limit] = condition.exec(section) ?? [];
      return sign === undefined || meets[sign]?.(value, Number(limit));
    });
    return met ?? (sections[sections.length - 1] as string);
  }
  const at = value < 0 ? 1 : value === 0 ? 2 : 0;
  return (sections[at] ?? sections[0]) as string;
};

const literal = /"([^"]*)"|\\(.)|!(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([#0?.,]+)|(%)|([^\s])/g;

const one = new RegExp(`^(?:${literal.source})$`);

const literalsOf = (section: string) => {
  let before = '';
  let after = '';
  let percent = false;
  let factor = 1;
  let digits = false;
  for (const token of section.match(literal) ?? []) {
    const [, quoted, escaped, excel, currency, places, percentSign, bare] = one.exec(token) ?? [];
    if (places !== undefined) {
      // Commas behind the last digit divide by a thousand each; digits behind a written point by ten each.
      const commas = /,+$/.exec(places)?.[0].length ?? 0;
      if (commas && (digits || /[0#?]/.test(places))) factor *= 1_000 ** commas;
      if (after === '.') {
        factor *= 10 ** places.replace(/[^0#?]/g, '').length;
        after = '';
      }
      digits = true;
    } else if (percentSign) percent = true;
    else {
      const text = quoted ?? escaped ?? excel ?? currency ?? bare ?? '';
      if (digits) after += text;
      else before += text;
    }
  }
  return { before, after, percent, factor };
};
