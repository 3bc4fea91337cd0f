import type { Columns } from '../../form/define-form.ts';

/** What went out in a month: spent, taken back, returned. */
export const fundingSpent = {
  spent: {
    kind: 'money',
    fresh: true,
    header: { zh: '本月支出（元）', en: 'Spent (yuan)' },
    help: { zh: '流量：本月实际支出，分科目填写。', en: 'A flow: what was spent this month, by line.' },
    also: [
      '支出',
      '支出金额',
      '支出数',
      '本月支出金额',
      '本月支出经费',
      '本月使用',
      '本月开支',
      '实际支出',
      '使用金额',
    ],
  },
  recovered: {
    kind: 'money',
    fresh: true,
    header: { zh: '本月收回支出（元）', en: 'Recovered (yuan)' },
    help: {
      zh: '流量：本月追回、冲减的以前支出，填正数；不要在支出栏填负数。',
      en: 'A flow: spending of before that was taken back this month, as a positive amount. Spending itself is never negative.',
    },
    also: ['收回', '收回支出', '追回', '冲减支出', '收回资金', 'Recovered'],
  },
  returned: {
    kind: 'money',
    fresh: true,
    header: { zh: '本月退回（元）', en: 'Returned (yuan)' },
    help: {
      zh: '流量：本月退回财政或出资方的款项；退给转拨单位的，填“本月转拨”。',
      en: 'A flow: money given back this month to the treasury or to the one who had paid it. What goes back to a unit that handed it over is “Passed on”.',
    },
    also: ['退回', '退回资金', '交回', '退回财政', '缴回', '退还', 'Returned'],
  },
} as const satisfies Columns;
