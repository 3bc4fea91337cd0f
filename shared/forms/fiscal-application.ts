import { defineForm } from '../form/define-form.ts';
import { printYuan } from '../form/kinds/money.ts';
import { fiscalLevels } from './choices.ts';
import { levelRule } from './level-of-task.ts';
import { moneyColumns } from './money-columns.ts';
import { appliedAboveNorm, normOfApplication } from './norms-beside.ts';
import { planSide } from './other-side.ts';
import { usual } from './usual-columns.ts';
import { withinWhole } from './usual-rules.ts';
import { lineInYuan } from './yuan-net.ts';

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
    targetPassed: {
      kind: 'integer',
      required: true,
      min: 0,
      max: 100_000,
      units: ['人', '名'],
      width: 150,
      header: { zh: '目标：合格人数', en: 'Target: people passed' },
      also: ['合格人数', '数量指标'],
    },
    targetHours: {
      kind: 'quantity',
      required: true,
      measure: 'hours',
      min: 0,
      max: 2000,
      step: 0.5,
      width: 150,
      header: { zh: '目标：人均学时', en: 'Target: hours a person' },
      also: ['人均学时', '质量指标'],
    },
    targetSatisfaction: {
      kind: 'integer',
      min: 0,
      max: 100,
      units: ['%', '分'],
      width: 150,
      header: { zh: '目标：满意度（%）', en: 'Target: satisfaction (%)' },
      also: ['满意度', '满意度指标'],
    },
    targetCost: {
      kind: 'money',
      each: true,
      width: 150,
      header: { zh: '目标：每合格人学时成本（元）', en: 'Target: cost of a passed person-hour (yuan)' },
      also: ['成本指标', '人学时成本'],
    },
    targetFollowUp: {
      kind: 'integer',
      min: 0,
      max: 100,
      units: ['%'],
      width: 150,
      header: { zh: '目标：应用所学比例（%）', en: 'Target: applying what they learned (%)' },
      also: ['应用比例', '效益指标'],
    },
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
  rowRules: [
    ...['amount', 'otherMoney'].flatMap(lineInYuan),
    levelRule(['project', 'fiscalLevel']),
    {
      // notice 80
      code: 'item-not-issued',
      stage: 'references',
      severity: 'error',
      reads: ['project'],
      paints: 'project',
      message: {
        zh: '{side}未列入下达的年度计划，不能申请财政经费。',
        en: '{side} is not in the annual plan as issued, so no government funds can be applied for.',
      },
      fix: {
        zh: '请选择已下达的项目，或在计划下达后申请。',
        en: 'Choose an issued item, or apply once it is issued.',
      },
      broken: ({ project }, { find }) => {
        const side = find('project', project);
        return side && side.facts.issued !== true ? { side: planSide(side) } : undefined;
      },
    },
    withinWhole(
      { column: 'targetPassed', zh: '目标合格人数', en: 'The target of people passed' },
      { column: 'persons', zh: '培训人数', en: 'participants' },
    ),
    appliedAboveNorm,
    {
      code: 'applied-above-budget',
      severity: 'warning',
      reads: ['project', 'amount'],
      paints: 'amount',
      message: {
        zh: '申请和其他经费合计 {total} 元，多于{side}的预算 {budget} 元。',
        en: 'With other money {total} yuan exceed the budget of {side} ({budget} yuan).',
      },
      fix: {
        zh: '请核实；预算已调整的，请同时调整年度计划。',
        en: 'Please check; if the budget was changed, amend the plan as well.',
      },
      broken: ({ project, amount, otherMoney = 0 }, { find }) => {
        const side = find('project', project);
        const budget = side?.facts.budget as number | undefined;
        const total = (amount as number) + (otherMoney as number);
        return side && budget !== undefined && total > budget
          ? { total: printYuan(total), budget: printYuan(budget), side: planSide(side) }
          : undefined;
      },
    },
  ],
  sheetRules: [
    {
      code: 'applied-twice',
      severity: 'error',
      message: {
        zh: '同一项目、同一级次在第 {row} 行已申请。',
        en: 'The same project and level are applied for in row {row}.',
      },
      fix: { zh: '请合并为一行。', en: 'Put them into one row.' },
      broken: (rows, { rowNumber }) =>
        rows.flatMap(({ project, fiscalLevel }, row) => {
          const earlier = rows.findIndex(
            (each) => each.project === project && each.fiscalLevel === fiscalLevel,
          );
          return project === undefined || fiscalLevel === undefined || earlier === row
            ? []
            : [{ row, column: 'project', params: { row: rowNumber(earlier) } }];
        }),
    },
  ],
});
