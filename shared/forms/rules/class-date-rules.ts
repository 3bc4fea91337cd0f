import type { RowRule } from '../../form/define-form.ts';
import { daysCovered } from './time-rules.ts';

/** The dates of a class, against each other, the month and today. */
export const classDateRules: readonly RowRule[] = [
  {
    code: 'end-before-start',
    severity: 'error',
    reads: ['start', 'end'],
    paints: 'end',
    message: {
      zh: '结束日期（{end}）早于开班日期（{start}）。',
      en: 'The end date ({end}) is before the start date ({start}).',
    },
    fix: { zh: '请核对两个日期。', en: 'Check both dates.' },
    broken: ({ start, end }) =>
      (end as string) < (start as string) ? { start: start as string, end: end as string } : undefined,
  },
  {
    code: 'outside-month',
    severity: 'warning',
    reads: ['end'],
    paints: 'end',
    message: {
      zh: '结束日期 {end} 不在报告期 {month} 内。',
      en: 'The end date {end} is outside the reporting period {month}.',
    },
    fix: {
      zh: '请按结束日期所在月份填报；补报以前月份的可以报送。',
      en: 'Report a class for the month in which it ended; you may submit late entries.',
    },
    broken: ({ end }, { period }) =>
      (end as string).slice(0, 7) === period ? undefined : { end: end as string, month: period },
  },
  {
    code: 'not-ended',
    severity: 'error',
    reads: ['end'],
    paints: 'end',
    message: { zh: '结束日期（{end}）晚于今天。', en: 'The end date ({end}) is in the future.' },
    fix: { zh: '请在培训班结束后填报。', en: 'Report the class after it has ended.' },
    broken: ({ end }, { today }) => ((end as string) > today ? { end: end as string } : undefined),
  },
  {
    code: 'days-beyond-span',
    severity: 'warning',
    reads: ['start', 'end', 'days'],
    paints: 'days',
    message: {
      zh: '天数（{days}）多于开班至结束的天数（{span}）。',
      en: '“Days” ({days}) exceeds the days from start to end ({span}).',
    },
    fix: { zh: '请核实天数和起止日期。', en: 'Please check the days and the dates.' },
    broken: ({ start, end, days }) => {
      const span = daysCovered(`${start as string}/${end as string}`) ?? 1;
      return span > 0 && (days as number) > span ? { span, days: days as number } : undefined;
    },
  },
];
