/** Days and hours that several forms compare. */
import type { RowRule } from '../form/define-form.ts';

/** Days the span covers, both ends counted; undefined for months. */
export const daysCovered = (when: string): number | undefined => {
  const [first, last = first] = when.split('/') as [string, string?];
  return first.length === 10 && last.length === 10
    ? (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1
    : undefined;
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
