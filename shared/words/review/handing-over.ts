/** Whose a waiting document is, and handing it to another reviewer. */
import { texts } from '../texts.ts';

export const handingOverWords = texts({
  handOver: { zh: '转交审核…', en: 'Hand over…' },
  handNothing: {
    zh: '请先选中“待审报表”中要转交的行，或在“首页”勾选。',
    en: 'First select rows of “Review queue”, or tick documents on “Home”.',
  },
  handTooMany: {
    zh: '一次最多转交 {limit} 份。请减少后重试。',
    en: 'Up to {limit} documents can be handed over at once. Select fewer and try again.',
  },
  handQuestion: {
    zh: '转交 {count} 份。转交后列入对方的“待审报表”，办理权限不变。请输入接手人的序号或姓名：\n\n{list}\n0　退还全体审核人',
    en: 'Hand over {count} {count|document|documents}. {count|It moves|They move} to that reviewer’s queue; who may decide stays the same. Enter a number or a name:\n\n{list}\n0   back to all reviewers',
  },
  handLine: { zh: '{number}　{load}', en: '{number}   {load}' },
  handNobody: {
    zh: '“{text}”不是所列的一位审核人，未转交。请输入序号，或写出姓名全称。',
    en: '“{text}” is not one of the reviewers listed; nothing was handed over. Enter a number, or the full name.',
  },
  handedTo: { zh: '已转交{name}', en: 'handed over to {name}' },
  handRefused: { zh: '未转交：{reason}', en: 'not handed over: {reason}' },
  handDone: { zh: '已转交{name} {count} 份。', en: '{count} handed over to {name}.' },
  handSomeRefused: {
    zh: '未转交 {count} 份，原因见各行。',
    en: ' {count} not handed over; see each row.',
  },
  everybody: { zh: '全体审核人', en: 'all reviewers' },
  unassigned: { zh: '未转交', en: 'not handed over' },
  load: { zh: '各审核人：{list}。', en: 'With each reviewer: {list}.' },
  loadOf: {
    zh: '{name} {documents} 份（最久 {oldest} 个工作日）',
    en: '{name} {documents} (oldest {oldest} working {oldest|day|days})',
  },
  loadNothing: { zh: '{name} 0 份', en: '{name} 0' },
  queueHolder: { zh: '审核人', en: 'Reviewer' },
});
