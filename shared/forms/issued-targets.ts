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
    help: { zh: '按下达文件的表述选择。', en: 'As stated in the issuing document.' },
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

/** notice 52, where the programme counts targets as important matters */
export const decisionMissing: RowRule = {
  code: 'decision-missing',
  severity: 'error',
  where: ({ decisionNeeded }) => decisionNeeded.includes('targets'),
  reads: ['number'],
  paints: 'decision',
  message: {
    zh: '下达、调整指标须经联席会议决定，本行未填写联席会议决定。',
    en: 'Targets require a decision of the joint conference; none is given.',
  },
  fix: {
    zh: '请填写会议和项次，如“{year}年第一次联席会议第1项”。',
    en: 'Enter the meeting and item, for example “first meeting of {year}, item 1”.',
  },
  broken: (row, { period }) => (row.decision === undefined ? { year: period } : undefined),
};
