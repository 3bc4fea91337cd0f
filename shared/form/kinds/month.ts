import { dayExists } from '../../ground/day-exists.ts';
import { quote } from '../../ground/issue.ts';
import { yearOf } from '../../ground/period.ts';
import { daySerial, isoMonth, isSerial } from '../calendar-day.ts';
import { westernDays } from '../chinese-number.ts';
import type { MonthColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { dayOfNumber, fullYear, yearMeant } from './day-text.ts';
import { Finding, type Kind } from './kind.ts';

/** 2015-9, 2015年9月份, 201509, and the first of a month; not 2015.9-1, which may be a span. */
const written = /^(\d{4})(?:([-/.年])(\d{1,2})月?(?:份)?(?:(?:\2|(?<=月))0?1日?)?|(\d\d))$/;
const withoutYear = /^(\d{1,2})月份?$/;
const shortYear = /^(\d\d)年(\d{1,2})月份?$/;

const readWritten = (dense: string): string | undefined => {
  const match = written.exec(dense);
  const [year, month] = [Number(match?.[1]), Number(match?.[3] ?? match?.[4])];
  // 0532.9 is no month of the year 532.
  return dayExists(year, month, 1) ? isoMonth(year, month) : undefined;
};

/** A month, kept as 2015-09. The first of a month, which sheets make of a month, is that month. */
export const month: Kind<MonthColumn> = {
  reader: (column, context) => {
    const { period } = context;
    const unclear = (cell: unknown, suggested?: string) =>
      new Finding('month-unclear', { value: quote(cell), year: yearOf(period) }, undefined, suggested);
    const understood = (cell: unknown, value: string) =>
      new Finding('understood', { value: quote(cell), understood: value }, value);
    return readText(
      column,
      (text) => {
        const dense = westernDays(compact(text));
        const value = readWritten(dense);
        if (value !== undefined) return value === text ? value : understood(text, value);
        const [, bare] = withoutYear.exec(dense) ?? [];
        const [, short, ofShort] = shortYear.exec(dense) ?? [];
        const year = bare ? yearMeant(period, Number(bare)) : short && fullYear(period, short);
        return unclear(text, year && readWritten(`${year}年${bare ?? ofShort}月`));
      },
      (cell) => {
        if (typeof cell !== 'number') return unclear(cell);
        if (isSerial(cell)) return understood(cell, daySerial(cell).slice(0, 7));
        // 201509
        const value = dayOfNumber(cell * 100 + 1)?.slice(0, 7);
        return value === undefined ? unclear(cell) : understood(cell, value);
      },
    );
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 90, align: 'center' }),
  example: (_column, context, seed) => isoMonth(Number(yearOf(context.period)), 1 + (seed % 12)),
  accepts: (_column, context) => ({
    zh: `月份，如 ${yearOf(context.period)}-09。`,
    en: `A month, such as ${yearOf(context.period)}-09.`,
  }),
};
