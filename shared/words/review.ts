/** What the add-on says to reviewers, and to clerks about their comments. */
import { answeringWords } from './review/answering.ts';
import { approvingManyWords } from './review/approving-many.ts';
import { correctingWords } from './review/correcting.ts';
import { reviewedDocumentWords } from './review/document.ts';
import { handingOverWords } from './review/handing-over.ts';
import { queueWords } from './review/queue.ts';
import { texts } from './texts.ts';

/** Names of the steps of a review. */
export const stageTexts = {
  first: { zh: '初审', en: 'first review' },
  review: { zh: '审核', en: 'review' },
  second: { zh: '复核', en: 'second review' },
} as const;

/** What became of a comment, for the clerk's list. */
export const outcomeTexts = {
  changed: { zh: '已修改', en: 'changed' },
  unchanged: { zh: '未修改', en: 'not changed' },
  removed: { zh: '该行已删除', en: 'row removed' },
} as const;

export const reviewWords = texts({
  // Menu.
  approveMany: { zh: '批量通过', en: 'Approve in bulk' },
  overview: { zh: '审核进度', en: 'All in review' },
  openNext: { zh: '审核下一份', en: 'Open next' },

  // After the last of the queue.
  nextNone: { zh: '无其他待审报表。', en: 'No other documents are awaiting your review.' },
  nextOnlyExceptions: {
    zh: '其余 {count} 份均已注明暂不通过。请在“待审报表”中逐份打开。',
    en: 'The remaining {count} {count|document is|documents are} held back. Open {count|it|them} from “Review queue”.',
  },
  ...queueWords,
  ...approvingManyWords,

  // Deciding.
  turnNext: { zh: '{unit}{stage}', en: '{stage} by {unit}' },
  endorsedDone: { zh: '本环节已通过。下一环节：{next}。', en: 'Endorsed. Next: {next}.' },
  insteadQuestion: {
    zh: '{unit}“{title}”{period}第 {version} 版由“{first}”初审。该单位逾期未办的，可代为初审，代审人不得再办理下一环节；不代审请取消。\n\n填写理由后确定即代为初审通过：',
    en: 'Version {version} of “{title}”, {period}, from {unit}: “{first}” reviews it first. If they do not act, you may endorse it on their behalf; you cannot then take the next step. Otherwise cancel.\n\nReason for endorsing it on their behalf:',
  },
  insteadNothing: {
    zh: '未填写理由，未代为初审。',
    en: 'No reason was given; nothing was endorsed.',
  },
  ...handingOverWords,
  ...correctingWords,
  notDecided: { zh: '未办理。{reason}', en: 'Decision not applied. {reason}' },
  keptTitle: { zh: '您此前填写的意见', en: 'Your earlier comments' },
  keptGone: {
    zh: '您此前填写的 {count} 条意见尚未发出，所在的行或栏已不在新版中：',
    en: '{count} unsent {count|comment refers|comments refer} to rows or columns no longer in this version:',
  },
  ...reviewedDocumentWords,

  historyInstead: { zh: '{line}（代为初审）', en: '{line} (on behalf of the first reviewers)' },
  ...answeringWords,
});
