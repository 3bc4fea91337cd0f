import { quote } from '../../ground/issue.ts';
import { yearOf } from '../../ground/period.ts';
import { daySerial, isSerial } from '../calendar-day.ts';
import { westernDays } from '../chinese-number.ts';
import type { DatesColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { dayOfNumber, fullYear, halfDay, timeOfDay, weekday, yearMeant } from './day-text.ts';
import { Finding, type Kind, type Reading } from './kind.ts';
import { readSpan } from './span-text.ts';

/** A time, or from time to time, behind a day. */
const times = new RegExp(
  `(?:(?<=[日号號午晚])\\s*|\\s+|(?<=\\d)T)${timeOfDay}(?:\\s*[-~–—至到]\\s*${timeOfDay})?`,
  'g',
);
const weekdays = new RegExp(`\\((?:星期|周|週)[一二三四五六日天]\\)|(?<=[日号號])${weekday}`, 'g');
const halfDays = new RegExp(`(?<=[日号號])${halfDay}`, 'g');
const startOnly = /开班|開班|开始|開始|起$|开课|開課/;
const hasYear = /\d{4}/;
const shortYear = /^(\d\d)(?:年|([./-])\d{1,2}\2\d{1,2}(?!\d))/;

/** What the days without their year mean, e.g. 9月13日至19日, 9.13-9.19, 9月; 9-12 could mean anything. */
const withYear = (dense: string, period: string): string | undefined => {
  const [, month, separator] = /^(\d{1,2})([月./-])/.exec(dense) ?? [];
  const year = month === undefined || /^\d+-\d+$/.test(dense) ? undefined : yearMeant(period, Number(month));
  return year && year + (separator === '/' || separator === '-' ? separator : '年') + dense;
};

const readDates = (text: string, period: string): Reading => {
  const dense = westernDays(text.normalize('NFKC').replace(times, '').replace(/\s+/g, ''))
    .replace(/^['‘’`]/, '')
    .replace(weekdays, '')
    .replace(halfDays, '')
    .replace(/月份/g, '月');
  const values = { value: quote(text), year: yearOf(period) };
  const meantBy = (completed: string | undefined): string | undefined => {
    if (completed === undefined) return undefined;
    const span = readSpan(completed);
    return 'value' in span ? span.value : span.probably;
  };
  if (hasYear.test(dense)) {
    const span = readSpan(dense);
    if ('value' in span)
      return span.value === text
        ? span.value
        : new Finding('understood', { ...values, understood: span.value }, span.value);
    return span.problem === 'dates-unclear' && startOnly.test(dense)
      ? new Finding('dates-start-only', values)
      : new Finding(span.problem, values, undefined, span.probably);
  }
  const short = shortYear.exec(dense)?.[1];
  if (short !== undefined) {
    const full = fullYear(period, short);
    const completed =
      full && dense.replace(new RegExp(`(?<!\\d)${short}(?=年|[./-]\\d{1,2}[./-]\\d)`, 'g'), full);
    return new Finding('date-year-short', values, undefined, meantBy(completed));
  }
  const completed = withYear(dense, period);
  const suggested = meantBy(completed);
  if (suggested !== undefined) return new Finding('date-year-missing', values, undefined, suggested);
  // 9月31日
  const span = completed === undefined ? undefined : readSpan(completed);
  if (span && 'problem' in span && span.problem === 'date-impossible')
    return new Finding('date-impossible', values);
  if (startOnly.test(dense)) return new Finding('dates-start-only', values);
  return new Finding(/^\d{1,2}[日号號]/.test(dense) ? 'date-year-missing' : 'dates-unclear', values);
};

/** One day, from day to day, or a month: kept as ISO 8601 text (`2015-09-13/2015-09-19`). */
export const dates: Kind<DatesColumn> = {
  reader: (column, context) => {
    const { period } = context;
    return readText(
      column,
      (text) => readDates(text, period),
      (cell) => {
        const value =
          typeof cell !== 'number'
            ? undefined
            : isSerial(cell)
              ? daySerial(cell)
              : (dayOfNumber(cell) ?? dayOfNumber(cell * 100 + 1)?.slice(0, 7));
        return value === undefined
          ? new Finding('dates-unclear', { value: quote(cell), year: yearOf(period) })
          : new Finding('understood', { value: quote(cell), understood: value }, value);
      },
    );
  },
  print: (value) => value as string,
  layout: (column) => ({ format: '@', width: column.width ?? 170, align: 'center' }),
  example: (_column, context, seed) =>
    `${yearOf(context.period)}-09-${10 + (seed % 9)}/${yearOf(context.period)}-09-${15 + (seed % 9)}`,
  accepts: (_column, context) => {
    const year = yearOf(context.period);
    return {
      zh: `起止日期或月份，如 ${year}年9月13日—19日、${year}年9月。`,
      en: `Start and end date, or a month, such as ${year}-09-13/${year}-09-19 or ${year}-09.`,
    };
  },
};
