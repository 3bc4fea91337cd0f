/** How a document stands: what is left of its time, and what to know of it. */
import { texts } from '../texts.ts';

export const homeStanding = texts({
  version: { zh: '{sign} {state}　第 {version} 版', en: '{sign} {state}, version {version}' },
  plain: { zh: '{sign} {state}', en: '{sign} {state}' },
  daysLeft: { zh: '{days} 天', en: '{days} {days|day|days}' },
  dueToday: { zh: '今天截止', en: 'due today' },
  overdue: {
    zh: '逾期 {days} 天，补报截止 {closes}',
    en: '{days} {days|day|days} overdue, accepted until {closes}',
  },
  overdueDays: { zh: '逾期 {days} 天', en: '{days} {days|day|days} overdue' },
  countsLate: { zh: '可补报，记为迟报', en: 'still accepted, counts as late' },
  resubmitBy: { zh: '{closes} 前重新报送', en: 'resubmit by {closes}' },
  openUntil: { zh: '可更正至 {closes}', en: 'may be corrected until {closes}' },
  returned: {
    zh: '{on} 退回，意见 {comments} 条：{reason}',
    en: 'returned {on}, {comments} {comments|comment|comments}: {reason}',
  },
  returnedPlain: { zh: '{on} 退回：{reason}', en: 'returned {on}: {reason}' },
  extended: { zh: '经批准延期：{reason}', en: 'extended: {reason}' },
  waitingSince: {
    zh: '回执 {receipt}，市局已收 {days} 个工作日',
    en: 'receipt {receipt}, with the bureau for {days} working {days|day|days}',
  },
  inForce: { zh: '回执 {receipt}，{at} 报送', en: 'receipt {receipt}, submitted {at}' },
  change: { zh: '{value}（{change}）', en: '{value} ({change})' },
  warnings: { zh: '待核实 {count} 处', en: '{count} {count|warning|warnings}' },
  handed: { zh: '转交您审核', en: 'handed over to you' },
  followed: { zh: '通过后还须复核', en: 'a second review follows' },
  lateBy: { zh: '迟报', en: 'late' },
  answerIn: { zh: '{what}：在“{form}”中答复', en: '{what}: answer in “{form}”' },
  answerHow: { zh: '{what}：{how}', en: '{what}: {how}' },
  answerTo: { zh: '{what}：办结后告知{owner}', en: '{what}: once done, tell {owner}' },
});
