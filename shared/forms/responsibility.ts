import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { registerHead } from './columns/register-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { responsibilitySheetRules } from './rules/responsibility-rules.ts';
import { inOrder } from './rules/usual-rules.ts';

const roles = list(
  { code: 'lead', zh: '牵头', en: 'Lead', also: ['牵头单位', '主责'] },
  { code: 'support', zh: '配合', en: 'Support', also: ['配合单位', '参加'] },
);

/**
 * 重点领域和任务分工表: which unit answers for which field and for which duty (notice 12, 53, 56). The notice says of no
 * field whose it is, so the sheet does; the report shows each field with its unit, and those that nobody answers for.
 */
export const responsibility = defineForm({
  id: 'responsibility',
  version: 1,
  title: { zh: '重点领域和任务分工表', en: 'Fields and duties of units' },
  purpose: {
    zh: '登记各重点领域和各项任务的牵头、配合单位；月报按领域列出责任单位及其在各处举办的培训班。',
    en: 'Units in charge of each field and duty; the report lists each field’s unit and its classes wherever they are held.',
  },
  clauses: 'notice 12, 53, 56',
  letters: 'FG',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  register: {
    life: 'carried',
    shownTo: ['members', { concerned: 'unit' }],
    number: 'number',
    title: 'duty',
    listed: ['duty', 'field', 'unit', 'role', 'clause', 'from', 'to'],
    filters: ['field', 'unit', 'role'],
    counted: [
      {
        title: { zh: '任务分工（按职责）', en: 'Duties of units' },
        by: 'role',
      },
    ],
  },
  columns: {
    ...registerHead,
    field: {
      kind: 'choice',
      options: 'fields',
      width: 140,
      header: { zh: '所属领域', en: 'Field' },
      also: ['领域', '重点领域'],
      help: { zh: '不限领域的任务不填。', en: 'Leave empty for a duty of no single field.' },
    },
    duty: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 200,
      width: 260,
      header: { zh: '任务', en: 'Duty' },
      also: ['工作任务', '任务内容'],
      example: '统筹本领域专业技术人才培养培训',
    },
    clause: {
      kind: 'text',
      maxLength: 40,
      header: { zh: '依据条款', en: 'Clause' },
      also: ['条款', '依据'],
      example: '四（一）',
    },
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '责任单位', en: 'Unit in charge' },
      also: ['单位', '承担单位'],
    },
    role: {
      kind: 'choice',
      required: true,
      options: roles,
      width: 80,
      header: { zh: '职责', en: 'Role' },
      also: ['分工'],
      example: '牵头',
    },
    from: { kind: 'date', header: { zh: '起始日期', en: 'From' } },
    to: { kind: 'date', header: { zh: '截止日期', en: 'Until' } },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    inOrder(
      { column: 'from', zh: '起始日期', en: 'the first day' },
      { column: 'to', zh: '截止日期', en: 'The last day' },
    ),
  ],
  sheetRules: responsibilitySheetRules,
});
