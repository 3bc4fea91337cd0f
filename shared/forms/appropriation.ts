import { defineForm } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { list } from './columns/choices.ts';
import { moneyColumns } from './columns/money-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { hasHappened } from './rules/usual-rules.ts';
import { lineInYuan } from './rules/yuan-net.ts';

const payments = list(
  { code: 'transfer', zh: '拨付至单位', en: 'Transferred to the unit', also: ['实拨', '拨付'] },
  { code: 'authorised', zh: '财政授权支付', en: 'Authorised payment', also: ['授权支付'] },
  { code: 'direct', zh: '国库直接支付', en: 'Paid by the treasury', also: ['直接支付', '财政直接支付'] },
);

/** 指标下达: government money made available, tranche by tranche, each with its document (notice 78, 80). */
export const appropriation = defineForm({
  id: 'appropriation',
  version: 1,
  title: { zh: '财政指标下达登记表', en: 'Appropriations' },
  purpose: {
    zh: '市财政局登记下达的经费指标；区（市）财政下达的，由区（市）人社局登记并注明文号。',
    en: 'Government funds made available by the finance bureau; those of a district’s treasury are entered by its HR bureau.',
  },
  clauses: 'notice 78, 80, 92',
  letters: 'XD',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  money: true,
  register: {
    // Money of a project goes on over the years.
    life: 'lasting',
    shownTo: { concerned: 'application' },
    number: 'number',
    title: 'application',
    listed: ['application', 'tranche', 'amount', 'on', 'payment', 'document'],
    filters: ['payment'],
    counted: [
      {
        title: { zh: '指标下达（按支付方式）', en: 'Appropriations by payment' },
        by: 'payment',
        sums: ['amount'],
      },
    ],
  },
  columns: {
    number: usual.number,
    application: moneyColumns.application,
    tranche: {
      kind: 'integer',
      required: true,
      ordinal: true,
      min: 1,
      max: 99,
      units: ['批', '次'],
      width: 70,
      header: { zh: '批次', en: 'Tranche' },
      also: ['第几批', '次数'],
      example: '1',
    },
    amount: {
      kind: 'money',
      required: true,
      header: { zh: '下达金额（元）', en: 'Appropriated (yuan)' },
      also: ['指标金额', '下达经费', '金额'],
      help: {
        zh: '流量：本批金额，不是累计数。',
        en: 'A flow: the amount of this tranche, not the sum so far.',
      },
    },
    on: {
      kind: 'date',
      required: true,
      header: { zh: '下达日期', en: 'Date' },
      also: ['日期', '指标日期'],
    },
    payment: {
      kind: 'choice',
      required: true,
      options: payments,
      header: { zh: '支付方式', en: 'Payment' },
      also: ['拨付方式'],
    },
    document: {
      kind: 'proof',
      required: true,
      header: { zh: '指标文号', en: 'Document number' },
      also: ['文号', '下达文号', '指标文件'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    ...lineInYuan('amount'),
    hasHappened({ column: 'on', zh: '下达日期', en: 'The date of the appropriation' }),
  ],
  sheetRules: [
    {
      code: 'appropriated-above-applied',
      severity: 'warning',
      message: {
        zh: '{application} 累计下达 {sum} 元，多于申请的 {applied} 元。',
        en: '{application}: {sum} yuan appropriated exceed the {applied} yuan applied for.',
      },
      fix: { zh: '请核对批次和金额。', en: 'Check tranches and amounts.' },
      broken: (rows, { find }) => {
        const sums = new Map<string, number>();
        return rows.flatMap(({ application, amount }, row) => {
          if (application === undefined || amount === undefined) return [];
          const code = String(application);
          const sum = (sums.get(code) ?? 0) + (amount as number);
          sums.set(code, sum);
          const applied = find('fiscal-application', code)?.facts.amount as number | undefined;
          return applied !== undefined && sum > applied
            ? [
                {
                  row,
                  column: 'amount',
                  params: { application: code, sum: printYuan(sum), applied: printYuan(applied) },
                },
              ]
            : [];
        });
      },
    },
  ],
});
