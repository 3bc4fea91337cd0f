/** A cohort lasts over years, and takes no classes once it has ended. */
import type { RowRule } from '../../form/define-form.ts';
import { yearOf } from '../../ground/period.ts';

export const cohortRegisterRowRules: readonly RowRule[] = [
  {
    code: 'years-out-of-order',
    severity: 'error',
    reads: ['from', 'to'],
    paints: 'to',
    message: {
      zh: '结束年份（{to}）早于开始年份（{from}）。',
      en: 'The last year ({to}) is before the first ({from}).',
    },
    fix: { zh: '请核对两个年份。', en: 'Check both years.' },
    broken: ({ from, to }) =>
      (to as number) < (from as number) ? { from: from as number, to: to as number } : undefined,
  },
  {
    code: 'cohort-of-one-year',
    severity: 'warning',
    reads: ['from', 'to'],
    paints: 'to',
    message: {
      zh: '批次只在 {from} 年内培养，学时无须跨年累计。',
      en: 'The cohort lasts only for {from}; its hours need not add up over years.',
    },
    fix: {
      zh: '请核实年份；一年内完成的可以不登记。',
      en: 'Please check the years; a cohort of a single year need not be registered.',
    },
    broken: ({ from, to }) => (from === to ? { from: from as number } : undefined),
  },
  {
    code: 'cohort-over',
    severity: 'warning',
    reads: ['to'],
    paints: 'to',
    message: { zh: '批次已于 {to} 年结束。', en: 'The cohort ended in {to}.' },
    fix: {
      zh: '已结束的批次可以保留；延长的请改结束年份。',
      en: 'It may stay; if it goes on, correct the last year.',
    },
    broken: ({ to }, { period }) =>
      (to as number) < Number(yearOf(period)) ? { to: to as number } : undefined,
  },
];
