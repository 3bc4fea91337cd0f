/** The document in review: what has changed in it, and what became of the last comments. */
import { texts } from '../texts.ts';

export const reviewedDocumentWords = texts({
  commentsColumn: { zh: '上次意见办理情况', en: 'Comment replies' },
  baseInForce: { zh: '现行版（第 {version} 版）', en: 'version {version} (in force)' },
  baseReturned: { zh: '退回版（第 {version} 版）', en: 'version {version} (returned)' },
  baseDecided: { zh: '上次审核版（第 {version} 版）', en: 'version {version} (last reviewed)' },
  statusRecent: {
    zh: '橙色：第 {version} 版退回后修改的 {cells} 处。',
    en: 'Orange: {cells} {cells|cell|cells} changed since version {version} was returned.',
  },
  statusComments: {
    zh: '上次意见 {comments} 条：已改 {met}，仅作说明 {worded}，未办理 {open}（紫）。',
    en: 'Last comments: {comments} ({met} changed, {worded} explained only, {open} open, in violet).',
  },
  statusNil: { zh: '本版为零报告。', en: 'This version is a nil return.' },
  recentCell: { zh: '退回后修改，退回时为：{value}', en: 'Changed since the return. Previously: {value}' },
  recentRow: { zh: '退回后新增', en: 'added since the return' },
  wasAnother: { zh: '已换人，原为：{value}', en: 'Different person. Previously: {value}' },
  lastReason: {
    zh: '第 {version} 版退回意见（{by}）：{reason}',
    en: 'Return of version {version} ({by}): {reason}',
  },
  lastComment: { zh: '上次意见：{text}', en: 'Last comment: {text}' },
  lastChanged: { zh: '{before} 改为 {after}', en: 'changed from {before} to {after}' },
  lastMet: { zh: '已修改', en: 'changed' },
  lastUnmet: { zh: '未修改', en: 'not changed' },
  lastRemoved: { zh: '该行已删除', en: 'row removed' },
  lastAnswer: { zh: '办理说明：{text}', en: 'Reply: {text}' },
  lastLine: { zh: '{place}：{text}（{outcome}）', en: '{place}: {text} ({outcome})' },
  placeGone: { zh: '已删除的行', en: 'a removed row' },
});
