/** Days and hours that several forms compare. */
import type { RowRule } from '../../form/define-form.ts';
import { dayHoursOf } from '../../ground/define-city.ts';

/** Days the span covers, both ends counted; undefined for months. */
export const daysCovered = (when: string): number | undefined => {
  const [first, last = first] = when.split('/') as [string, string?];
  return first.length === 10 && last.length === 10
    ? (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
    : undefined;
};

/** Have two of them, days, spans or months, a day in common? */
export const spansMeet = (a: string, b: string): boolean => {
  const [first, second] = [endsOf(a), endsOf(b)];
  return first.from <= second.to && second.from <= first.to;
};
const endsOf = (when: string): { readonly from: string; readonly to: string } => {
  const [first, last = first] = when.split('/') as [string, string?];
  // A month is all of its days.
  return { from: first, to: last.length === 'YYYY-MM'.length ? `${last}-31` : last };
};

/** Hours must be true, online ones too (notice 43). */
export const hoursFitDays: RowRule = {
  code: 'hours-impossible',
  severity: 'error',
  reads: ['start', 'end', 'hours'],
  paints: 'hours',
  message: {
    zh: '{span} 天内 {hours} 学时，平均每天超过 {most} 学时。',
    en: '{hours} hours in {span} {span|day|days} is more than {most} hours a day.',
  },
  fix: {
    zh: '请核对学时和日期；在线学习的日期也应包含在起止日期之内。',
    en: 'Check the hours and dates; the dates also cover the days of online study.',
  },
  broken: ({ start, end, hours }, { programme, period }) => {
    const span = daysCovered(`${start as string}/${end as string}`) ?? 1;
    const { most } = dayHoursOf(programme, period);
    return span > 0 && (hours as number) > span * most ? { span, hours: hours as number, most } : undefined;
  },
};

/** Online hours are part of the hours (notice 43). */
export const onlineAboveHours: RowRule = {
  code: 'online-above-hours',
  severity: 'error',
  reads: ['hours', 'onlineHours'],
  paints: 'onlineHours',
  message: {
    zh: '在线学时（{online}）多于总学时（{hours}）。',
    en: 'Online hours ({online}) exceed total hours ({hours}).',
  },
  fix: {
    zh: '请核对；在线学时包含在总学时之内。',
    en: 'Check both; online hours are part of the total.',
  },
  broken: ({ hours, onlineHours }) =>
    (onlineHours as number) > (hours as number)
      ? { online: onlineHours as number, hours: hours as number }
      : undefined,
};
