import { dayHoursOf } from '../../ground/define-city.ts';
import { quote } from '../../ground/issue.ts';
import { parseNumber } from '../chinese-number.ts';
import type { QuantityColumn } from '../define-form.ts';
import { readText } from '../tidy.ts';
import { Finding, type Kind } from './kind.ts';
import { checkRange, noteRounded, noteUnlessPlain, numberBetween, withoutNoise } from './number-text.ts';

const dayWords = ['个工作日', '工作日', '个半天', '天整', '天', '日', 'days', 'day'];
const hourWords = ['个学时', '學時', '学时', '课时', '課時', '小时', '小時', 'hours'];
/** 半天, 2天半 */
const halfDays = /^(?:为期|為期|共|计)?(?:([0-9一二两兩三四五六七八九十]+)天半|半天)$/;
const headWords = ['为期', '為期', '历时', '歷時', '共计', '共', '计', '每人'];
const examples = { days: '2.5', hours: '40' } as const;

/**
 * Hours or days with a step of a half. Days written into an hours column are converted by the
 * programme's hours per day, which differs between regions (DOMAIN C1), and the note says so; in a person's
 * own record of hours they are only suggested. Hours are never turned into days.
 */
export const quantity: Kind<QuantityColumn> = {
  reader: (column, context) => {
    const { measure, min = 0, max = measure === 'days' ? 366 : 2000, step = 0.5 } = column;
    const { day, halfDay } = dayHoursOf(context.programme, context.period);
    const example = examples[measure];
    const read = numberBetween({ before: headWords, after: [...dayWords, ...hourWords], example });
    const finish = (given: number): number | Finding => {
      const value = withoutNoise(given, step);
      return (
        checkRange(value ?? given, min, max) ??
        (value === undefined ? new Finding('number-step', { value: given, step }) : noteRounded(given, value))
      );
    };
    const ofDays = (text: string, days: number): number | Finding => {
      const whole = Math.floor(days);
      const hours = finish(whole * day + (days - whole === 0.5 ? halfDay : (days - whole) * day));
      if (hours instanceof Finding) return hours;
      const values = { value: quote(text), hoursPerDay: day, halfDay, hours };
      return column.personal
        ? new Finding('hours-in-days', values, undefined, hours)
        : new Finding('days-as-hours', values, hours);
    };
    return readText(
      column,
      (text) => {
        const half = halfDays.exec(text.normalize('NFKC').trim());
        if (half) {
          const days = (half[1] ? (parseNumber(half[1]) ?? Number.NaN) : 0) + 0.5;
          if (!Number.isNaN(days) && measure === 'hours') return ofDays(text, days);
          const value = finish(days);
          if (!Number.isNaN(days))
            return value instanceof Finding ? value : noteUnlessPlain(text, value, String(value));
        }
        const found = read(text);
        if (found instanceof Finding) return found;
        if ((measure === 'days' && hourWords.indexOf(found.word) >= 0) || found.word === '个半天')
          return new Finding('number-unclear', { value: quote(text), example });
        if (measure === 'hours' && dayWords.indexOf(found.word) >= 0) return ofDays(text, found.value);
        const value = finish(found.value);
        return value instanceof Finding ? value : noteUnlessPlain(text, value, String(value));
      },
      (cell) =>
        typeof cell === 'number'
          ? finish(cell)
          : new Finding('number-unclear', { value: quote(cell), example }),
    );
  },
  print: (value) => value as number,
  // Any format with optional decimals would leave a whole number its point: 40.
  layout: (column) => ({ format: 'General', width: column.width ?? 80, align: 'right' }),
  example: (column, _context, seed) =>
    column.measure === 'days' ? 5 + (seed % 3) * 0.5 : 40 + (seed % 20) * 0.5,
  accepts: (column) =>
    column.measure === 'days'
      ? { zh: '天数，可填半天，如 2.5。', en: 'Number of days, half days allowed, such as 2.5.' }
      : { zh: '学时数，如 40。', en: 'Number of hours, such as 40.' },
};
