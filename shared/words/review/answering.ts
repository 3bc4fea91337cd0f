/** The clerk’s side: answering comments, and who reviews next. */
import { texts } from '../texts.ts';

export const answeringWords = texts({
  answerColumn: { zh: '办理说明（可不填）', en: 'Your reply' },
  answerState: { zh: '办理情况', en: 'Status' },
  answerOpen: { zh: '未办理', en: 'open' },
  answerWorded: { zh: '已说明', en: 'explained' },
  answeredNote: { zh: '〔已办理〕{text}（{outcome}）', en: '[addressed] {text} ({outcome})' },
  unansweredNote: { zh: '〔未办理〕{text}', en: '[open] {text}' },
  returnedHow: {
    zh: '可在“办理说明”栏写明情况，重新报送时一并送达。',
    en: 'You may explain in the column “Your reply”; it is sent when you resubmit.',
  },
  statusAnswered: {
    zh: '　意见 {comments} 条：已改 {met}，已说明 {worded}，未办理 {open}',
    en: '   Comments: {comments} ({met} changed, {worded} explained, {open} open)',
  },
  nextFirst: {
    zh: '等待“{unit}”初审；如需更正，修改后可重新报送',
    en: 'awaiting first review by “{unit}”; to correct it, edit and resubmit',
  },
  nextStep: {
    zh: '{by} 已于 {at} 通过，等待{next}',
    en: 'endorsed by {by} at {at}; next: {next}',
  },
  nextInstead: {
    zh: '{by} 已于 {at} 代为初审通过，等待{next}',
    en: 'endorsed by {by} at {at} on behalf of the first reviewers; next: {next}',
  },
});
