import { defineForm, type Row, type RowRule } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { moneyColumns } from './columns/money-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { deviates } from './rules/deviates.ts';
import { neededOnce } from './rules/usual-rules.ts';

const conclusions = list(
  { code: 'reached', zh: '达到预期目标', en: 'Targets reached', also: ['达到', '完成'] },
  { code: 'partly', zh: '部分达到', en: 'Partly reached', also: ['部分完成'] },
  { code: 'missed', zh: '未达到', en: 'Not reached', also: ['未完成'] },
);

/** Targets of the application and what answers them here; the rest is counted from the ledgers. */
const answered = [
  ['satisfaction', 'targetSatisfaction'],
  ['followUp', 'targetFollowUp'],
] as const;

/** 财政项目绩效自评: of a fiscal line what no ledger knows, the conclusion, and why targets were missed (notice 79, 81). */
export const performance = defineForm({
  id: 'performance',
  version: 1,
  title: { zh: '财政项目绩效自评表', en: 'Performance of government funds' },
  purpose: {
    zh: '逐项自评财政资金绩效：合格人数、学时、支出和满意度由各表计算，本表填写自评结论、偏差原因和计算不出的指标。',
    en: 'How each line of government funds performed: the conclusion, reasons for deviations and what other forms do not count.',
  },
  clauses: 'notice 79, 81',
  letters: 'ZX',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  anew: true,
  money: true,
  register: {
    // It is written when the year is over, and told as long as the money of the line moves.
    life: 'lasting',
    shownTo: 'nobody',
    number: 'number',
    title: 'application',
    listed: ['application', 'conclusion', 'satisfaction', 'followUp', 'reason', 'measures'],
    filters: ['conclusion'],
    counted: [
      {
        title: { zh: '财政项目绩效自评（按结论）', en: 'Performance of government funds by conclusion' },
        by: 'conclusion',
      },
    ],
  },
  columns: {
    number: usual.number,
    application: moneyColumns.application,
    conclusion: {
      kind: 'choice',
      required: true,
      options: conclusions,
      header: { zh: '自评结论', en: 'Conclusion' },
      also: ['结论', '自评结果', '目标完成情况'],
    },
    satisfaction: {
      kind: 'integer',
      min: 0,
      max: 100,
      units: ['%', '分'],
      width: 110,
      header: { zh: '满意度（%）', en: 'Satisfaction (%)' },
      also: ['满意度', '实际满意度'],
      help: {
        zh: '已填报“学员满意度测评统计表”的不填。',
        en: 'Leave it empty where a trainee satisfaction summary was filed.',
      },
      example: '94',
    },
    followUp: {
      kind: 'integer',
      min: 0,
      max: 100,
      units: ['%'],
      width: 130,
      header: { zh: '应用所学比例（%）', en: 'Applying what they learned (%)' },
      also: ['应用比例', '效益实际值'],
      help: {
        zh: '已填报“重点项目成果追踪表”的不填。',
        en: 'Leave it empty where a key project follow-up was filed.',
      },
      example: '60',
    },
    reason: {
      kind: 'text',
      maxLength: 300,
      width: 260,
      header: { zh: '偏差原因', en: 'Reason for deviations' },
      also: ['偏差原因分析', '未完成原因', '偏差说明'],
      help: {
        zh: '实际低于目标的 80% 或高于 120% 时填写。',
        en: 'Where a result is below 80% or above 120% of its target.',
      },
      example: '第3期推迟到次年3月举办',
    },
    measures: {
      kind: 'text',
      maxLength: 300,
      width: 240,
      header: { zh: '改进措施', en: 'Measures' },
      also: ['整改措施', '下一步措施'],
    },
    remark: usual.remark,
  },
  begins: {
    from: { zh: '财政资金申请表', en: 'Application for government funds' },
    by: ['application'],
    rows: ({ references }) =>
      (references['fiscal-application'] ?? []).map(({ code }): Row => ({ application: code })),
  },
  rowKey: ['application'],
  rowRules: [
    neededOnce(
      'reason',
      { column: 'conclusion', is: (conclusion) => conclusion !== 'reached' },
      { zh: '未全部达到目标的，应填写偏差原因。', en: 'Targets that were missed require a reason.' },
      { zh: '请填写偏差原因和改进措施。', en: 'Enter the reason, and what is done about it.' },
    ),
    ...answered.map(
      ([column, target]): RowRule => ({
        code: `deviates-${column}`,
        severity: 'warning',
        reads: ['application', column],
        paints: column,
        message: {
          zh: '实际 {actual}%，目标 {target}%，偏差较大，未填写偏差原因。',
          en: '{actual}% against a target of {target}%, and no reason is given.',
        },
        fix: { zh: '请填写偏差原因，或核对数字。', en: 'Give the reason, or check the figure.' },
        broken: (row, { find }) => {
          const asked = find('fiscal-application', row.application)?.facts[target] as number | undefined;
          const actual = row[column] as number;
          return deviates(actual, asked) && row.reason === undefined
            ? { actual, target: asked as number }
            : undefined;
        },
      }),
    ),
  ],
  sheetRules: [],
});
