import { dayExists } from '../../ground/day-exists.ts';
import { quote } from '../../ground/issue.ts';
import { yearOf } from '../../ground/period.ts';
import { daySerial, isoDay, isSerial } from '../calendar-day.ts';
import { westernDays } from '../chinese-number.ts';
import type { CheckContext, DateColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { dayOfNumber, fullYear, halfDay, timeOfDay, weekday, yearMeant } from './day-text.ts';
import { Finding, type Kind } from './kind.ts';

const plain = /^(\d{4})-(\d\d)-(\d\d)$/;
const around = `(?:${weekday})?${halfDay}?[ T]?(?:${timeOfDay})?${halfDay}?(?:开班|開班)?`;
/**
 * 2015-9-3, 2015/9/3, 2015.9.3, 2015年9月3日, 20150903, with a weekday, 上午 or a time behind it. A hyphen or a
 * slash separates the day only where it separates the year: 2015.9-12 may be a span of months.
 */
const written = new RegExp(
  `^(\\d{4})(?:([-/.年])(\\d{1,2})(?:\\2|[月.])(\\d{1,2})[日号號]?|(\\d\\d)(\\d\\d))${around}$`,
);
const withoutYear = new RegExp(`^(\\d{1,2})([月/.-])\\d{1,2}[日号號]?${around}$`);
const dayAlone = /^\d{1,2}[日号號]/;
const shortYear = /^(\d\d)(?=[-/.年]\d{1,2}[-/.月]\d{1,2}(?:\D|$))/;

/** '' for a day that does not exist, undefined for what is no day with its year. */
const readWritten = (dense: string): string | undefined => {
  const match = written.exec(dense);
  if (!match) return undefined;
  const [y, m, d] = [match[1], match[3] ?? match[5], match[4] ?? match[6]].map(Number) as [
    number,
    number,
    number,
  ];
  return dayExists(y, m, d) ? isoDay(y, m, d) : '';
};

/** 2015-03-09, as most are. */
const isPlainDay = (text: string): boolean =>
  plain.test(text) && dayExists(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));

/** The day a text says outside a form, with its year; undefined for anything else. @param period of what it is about */
export const dayIn = (text: string, period: string): string | undefined => {
  const read = date.reader({ kind: 'date' } as DateColumn, { period } as CheckContext)(text);
  return (read instanceof Finding ? read.value : read) as string | undefined;
};

/** A day. What would need a guess (no year, 近日) is asked about; the period's year is suggested. */
export const date: Kind<DateColumn> = {
  reader: (column, context) => {
    const { period } = context;
    const year = yearOf(period);
    const understood = (cell: unknown, day: string): Finding =>
      new Finding('understood', { value: quote(cell), understood: day }, day);
    return readText(
      column,
      (text) => {
        if (isPlainDay(text)) return text;
        const values = { value: quote(text), year };
        const dense = westernDays(text.normalize('NFKC').replace(/\s*([年月日/.-])\s*/g, '$1'))
          .replace(/^['‘’`]/, '')
          .trim();
        const day = readWritten(dense);
        if (day === '') return new Finding('date-impossible', values);
        if (day !== undefined) return understood(text, day);
        const suggest = (completed: string | undefined): string | undefined =>
          (completed && readWritten(completed)) || undefined;
        const bare = withoutYear.exec(dense);
        if (bare) {
          const near = yearMeant(period, Number(bare[1]));
          const separator = bare[2] === '月' ? '年' : bare[2];
          return new Finding(
            'date-year-missing',
            values,
            undefined,
            suggest(near && `${near}${separator}${dense}`),
          );
        }
        if (dayAlone.test(dense)) return new Finding('date-year-missing', values);
        const short = shortYear.exec(dense)?.[1];
        if (short === undefined) return new Finding('date-unclear', values);
        const full = fullYear(period, short);
        return new Finding('date-year-short', values, undefined, suggest(full && dense.replace(short, full)));
      },
      (cell) => {
        const day =
          typeof cell !== 'number' ? undefined : isSerial(cell) ? daySerial(cell) : dayOfNumber(cell);
        return day === undefined
          ? new Finding('date-unclear', { value: quote(cell), year })
          : understood(cell, day);
      },
      (text) => (isPlainDay(text) ? text : undefined),
    );
  },
  print: (value) => value as string,
  layout: (column) => ({ format: 'yyyy-mm-dd', width: column.width ?? 100, align: 'center' }),
  example: (_column, context, seed) =>
    isoDay(Number(yearOf(context.period)), Number(context.period.slice(5, 7) || '9'), 10 + (seed % 15)),
  accepts: (_column, context) => ({
    zh: `日期，如 ${yearOf(context.period)}-09-13。`,
    en: `A date, such as ${yearOf(context.period)}-09-13.`,
  }),
};
