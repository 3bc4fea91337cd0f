import { defineForm } from '../form/define-form.ts';
import { flagColumns, flagRows, flagsTitle } from './columns/flag-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { flagRules, ownFlag } from './rules/flag-rules.ts';

/** 比对情况说明: what a unit says of what its ledgers tell differently (notice 62, 90). */
export const flagReply = defineForm({
  id: 'flag-reply',
  version: 3,
  title: { zh: '比对情况说明表', en: 'Explanations of flags' },
  purpose: {
    zh: '逐条说明本单位各表比对不一致的原因；数据有误的，请更正原表，不必说明。',
    en: 'Explains what the unit’s own returns tell differently. Where a return is wrong, correct it instead.',
  },
  clauses: 'notice 62, 90',
  letters: 'SM',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  aboutFlags: 'own',
  register: {
    life: 'lasting',
    shownTo: 'nobody',
    number: 'number',
    title: 'says',
    listed: ['says', 'kind', 'amount', 'count', 'explanation'],
    filters: ['kind'],
    searched: ['explanation'],
    counted: [{ title: { zh: '比对情况说明（按类别）', en: 'Explanations of flags' }, by: 'kind' }],
  },
  columns: {
    number: usual.number,
    ...flagColumns,
    explanation: {
      kind: 'text',
      required: true,
      maxLength: 500,
      width: 300,
      header: { zh: '说明', en: 'Explanation' },
      also: ['原因说明', '情况说明', '原因'],
      example: '留作10月第2期使用',
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
  begins: {
    from: flagsTitle,
    by: ['flag', 'amount', 'count'],
    rows: flagRows((state) => state === 'open'),
  },
  rowRules: [...flagRules, ownFlag],
  sheetRules: [],
});
