import { defineForm } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { list } from './columns/choices.ts';
import { moneyColumns } from './columns/money-columns.ts';
import { answeredOnce, resultColumns } from './columns/result-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { hasHappened, neededOnce } from './rules/usual-rules.ts';
import { lineInYuan } from './rules/yuan-net.ts';

const results = list(
  { code: 'approved', zh: '同意安排', en: 'Approved', also: ['批复', '同意', '核减后安排', '部分安排'] },
  { code: 'declined', zh: '不予安排', en: 'Declined', also: ['不安排', '未安排'] },
);

/** 财政资金批复: what the finance bureau decided on each application; nobody else enters it (notice 80). */
export const fiscalResult = defineForm({
  id: 'fiscal-result',
  version: 1,
  title: { zh: '财政资金批复登记表', en: 'Decisions on government funds' },
  purpose: {
    zh: '财政部门登记对财政资金申请的批复；申请单位可查看本单位的结果。',
    en: 'The finance bureau’s decisions on applications for government funds; applicants see their own.',
  },
  clauses: 'notice 78, 80',
  letters: 'CP',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  money: true,
  filedBy: 'treasurer',
  register: {
    // Money of a project goes on over the years.
    life: 'lasting',
    shownTo: { concerned: 'application' },
    number: 'number',
    title: 'application',
    listed: ['application', 'result', 'approved', 'decidedOn', 'document'],
    filters: ['result'],
    answers: { by: 'application', shows: ['result', 'approved', 'document'] },
    counted: [
      {
        title: { zh: '财政资金批复（按结果）', en: 'Decisions on government funds' },
        by: 'result',
        sums: ['approved'],
      },
    ],
  },
  columns: {
    number: usual.number,
    application: moneyColumns.application,
    result: {
      kind: 'choice',
      required: true,
      options: results,
      header: { zh: '结果', en: 'Result' },
      also: ['批复结果', '审核结果'],
    },
    approved: {
      kind: 'money',
      header: { zh: '批复金额（元）', en: 'Approved (yuan)' },
      also: ['核定金额', '批复经费', '安排金额'],
    },
    decidedOn: {
      kind: 'date',
      required: true,
      header: { zh: '批复日期', en: 'Decided on' },
      also: ['日期', '核定日期'],
    },
    document: resultColumns.document,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    ...lineInYuan('approved'),
    hasHappened({ column: 'decidedOn', zh: '批复日期', en: 'The date of the decision' }),
    ...(['approved', 'document'] as const).map((column) =>
      neededOnce(
        column,
        { column: 'result', is: (result) => result === 'approved' },
        {
          zh: '同意安排的，应填写批复金额和文号。',
          en: 'An approval requires its amount and document number.',
        },
        { zh: '请补填。', en: 'Enter both.' },
      ),
    ),
    {
      code: 'approved-above-applied',
      severity: 'warning',
      reads: ['application', 'approved'],
      paints: 'approved',
      message: {
        zh: '批复 {approved} 元，多于申请的 {applied} 元。',
        en: '{approved} yuan are more than the {applied} yuan applied for.',
      },
      fix: { zh: '请核对金额。', en: 'Check the amount.' },
      broken: ({ application, approved }, { find }) => {
        const applied = find('fiscal-application', application)?.facts.amount as number | undefined;
        return applied !== undefined && (approved as number) > applied
          ? { approved: printYuan(approved as number), applied: printYuan(applied) }
          : undefined;
      },
    },
  ],
  sheetRules: [answeredOnce],
});
