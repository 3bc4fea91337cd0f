import { quote } from '../../ground/issue.ts';
import { yearOf } from '../../ground/period.ts';
import { dayExists, daySerial, isoDay, isSerial } from '../calendar-day.ts';
import { westernDays } from '../chinese-number.ts';
import type { DateColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';

const plain = /^(\d{4})-(\d\d)-(\d\d)$/;
const time = '(?:[ T]?\\d{1,2}:\\d\\d(?::\\d\\d)?)?';
const halfDay = '(?:上午|下午|晚上?)?';
const weekday = '(?:\\(?(?:星期|周|週)[一二三四五六日天]\\)?)?';
const around = `${weekday}${halfDay}${time}${halfDay}(?:开班|開班)?`;
/** 2015-9-3, 2015/9/3, 2015.9.3, 2015年9月3日, 20150903, with a weekday, 上午 or a time behind it. */
const written = new RegExp(
  `^(\\d{4})(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})[日号號]?|(\\d\\d)(\\d\\d))${around}$`,
);
const withoutYear = new RegExp(`^\\d{1,2}[月/.-]\\d{1,2}[日号號]?${around}$|^\\d{1,2}[日号號]`);

/** A day. Readings that need a guess (no year, 近日) are asked about. */
export const date: Kind<DateColumn> = {
  reader: (_column, context) => {
    const year = yearOf(context.period);
    return readText(
      (text) => {
        const exact = plain.exec(text);
        if (exact && dayExists(Number(exact[1]), Number(exact[2]), Number(exact[3]))) return text;
        const dense = westernDays(text.normalize('NFKC').replace(/\s*([年月日/.-])\s*/g, '$1'))
          .replace(/^['‘’`]/, '')
          .trim();
        const match = written.exec(dense);
        if (match) {
          const [y, m, d] = [match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number) as [
            number,
            number,
            number,
          ];
          if (!dayExists(y, m, d)) return new Finding('date-impossible', { value: quote(text) });
          const day = isoDay(y, m, d);
          return new Finding('understood', { value: quote(text), understood: day }, day);
        }
        return new Finding(withoutYear.test(dense) ? 'date-year-missing' : 'date-unclear', {
          value: quote(text),
          year,
        });
      },
      (cell) => {
        if (typeof cell !== 'number' || !isSerial(cell))
          return new Finding('date-unclear', { value: quote(cell), year });
        const day = daySerial(cell);
        return new Finding('understood', { value: quote(cell), understood: day }, day);
      },
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
