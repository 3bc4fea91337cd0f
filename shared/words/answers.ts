/** Sentences of answers that are not refusals. */
import type { Bilingual } from '../ground/bilingual.ts';

/** Behind the title of a refusal that lists only the first issues. */
export const moreIssues: Bilingual = {
  zh: '（另有 {left} 处未列出，改好这些后会继续列出。）',
  en: '({left} more are not listed here; they follow once these are mended.)',
};

/** What happens after a receipt. */
export const nextSteps = {
  review: {
    zh: '已送达市局，等待审核。审核结果会显示在表头，请用“刷新状态与意见”查看。',
    en: 'The bureau has it and will review it. The decision appears at the head of the sheet: choose Refresh.',
  },
  /** The unit above reviews before the bureau does (notice 53). */
  first: {
    zh: '已收到，先由“{unit}”初审，再由市局审核。审核结果会显示在表头，请用“刷新状态与意见”查看。',
    en: 'Received. “{unit}” reviews it first, then the bureau. The decision appears at the head of the sheet: choose Refresh.',
  },
  counted: {
    zh: '校验通过，即时生效，计入当月统计。需要更正时改好后再次报送即可。',
    en: 'The rules approved it at once and it counts in the month. To correct it, mend the sheet and submit again.',
  },
  /** As `counted` and `approved`, for forms that no figure is counted from. */
  received: {
    zh: '校验通过，即时生效。需要更正时改好后再次报送即可。',
    en: 'The rules approved it at once. To correct it, mend the sheet and submit again.',
  },
  accepted: {
    zh: '市局已通过这一版，已经生效。',
    en: 'The bureau approved this version and it is in force.',
  },
  returned: {
    zh: '市局已退回这一版。请按意见修改后再次报送。',
    en: 'The bureau returned this version. Mend it as the comments say and submit again.',
  },
  withdrawn: {
    zh: '这一版已撤回。需要时可以再次报送。',
    en: 'This version was withdrawn. Submit again when needed.',
  },
  approved: {
    zh: '市局已通过这一版，已计入台账。',
    en: 'The bureau approved this version and it is in the ledger.',
  },
  reopened: {
    zh: '市局已重开这张表。请更正后再次报送。',
    en: 'The bureau reopened this document. Correct it and submit again.',
  },
} as const;

/** Who decides where the form says `review: 'automatic'`. */
export const automaticReviewer = { by: 'rules', byName: '规则自动审核' } as const;
