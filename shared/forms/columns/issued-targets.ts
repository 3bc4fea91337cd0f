/** Columns and rules that the targets of the city and those of its units share. */
import type { Columns, RowRule } from '../../form/define-form.ts';
import { operators } from '../rules/target-rows.ts';

export const issuedColumns = {
  operator: {
    kind: 'choice',
    required: true,
    options: operators,
    width: 80,
    header: { zh: '指标表述', en: 'Operator' },
    also: ['口径'],
    help: { zh: '按下达文件的表述选择。', en: 'As stated in the issuing document.' },
  },
  decision: {
    kind: 'text',
    cites: 'decision',
    maxLength: 80,
    header: { zh: '联席会议决定', en: 'Joint conference decision' },
    also: ['Decision of the conference'],
    help: {
      zh: '填写决定的编号，或会议和项次、文号。',
      en: 'The code of the decision, or the meeting and item, or the document number.',
    },
    example: '{year}年第一次联席会议第1项',
  },
  reason: {
    kind: 'text',
    maxLength: 200,
    width: 220,
    header: { zh: '调整理由', en: 'Reason for change' },
    also: ['调整原因', '理由', 'Reason of the change'],
    example: '机构职能调整',
  },
} as const satisfies Columns;

export const roomAtLeast: RowRule = {
  code: 'room-at-least',
  severity: 'error',
  reads: ['operator', 'tolerance'],
  paints: 'tolerance',
  message: {
    zh: '“不少于”的指标不设允许偏差，本行已填 {tolerance}%。',
    en: '“At least” has no tolerance, but {tolerance}% is given.',
  },
  fix: {
    zh: '请删除允许偏差，或改选“左右”“等于”。',
    en: 'Clear the tolerance, or select “About” or “Exactly”.',
  },
  broken: ({ operator, tolerance }) =>
    operator === 'at-least' && tolerance !== 0 ? { tolerance: tolerance as number } : undefined,
};
