import { defineForm } from '../form/define-form.ts';
import { usual } from './columns/usual-columns.ts';

/** 检查意见反馈: what the inspected unit says before a finding is final. */
export const findingOpinion = defineForm({
  id: 'finding-opinion',
  version: 1,
  title: { zh: '检查问题意见反馈表', en: 'Opinions on findings' },
  purpose: {
    zh: '被检查单位对征求意见的检查问题逐条反馈：是否属实，有何说明。',
    en: 'What the unit says to findings on which it is asked: whether they are so, and why.',
  },
  clauses: 'notice 90, 91',
  letters: 'YJ',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  register: {
    life: 'period',
    shownTo: { concerned: 'finding' },
    number: 'number',
    title: 'opinion',
    listed: ['opinion', 'finding', 'agrees', 'evidence'],
    filters: ['agrees'],
    answers: { by: 'finding', shows: ['agrees', 'opinion'] },
  },
  columns: {
    number: usual.number,
    finding: {
      kind: 'reference',
      to: 'inspection',
      required: true,
      header: { zh: '问题编号', en: 'Finding' },
      also: ['检查编号'],
      help: {
        zh: '打开本表时自动带出征求意见的问题。',
        en: 'Filled in when the sheet is opened.',
      },
      example: 'DC{year}-{bureau}-001-1',
    },
    agrees: {
      kind: 'yes-no',
      required: true,
      header: { zh: '是否属实', en: 'Is it so' },
      also: ['属实', '是否认可'],
    },
    opinion: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 320,
      header: { zh: '意见', en: 'Opinion' },
      also: ['反馈意见', '说明'],
      example: '情况属实，正在补齐',
    },
    evidence: {
      kind: 'proof',
      header: { zh: '佐证材料', en: 'Evidence' },
      also: ['证明材料', '凭证'],
      help: { zh: '填写文号或网址。', en: 'A document number or an address.' },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [],
  sheetRules: [],
});
