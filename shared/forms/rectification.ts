import { defineForm } from '../form/define-form.ts';
import { inspectionObjects, list } from './columns/choices.ts';
import { usual } from './columns/usual-columns.ts';
import { rectificationRowRules, rectificationSheetRules } from './rules/rectification-rules.ts';

const statuses = list(
  { code: 'planned', zh: '未开始', en: 'Not started' },
  { code: 'running', zh: '整改中', en: 'In progress', also: ['进行中'] },
  { code: 'done', zh: '已完成', en: 'Completed', also: ['已整改', '完成'] },
);

/** 整改情况: how problems found by an inspection were put right (notice 63, 89). */
export const rectification = defineForm({
  id: 'rectification',
  version: 3,
  title: { zh: '检查问题整改情况表', en: 'Rectification of findings' },
  purpose: {
    zh: '逐条报告监督检查所发现问题的整改措施、期限和结果。',
    en: 'Corrective action, deadline and result for each problem found by an inspection.',
  },
  clauses: 'notice 63, 89, 91',
  letters: 'ZG',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  carries: ({ status }) => status !== 'done',
  register: {
    life: 'period',
    // Whoever inspected sees what became of it.
    shownTo: { concerned: 'inspection' },
    number: 'number',
    title: 'problem',
    listed: ['problem', 'inspection', 'object', 'measures', 'dueOn', 'status', 'doneOn'],
    filters: ['object', 'status'],
    searched: ['measures'],
    answers: {
      by: 'inspection',
      closes: { column: 'status', is: ['done'] },
      shows: ['status', 'doneOn'],
      begins: { problem: 'problems', object: 'object', dueOn: 'rectifyBy' },
    },
    due: [
      {
        what: { zh: '整改完成', en: 'Completion of rectification' },
        on: 'dueOn',
        done: { column: 'status', is: ['done'] },
        tells: 'owner',
      },
    ],
    counted: [
      {
        title: { zh: '检查问题整改（按方面）', en: 'Rectification by area' },
        by: 'object',
        sums: ['returned'],
        ofWhich: [{ title: { zh: '已完成', en: 'Completed' }, column: 'status', is: ['done'] }],
      },
    ],
  },
  columns: {
    number: usual.number,
    inspection: {
      kind: 'reference',
      to: 'inspection',
      required: true,
      header: { zh: '检查编号', en: 'Inspection' },
      also: ['检查记录编号'],
      help: {
        zh: '选择对本单位的检查；编号见“查看台账”中的监督检查记录表。',
        en: 'Choose the inspection of your unit; its code is in the register of inspections.',
      },
      example: 'DC{year}-{bureau}-001',
    },
    object: {
      kind: 'choice',
      required: true,
      options: inspectionObjects,
      width: 130,
      header: { zh: '问题所属方面', en: 'Area' },
      also: ['Object', '问题类别', '所属方面'],
    },
    problem: {
      kind: 'text',
      required: true,
      // As long as the problems of an inspection, which it begins with.
      maxLength: 1000,
      width: 260,
      header: { zh: '问题', en: 'Problem' },
      also: ['存在问题', '发现的问题', '问题描述'],
      example: '部分班次学时记录不完整',
    },
    measures: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 280,
      header: { zh: '整改措施', en: 'Corrective action' },
      also: ['What is done', '措施', '整改办法'],
      example: '补齐签到和学时记录，指定专人核对',
    },
    dueOn: {
      kind: 'date',
      required: true,
      header: { zh: '整改期限', en: 'Rectify by' },
      also: ['Due on', '整改时限', '期限', '完成时限'],
    },
    status: {
      kind: 'choice',
      required: true,
      options: statuses,
      width: 90,
      header: { zh: '进展', en: 'Status' },
      also: ['整改进展', '整改情况', '整改状态'],
    },
    doneOn: { kind: 'date', header: { zh: '完成日期', en: 'Done on' }, also: ['整改完成日期', '完成时间'] },
    returned: {
      kind: 'money',
      returned: 'own',
      header: { zh: '退回资金（元）', en: 'Funds returned (yuan)' },
      also: ['退回资金', 'Money returned (yuan)'],
      help: { zh: '问题涉及经费的填写。', en: 'If the problem concerns funds.' },
    },
    evidence: {
      kind: 'proof',
      header: { zh: '佐证材料', en: 'Evidence' },
      also: ['证明材料', '附件', '凭证'],
      help: {
        zh: '填写整改报告的文号或网址；其他说明填入备注。',
        en: 'The number or address of the rectification report; put other details under “Remarks”.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: rectificationRowRules,
  sheetRules: rectificationSheetRules,
});
