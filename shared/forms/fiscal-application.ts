import { defineForm } from '../form/define-form.ts';
import { fiscalLevels } from './columns/choices.ts';
import { moneyColumns } from './columns/money-columns.ts';
import { performanceTargets } from './columns/performance-target-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { fiscalApplicationRowRules, fiscalApplicationSheetRules } from './rules/fiscal-application-rules.ts';
import { normOfApplication } from './rules/norms-beside.ts';

/** 财政资金申请: only for items of the annual plan as issued (notice 80), with what is to come of it (notice 81). */
export const fiscalApplication = defineForm({
  id: 'fiscal-application',
  version: 2,
  title: { zh: '财政资金申请表', en: 'Application for government funds' },
  purpose: {
    zh: '为已下达年度计划内的项目申请同级财政经费，并填写绩效目标；市局审核后由财政部门批复。',
    en: 'Government funds for issued items, with performance targets; reviewed by the HR bureau.',
  },
  clauses: 'notice 78, 80, 81',
  letters: 'CZ',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  anew: true,
  money: true,
  beside: normOfApplication,
  referredAs: 'fiscal-application',
  register: {
    // Money of a project goes on over the years.
    life: 'lasting',
    // The finance bureau answers it, and names it when it appropriates.
    shownTo: { filersOf: 'fiscal-result' },
    number: 'number',
    title: 'project',
    listed: [
      'project',
      'fiscalLevel',
      'amount',
      'persons',
      'days',
      'otherMoney',
      'targetPassed',
      'targetSatisfaction',
      'targetFollowUp',
    ],
    facts: ['project', 'fiscalLevel', 'amount', 'targetSatisfaction', 'targetFollowUp'],
    filters: ['fiscalLevel'],
    counted: [
      {
        title: { zh: '财政资金申请（按级次）', en: 'Applications for government funds' },
        by: 'fiscalLevel',
        sums: ['amount', 'persons'],
      },
    ],
  },
  columns: {
    number: usual.number,
    project: {
      kind: 'reference',
      required: true,
      to: 'project',
      width: 280,
      header: { zh: '培训项目', en: 'Project' },
      also: ['项目', '项目编号', '项目名称'],
    },
    fiscalLevel: {
      kind: 'choice',
      required: true,
      options: fiscalLevels,
      width: 140,
      header: { zh: '财政级次', en: 'Fiscal level' },
      also: ['财政级别', '资金级次'],
    },
    amount: {
      kind: 'money',
      required: true,
      header: { zh: '申请金额（元）', en: 'Amount applied for (yuan)' },
      also: ['申请经费', '申请资金', '金额'],
    },
    persons: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 100_000,
      units: ['人', '名'],
      width: 100,
      header: { zh: '培训人数', en: 'Participants' },
      also: ['人数', '计划人数'],
    },
    days: {
      kind: 'quantity',
      required: true,
      measure: 'days',
      min: 0.5,
      max: 366,
      step: 0.5,
      header: { zh: '培训天数', en: 'Days' },
      also: ['天数'],
    },
    otherMoney: {
      kind: 'money',
      header: { zh: '其他经费（元）', en: 'Other money (yuan)' },
      also: ['配套经费', '其他资金', '自筹经费'],
    },
    ...performanceTargets,
    explanation: moneyColumns.explanation,
    basis: {
      kind: 'text',
      maxLength: 300,
      width: 240,
      header: { zh: '测算依据', en: 'Calculation' },
      also: ['计算依据', '测算说明', '计算说明'],
      example: '60人×5天×400元',
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: fiscalApplicationRowRules,
  sheetRules: fiscalApplicationSheetRules,
});
