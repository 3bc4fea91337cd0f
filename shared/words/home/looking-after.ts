/** What the home says to reviewers, chiefs, inspectors and administrators. */
import { texts } from '../texts.ts';

export const lookingAfterWords = texts({
  waiting: { zh: '待您审核（{count}）', en: 'Awaiting your review ({count})' },
  waitingMore: {
    zh: '另有 {count} 份，见菜单“待审报表”。',
    en: '{count} more in “Review queue”.',
  },
  merging: {
    zh: '待认定的项目归并（{count} 对）：勾选后打开登记表',
    en: 'Mergers to decide on ({count} {count|pair|pairs}): tick to open the register',
  },
  mergingSince: { zh: '对数', en: 'Pairs' },
  mergingOldest: { zh: '等候最久的一对', en: 'The pair that has waited longest' },
  mergingLine: { zh: '{count} 对，最早自 {since}', en: '{count}, the oldest since {since}' },
  mergingProject: { zh: '{unit}“{title}”', en: '{unit}: “{title}”' },
  status: {
    zh: '{period}报送情况：应报 {due}，按时 {onTime}，迟报 {late}，审核中 {pending}，未报 {missing}',
    en: 'Submission status, {period}: {due} due, {onTime} on time, {late} late, {pending} in review, {missing} missing',
  },
  overdueUnits: { zh: '逾期未报单位（{count}）', en: 'Units with overdue documents ({count})' },
  overdueMore: {
    zh: '另有 {count} 个单位，见“报送情况”。',
    en: '{count} more {count|unit|units}: see “Submission status”.',
  },
  overdueDocuments: { zh: '{count} 份', en: '{count}' },
  decided: { zh: '最近办理（{count}）', en: 'Your last decisions ({count})' },
  setAside: { zh: '暂不入账（{count}）', en: 'Set aside ({count})' },
  setAsideLine: {
    zh: '{reason}；{until} 前更正的，可计入月报',
    en: '{reason}; corrected by {until}, it counts in the report',
  },
  report: { zh: '{month}月报（第 {revision} 版）', en: 'Report of {month} (edition {revision})' },
  openPage: { zh: '打开网页', en: 'Open page' },
  unreached: { zh: '无人可报送的单位（{count}）', en: 'Units without a person to submit ({count})' },
  unreachedHelp: {
    zh: '请在“人员名录”中登记填报人。',
    en: 'Register a person for the unit in the list of people.',
  },
  keepingMore: { zh: '另有 {count} 项，见“名录”。', en: '{count} more in “Directory”.' },
  ending: { zh: '即将到期的账号（{count}）', en: 'Accounts that end soon ({count})' },
  unsent: { zh: '未能寄出的邮件（{count}）', en: 'Mails that could not be sent ({count})' },
  unsentLine: {
    zh: '{address}，{since} 起，{mail}：{reason}。',
    en: '{address}, since {since}, {mail}: {reason}.',
  },
  editions: { zh: '等待编制的月报（{count}）', en: 'Reports that wait ({count})' },
  editionLine: {
    zh: '{since} 起等待 {count} 份报表入账',
    en: 'since {since}, for {count} {count|document|documents} to enter the ledgers',
  },
  editionFailed: {
    zh: '{since} 起编制出错，将自动重试；请告知系统运维人员',
    en: 'failing since {since}; it is tried again by itself; tell the people who run the system',
  },
  editionUntil: {
    zh: '{since} 起等待 {count} 份暂不入账的报表更正，{until} 后不再等待',
    en: 'since {since}, for {count} {count|document|documents} set aside to be corrected, until {until}',
  },
  endingLine: { zh: '至 {until}', en: 'until {until}' },
});
