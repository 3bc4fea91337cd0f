/** What came back with a document that was returned. */
import { texts } from '../texts.ts';

export const refreshingWords = texts({
  refreshTitle: { zh: '状态与意见', en: 'Status and comments' },
  returnedText: {
    zh: '第 {version} 版已退回，附 {count} 条意见。\n{reason}',
    en: 'Version {version} was returned with {count} {count|comment|comments}.\n{reason}',
  },
  returnedMarked: {
    zh: '意见已标在相应单元格，并列入“{tab}”。',
    en: 'Comments are marked on their cells and listed in “{tab}”.',
  },
  commentsTab: { zh: '退回意见', en: 'Comments' },
  commentNote: { zh: '审核意见：{text}', en: 'Comment: {text}' },
  commentText: { zh: '审核意见', en: 'Comment' },
  commentGone: { zh: '（该行已不在表中）', en: '(row no longer in the sheet)' },
});
