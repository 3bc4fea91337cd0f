import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { issuedColumns } from './columns/issued-targets.ts';
import { usual } from './columns/usual-columns.ts';
import { planningKinds, splitHead } from './rules/target-rows.ts';
import { targetRowRules, targetSheetRules } from './rules/target-rules.ts';

const bases = list(
  { code: 'persons', zh: '人', en: 'People', also: ['人数'] },
  { code: 'enrolments', zh: '人次', en: 'Enrolments' },
);

/** 年度培训任务指标分解表: the target the conference office sets each unit before it plans (notice 14–16, 57). */
export const targets = defineForm({
  id: 'targets',
  version: 3,
  title: { zh: '年度培训任务指标分解表', en: 'Allocation of annual training targets' },
  purpose: {
    zh: '登记联席会议办公室向各单位下达的年度培训任务指标；各单位据此制定年度计划。',
    en: 'Annual training targets set for each unit by the conference office; the basis of units’ annual plans.',
  },
  clauses: 'notice 14–16, 47, 52, 57',
  letters: 'RW',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  columns: {
    unit: {
      kind: 'unit',
      required: true,
      of: planningKinds,
      header: { zh: '承担单位', en: 'Unit' },
      also: ['单位', '责任单位', '单位名称', '任务单位'],
    },
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      width: 170,
      header: { zh: '项目类别', en: 'Project category' },
      also: ['培训类别', 'Training project'],
    },
    operator: issuedColumns.operator,
    number: {
      kind: 'integer',
      required: true,
      min: 0,
      max: 100_000,
      units: ['人', '名', '人次'],
      header: { zh: '任务数', en: 'Target value' },
      also: ['指标数', 'Number', '指标值', '目标值', '任务'],
      example: '600',
      help: {
        zh: '取消已下达的指标时填 0，请勿删行。',
        en: 'To withdraw an issued target, enter 0; do not delete its row.',
      },
    },
    tolerance: {
      kind: 'integer',
      min: 0,
      max: 50,
      units: ['%'],
      width: 90,
      header: { zh: '允许偏差（%）', en: 'Tolerance (%)' },
      also: ['允许偏差', '偏差', 'Room (%)'],
      example: '10',
      help: {
        zh: '仅用于“左右”“等于”，10 即上下 10%；不填的按全市同类指标。',
        en: 'For “About” and “Exactly” only; 10 means ±10%. If empty, as for the city’s target.',
      },
    },
    basis: {
      kind: 'choice',
      required: true,
      options: bases,
      width: 80,
      header: { zh: '计量单位', en: 'Unit of count' },
      also: ['计算单位', 'Counted in'],
    },
    document: {
      kind: 'text',
      maxLength: 60,
      fresh: true,
      header: { zh: '下达文号', en: 'Document number' },
      also: ['文号'],
      example: '{office}〔{year}〕示例号',
    },
    decision: { ...issuedColumns.decision, fresh: true },
    reason: {
      ...issuedColumns.reason,
      fresh: true,
      help: {
        zh: '与现行指标不同的行须填写；首次下达不填。',
        en: 'Complete this if the row differs from the target in force; not for a first issue.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['unit', 'category'],
  rowRules: targetRowRules,
  sheetRules: targetSheetRules,
  head: splitHead,
});
