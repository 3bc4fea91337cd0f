/** A document as its reviewer sees it: its changes, comments and history. */
import { texts } from '../texts.ts';

export const reviewedWords = texts({
  readTab: { zh: '查阅 {unit} {title} {period}', en: 'Read {unit} {title} {period}' },
  forReading: { zh: '只供查阅', en: 'For reading' },
  forReadingHelp: {
    zh: '您不审核本报表，在此填写的内容不会发出。',
    en: 'You do not review this document; what is written here is not sent.',
  },
  reviewTab: { zh: '审核 {unit} {title} {period}', en: 'Review {unit} {title} {period}' },
  reviewAbout: {
    zh: '{unit}　{period}　第 {version} 版　{rows} 行　{by} 于 {at} 报送　单位负责人：{certifier}　回执编号 {receipt}',
    en: '{unit}   {period}   Version {version}   {rows} {rows|row|rows}   Submitted by {by} at {at}   Head of unit: {certifier}   Receipt number {receipt}',
  },
  reviewStatus: {
    zh: '{state}。与{base}相比：新增 {added} 行（绿），修改 {changed} 行（黄，批注为原值），删除 {removed} 行（灰，列于末尾）。',
    en: 'Status: {state}. Compared with {base}: {added} added (green), {changed} changed (yellow; the note shows the old value), {removed} removed (grey, at the end).',
  },
  reviewStatusNew: {
    zh: '{state}。首次报送。意见填入“审核意见”栏，或写成单元格批注。',
    en: 'Status: {state}. First submission. Enter comments in “Review comment” or as cell notes.',
  },
  readStatusNew: { zh: '{state}。首次报送。', en: 'Status: {state}. First submission.' },
  reviewChange: { zh: '变动', en: 'Change' },
  reviewComment: { zh: '审核意见', en: 'Review comment' },
  reviewCommentHelp: {
    zh: '对本行的意见，退回时一并送达；仅涉及一个单元格的，写成该单元格的批注。',
    en: 'Comment on this row; sent with a return. To comment on one cell, add a note to it.',
  },
  reviewHistory: { zh: '办理记录', en: 'History' },
  historyLine: {
    zh: '{at} {byName} {action}第 {version} 版',
    en: '{at} {byName} {action} version {version}',
  },
  historyReason: { zh: '：{reason}', en: ': {reason}' },
  changeAdded: { zh: '新增', en: 'added' },
  changeChanged: { zh: '修改', en: 'changed' },
  changeCell: { zh: '{column} {before} → {after}', en: '{column} {before} → {after}' },
  changeCells: { zh: '修改：{cells}', en: 'changed: {cells}' },
  changeMore: { zh: '另有 {count} 格', en: '{count} more {count|cell|cells}' },
  changeRemoved: { zh: '删除', en: 'removed' },
  before: { zh: '原值：{value}', en: 'Previously: {value}' },
});
