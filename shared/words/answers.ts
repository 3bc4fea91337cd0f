/** Sentences of answers that are not refusals. */
import type { Bilingual } from '../ground/bilingual.ts';

/** Behind the title of a refusal that lists only the first issues. */
export const moreIssues: Bilingual = {
  zh: '（另有 {left} 处未列出，请先改正以上各处。）',
  en: '({left} more not shown; correct these first.)',
};

/** What happens after a receipt. */
export const nextSteps = {
  review: {
    zh: '已送达，待市局审核。请用“刷新状态与意见”在表头查看审核结果。',
    en: 'Received; in review by the bureau. Choose “Refresh status, comments” to see the decision at the top of the sheet.',
  },
  /** The unit above reviews before the bureau does (notice 53). */
  first: {
    zh: '已送达，由“{unit}”初审后报市局审核。请用“刷新状态与意见”在表头查看审核结果。',
    en: 'Received; “{unit}” carries out the first review, then the bureau decides. Choose “Refresh status, comments” to see the decision at the top of the sheet.',
  },
  counted: {
    zh: '校验通过，即时生效，计入当月统计。如需更正，修改后更正报送即可。',
    en: 'Approved automatically and included in this month’s figures. To correct it, edit the sheet and submit again.',
  },
  /** As `counted` and `approved`, for forms that no figure is counted from. */
  received: {
    zh: '校验通过，即时生效。如需更正，修改后更正报送即可。',
    en: 'Approved automatically and in force. To correct it, edit the sheet and submit again.',
  },
  accepted: {
    zh: '市局已审核通过本版，现已生效。',
    en: 'The bureau approved this version; it is in force.',
  },
  returned: {
    zh: '市局已退回本版。请按审核意见修改后重新报送。',
    en: 'The bureau returned this version. Make the requested changes and submit again.',
  },
  withdrawn: {
    zh: '本版已撤回，修改后可重新报送。',
    en: 'This version was withdrawn. You can edit the sheet and submit again.',
  },
  approved: {
    zh: '市局已审核通过本版，已计入台账。',
    en: 'The bureau approved this version; it is in the ledger.',
  },
  reopened: {
    zh: '市局要求更正本报表。请修改后更正报送。',
    en: 'The bureau requested a correction. Correct the sheet and submit again.',
  },
} as const;

/** Who decides where the form says `review: 'automatic'`. */
export const automaticReviewer = { by: 'rules', byName: '规则自动审核' } as const;

/** What a request may hold at most, behind “exceeds”: far more than the largest sheet. */
export const bodyBounds = {
  values: { zh: '500 万个值', en: '5 million values' },
  lists: { zh: '20 万行', en: '200,000 rows' },
} as const;
