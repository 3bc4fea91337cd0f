/**
 * Between a stored cell and the value a script sees. Reading follows `getValues` (dates where the format
 * is one, '' for empty, an error value as its text); writing follows `setValues`, which takes a text as
 * if a person had typed it: numbers, dates, TRUE/FALSE and formulas are recognised unless the cell is text.
 */
import type { Cell, CellStyle } from '../operations.ts';
import { formatDate, formatNumber, isDateFormat, isTextFormat } from './number-format.ts';

export type CellValue = string | number | boolean | Date;

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export function dateOfSerial(serial: number): Date {
  const wall = new Date(epoch + Math.round(serial * dayLength));
  return new Date(
    wall.getUTCFullYear(),
    wall.getUTCMonth(),
    wall.getUTCDate(),
    wall.getUTCHours(),
    wall.getUTCMinutes(),
    wall.getUTCSeconds(),
  );
}

function wallSerial(...parts: [number, number, number, number, number, number]): number {
  return (Date.UTC(...parts) - epoch) / dayLength;
}

const serialOfDate = (date: Date): number =>
  wallSerial(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
  );

function richText(cell: Cell): string {
  return (cell.p?.body?.dataStream ?? '').replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** The value of a cell as `getValues` gives it. */
export function readValue(
  cell: Cell | undefined,
  style: CellStyle | undefined,
  isCheckbox: boolean,
): CellValue {
  if (!cell) return '';
  const { v, t } = cell;
  if (v === undefined || v === null) {
    if (cell.f && cell.t === undefined)
      throw new Error(
        'a formula written in this run is computed by the page afterwards: its value is not emulated',
      );
    return cell.p ? richText(cell) : '';
  }
  if (typeof v === 'boolean') return v;
  if (t === 3 || (isCheckbox && (v === 0 || v === 1))) return v === 1 || v === '1' || v === 'TRUE';
  if (t === 1 || t === 4) return String(v);
  if (typeof v === 'number') return isDateFormat(style?.n?.pattern) ? dateOfSerial(v) : v;
  return v;
}

/** The text a person sees in the cell. */
export function displayValue(
  cell: Cell | undefined,
  style: CellStyle | undefined,
  isCheckbox: boolean,
): string {
  const value = readValue(cell, style, isCheckbox);
  if (value instanceof Date) return formatDate(value, style?.n?.pattern ?? 'yyyy-mm-dd');
  if (typeof value === 'number') return formatNumber(value, style?.n?.pattern);
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

const typedNumber = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?(%?)$/i;
const typedDate =
  /^(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T](\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function readTyped(text: string, pattern: string | undefined): Cell {
  const plain = text.trim();
  const number = /\d/.test(plain) ? typedNumber.exec(plain) : null;
  if (number) {
    const percent = number[1] === '%';
    const value = Number(plain.replace(/[,%]/g, ''));
    const cell: Cell = { v: percent ? value / 100 : value, t: 2 };
    return percent && pattern === undefined ? { ...cell, s: { n: { pattern: '0%' } } } : cell;
  }
  const date = typedDate.exec(plain);
  if (date) {
    const [year, ...rest] = date
      .slice(1)
      .filter((part) => part !== undefined)
      .map(Number);
    const [month = 1, day = 1, hours, minutes = 0, seconds = 0] = rest;
    const at = new Date(Date.UTC(year ?? 0, month - 1, day));
    if (at.getUTCMonth() === month - 1 && at.getUTCDate() === day && (hours ?? 0) < 24 && minutes < 60) {
      const cell: Cell = { v: wallSerial(year ?? 0, month - 1, day, hours ?? 0, minutes, seconds), t: 2 };
      const shown = hours === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm:ss';
      return isDateFormat(pattern) ? cell : { ...cell, s: { n: { pattern: shown } } };
    }
  }
  if (/^(?:true|false)$/i.test(plain)) return { v: plain.toLowerCase() === 'true' ? 1 : 0, t: 3 };
  return { v: text, t: 1 };
}

/** Of literal texts: what Google answers at once as the value of the cell. */
const literalLink = /^=HYPERLINK\("(?:[^"]|"")*",\s*"((?:[^"]|"")*)"\)$/i;

function formulaCell(formula: string): Cell {
  const [, label] = literalLink.exec(formula) ?? [];
  return label === undefined ? { v: null, f: formula } : { v: label.replaceAll('""', '"'), t: 1, f: formula };
}

/** The cell that `setValues` makes of a value, where `pattern` is the format the cell has already. */
export function writeValue(value: unknown, pattern: string | undefined): Cell {
  if (value === null || value === undefined || value === '') return { v: null };
  if (value instanceof Date) {
    const cell: Cell = { v: serialOfDate(value), t: 2 };
    return isDateFormat(pattern) ? cell : { ...cell, s: { n: { pattern: 'yyyy-mm-dd' } } };
  }
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  if (typeof value === 'number')
    return isTextFormat(pattern) ? { v: String(value), t: 4 } : { v: value, t: 2 };
  const text = String(value);
  if (isTextFormat(pattern)) return { v: text, t: 4 };
  if (text.startsWith("'")) return { v: text.slice(1), t: 4 };
  if (text.startsWith('=') && text.length > 1) return formulaCell(text);
  return readTyped(text, pattern);
}
