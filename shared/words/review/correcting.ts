/** Comments that a reviewer corrects after they were sent. */
import { texts } from '../texts.ts';

export const correctingWords = texts({
  correctComments: { zh: '更正审核意见', en: 'Correct comments' },
  correctNotReturned: {
    zh: '仅已退回或要求更正、单位尚未重新报送的报表可更正审核意见。请重新打开该报表。',
    en: 'Comments can be corrected only while a document sent back has not been resubmitted. Open the document again.',
  },
  correctNothing: {
    zh: '审核意见没有改动。请先在批注或“审核意见”栏中修改，再选“更正审核意见”。',
    en: 'No comment was changed. Edit the notes or the comment column first, then choose “Correct comments”.',
  },
  correctQuestion: {
    zh: '更正对{unit}“{title}”{period}第 {version} 版的审核意见 {count} 处：\n\n{list}\n\n报送单位将收到更正后的意见，原意见保留在办理记录中。确认更正？',
    en: 'Correct {count} {count|comment|comments} on {unit}, {title}, {period}, version {version}:\n\n{list}\n\nThe unit gets what they say now; the history keeps what they said before. Correct?',
  },
  correctChanged: { zh: '· {before} → {after}', en: '· {before} → {after}' },
  correctAdded: { zh: '· 新增：{text}', en: '· new: {text}' },
  correctDropped: { zh: '· 取消：{text}', en: '· withdrawn: {text}' },
  correctDone: {
    zh: '审核意见已更正 {count} 处。',
    en: '{count} {count|comment was|comments were} corrected.',
  },
});
