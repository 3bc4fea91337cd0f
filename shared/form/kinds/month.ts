import { quote } from '../../ground/issue.ts';
import { yearOf } from '../../ground/period.ts';
import { dayExists, daySerial, isoMonth, isSerial } from '../calendar-day.ts';
import { westernDays } from '../chinese-number.ts';
import type { MonthColumn } from '../define-form.ts';
import { compact, readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const written = /^(\d{4})(?:[-/.年](\d{1,2})月?(?:份)?(?:[-/.]0?1日?)?|(\d\d))$/;

/** A month, kept as 2015-09. The first of a month, which sheets make of a month, is that month. */
export const month: Kind<MonthColumn> = {
  reader: (_column, context) => {
    const year = yearOf(context.period);
    const unclear = (cell: unknown) => new Finding('month-unclear', { value: quote(cell), year });
    return readText(
      (text) => {
        const match = written.exec(westernDays(compact(text)));
        const [writtenYear, monthOfYear] = [Number(match?.[1]), Number(match?.[2] ?? match?.[3])];
        // 0532.9 is no month of the year 532.
        if (!dayExists(writtenYear, monthOfYear, 1)) return unclear(text);
        const value = isoMonth(writtenYear, monthOfYear);
        return value === text
          ? value
          : new Finding('understood', { value: quote(text), understood: value }, value);
      },
      (cell) => {
        if (typeof cell !== 'number' || !isSerial(cell)) return unclear(cell);
        const value = daySerial(cell).slice(0, 7);
        return new Finding('understood', { value: quote(cell), understood: value }, value);
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
