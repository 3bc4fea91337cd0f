import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { inspectionModes } from './columns/inspection-modes.ts';
import { scores } from './columns/inspection-scores.ts';
import { inspectionStages } from './columns/inspection-stages.ts';
import { usual } from './columns/usual-columns.ts';
import { inspectionRegister } from './rules/inspection-register.ts';
import { inspectionRowRules } from './rules/inspection-rules.ts';

const inspectors = list(
  { code: 'hr', zh: '人社部门', en: 'HR bureau', also: ['市人社局'] },
  { code: 'finance', zh: '财政部门', en: 'Finance bureau', also: ['市财政局'] },
  { code: 'others', zh: '其他部门', en: 'Other departments' },
);

/** 监督检查: inspections of departments and districts in a year, in five areas (notice 63, 89–92). */
export const inspection = defineForm({
  id: 'inspection',
  version: 4,
  title: { zh: '监督检查记录表', en: 'Inspection record' },
  purpose: {
    zh: '登记人社、财政部门对各单位的定期、不定期评估和监督检查，分五个方面评分（百分制）。',
    en: 'Regular and unannounced inspections by the HR and finance bureaus, with a score of 0 to 100 in each of five areas.',
  },
  clauses: 'notice 63, 89–92',
  letters: 'DC',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  supervision: true,
  referredAs: 'inspection',
  register: inspectionRegister,
  columns: {
    number: {
      ...usual.number,
      help: {
        zh: '检查编号，供整改情况引用，请保持不变。',
        en: 'Inspection number, quoted in rectification reports; do not change it.',
      },
    },
    plan: {
      kind: 'reference',
      to: 'inspection-plan',
      header: { zh: '检查计划', en: 'Plan' },
      also: ['计划编号', '检查计划编号'],
      help: { zh: '计划外的检查不填。', en: 'Leave empty if it was not planned.' },
    },
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '被检查单位', en: 'Unit inspected' },
      also: ['受检单位', '单位', '单位名称', '检查单位'],
    },
    mode: {
      kind: 'choice',
      required: true,
      options: inspectionModes,
      header: { zh: '检查方式', en: 'Mode' },
      also: ['方式'],
    },
    inspectors: {
      kind: 'choices',
      required: true,
      options: inspectors,
      header: { zh: '检查部门', en: 'Inspecting body' },
      also: ['Inspected by'],
    },
    inspectedOn: {
      kind: 'date',
      required: true,
      header: { zh: '检查日期', en: 'Inspected on' },
      also: ['检查时间'],
    },
    stage: {
      kind: 'choice',
      options: inspectionStages,
      width: 90,
      header: { zh: '阶段', en: 'Stage' },
      also: ['检查阶段', '进度'],
      help: {
        zh: '现场检查阶段被检查单位看不到；不填视为定稿。问题逐条填入“检查问题清单”。',
        en: 'On site the unit sees nothing yet; empty means final. Problems go one by one into “Findings of inspections”.',
      },
    },
    confirmedOn: {
      kind: 'date',
      header: { zh: '会同部门确认日期', en: 'Confirmed by the other bureau on' },
      also: ['确认日期', '会签日期'],
      help: {
        zh: '人社、财政部门共同检查的，由登记部门填写另一部门确认的日期；文书只有一份。',
        en: 'Of a joint inspection, the day the other bureau confirmed it; there is one document.',
      },
    },
    ...scores,
    findings: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 300,
      header: { zh: '检查情况', en: 'Findings' },
      also: ['总体情况'],
      example: '计划执行较好，学员登记齐全',
    },
    problems: {
      kind: 'text',
      maxLength: 1000,
      width: 260,
      header: { zh: '发现的问题', en: 'Problems found' },
      also: ['存在问题', '问题', '存在的问题'],
    },
    rectifyBy: {
      kind: 'date',
      header: { zh: '整改期限', en: 'Rectify by' },
      also: ['To be put right by', '整改时限'],
    },
    document: {
      kind: 'proof',
      header: { zh: '检查文书', en: 'Inspection document' },
      also: ['检查通知文号', '整改通知文号', '通报文号'],
      help: {
        zh: '填写检查通知、整改通知或通报的文号或网址；其他说明填入备注。',
        en: 'The number or address of the notice of inspection or of its findings; put other details under “Remarks”.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: inspectionRowRules,
  sheetRules: [],
});
