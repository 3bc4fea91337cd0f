import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { flagColumns, flagRows, flagsTitle } from './columns/flag-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { decidable, flagRules } from './rules/flag-rules.ts';

const decisions = list(
  { code: 'accepted', zh: '认可', en: 'Accepted', also: ['同意', '说明成立'] },
  // Whether an inspection or a case follows is not said here: the unit reads this (notice 94).
  { code: 'turned-over', zh: '转办', en: 'Turned over', also: ['转检查', '移交'] },
);

/** 比对情况认定: accepted for the figure it saw, or turned over (notice 90, 91, 94). */
export const flagDecision = defineForm({
  id: 'flag-decision',
  version: 3,
  title: { zh: '比对情况认定表', en: 'Decisions on flags' },
  purpose: {
    zh: '市人社局、市财政局对比对情况逐条认定：说明成立的认可，需要进一步核实的转办。认可只对所列数字有效。',
    en: 'The HR and finance bureaus decide on flags: accepted where the explanation holds, turned over where more has to be found out. What is accepted holds for the figure stated.',
  },
  clauses: 'notice 90, 91, 94',
  letters: 'BR',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  anew: true,
  aboutFlags: 'all',
  filedBy: 'supervisor',
  register: {
    life: 'lasting',
    shownTo: { concerned: 'unit' },
    number: 'number',
    title: 'says',
    listed: ['says', 'explanation', 'unit', 'kind', 'amount', 'count', 'decision', 'reason'],
    filters: ['unit', 'kind', 'decision'],
    searched: ['reason'],
    counted: [{ title: { zh: '比对情况认定（按结果）', en: 'Decisions on flags' }, by: 'decision' }],
  },
  columns: {
    number: usual.number,
    ...flagColumns,
    explanation: {
      kind: 'text',
      maxLength: 500,
      width: 260,
      header: { zh: '单位说明', en: 'Explanation of the unit' },
      help: {
        zh: '打开本表时自动带出，以“比对情况说明表”为准。',
        en: 'Filled in when the sheet is opened, from what the unit explained.',
      },
      example: '留作10月第2期',
    },
    unit: {
      kind: 'unit',
      required: true,
      header: { zh: '单位', en: 'Unit' },
      also: ['涉及单位', '单位名称'],
    },
    decision: {
      kind: 'choice',
      required: true,
      options: decisions,
      width: 80,
      header: { zh: '认定结果', en: 'Decision' },
      also: ['结果', '认定'],
    },
    reason: {
      kind: 'text',
      required: true,
      maxLength: 300,
      width: 260,
      header: { zh: '理由', en: 'Reason' },
      also: ['认定理由', '依据'],
      example: '第2期已列入10月计划',
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  begins: {
    from: flagsTitle,
    by: ['flag', 'amount', 'count'],
    rows: flagRows(
      (state) => state === 'explained',
      ({ unit, explanation }) => ({ unit, ...(explanation !== undefined && { explanation }) }),
    ),
  },
  rowRules: [
    ...flagRules,
    ...decidable,
    {
      code: 'flag-unit-differs',
      severity: 'error',
      reads: ['flag', 'unit'],
      paints: 'unit',
      message: { zh: '单位与比对编号不符。', en: 'The unit is not the one whose flag it is.' },
      fix: {
        zh: '请重新打开本表，使用带出的单位。',
        en: 'Open the sheet anew and use the unit it fills in.',
      },
      broken: ({ flag, unit }) => (String(flag).split('/')[1] === unit ? undefined : {}),
    },
  ],
  sheetRules: [],
});
