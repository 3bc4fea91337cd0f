/** Columns and rules that the targets of the city and those of its units share. */
import type { Columns, RowRule } from '../form/define-form.ts';
import { operators } from './target-rows.ts';

export const issuedColumns = {
  operator: {
    kind: 'choice',
    required: true,
    options: operators,
    width: 80,
    header: { zh: '指标表述', en: 'Operator' },
    also: ['口径'],
    help: { zh: '按下达文件的写法选择。', en: 'As the document words it.' },
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
    zh: '“不少于”没有上下偏差，这里填了 {tolerance}%。',
    en: '“At least” has no room either way; {tolerance}% was given.',
  },
  fix: { zh: '请删去偏差，或改用“左右”“等于”。', en: 'Clear it, or use “about” or “exactly”.' },
  broken: ({ operator, tolerance }) =>
    operator === 'at-least' && tolerance !== 0 ? { tolerance: tolerance as number } : undefined,
};

/** notice 52, where the programme counts targets among the important matters */
export const decisionMissing: RowRule = {
  code: 'decision-missing',
  severity: 'error',
  where: ({ decisionNeeded }) => decisionNeeded.includes('targets'),
  reads: ['number'],
  paints: 'decision',
  message: {
    zh: '下达、调整指标须经联席会议决定，本行没有写明是哪次决定。',
    en: 'Targets are decided by the joint conference; the row does not say by which decision.',
  },
  fix: {
    zh: '请填写会议和项次，如“{year}年第一次联席会议第1项”。',
    en: 'Name the meeting and the item, such as “first meeting of {year}, item 1”.',
  },
  broken: (row, { isUnread, period }) =>
    row.decision === undefined && !isUnread(row, 'decision') ? { year: period } : undefined,
};
