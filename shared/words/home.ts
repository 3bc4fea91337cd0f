/** What the home says: what is to be done, what has been submitted, what waits, whom to ask. */
import { homeCommands } from './home/commands.ts';
import { lookingAfterWords } from './home/looking-after.ts';
import { homeSections } from './home/sections.ts';
import { homeStanding } from './home/standing.ts';
import { texts } from './texts.ts';

const homeTexts = texts({
  // Menu.
  home: { zh: '首页', en: 'Home' },
  openTicked: { zh: '打开勾选的报表', en: 'Open ticked documents' },
  openNamed: { zh: '打开：{title} {period}', en: 'Open: {title}, {period}' },
  named: { zh: '{title} {period}', en: '{title} {period}' },
  lookUp: { zh: '查询', en: 'Look up' },

  title: {
    zh: '首页　{unit}　{name}（{roles}）　{at} 更新',
    en: 'Home   {unit}   {name} ({roles})   as of {at}',
  },
  leadOwn: {
    zh: '须办理 {wanted} 份：退回待修改 {returned}，逾期未报 {overdue}，即将到期 {soon}。勾选报表后选菜单“打开勾选的报表”。',
    en: '{wanted} to act on: {returned} returned, {overdue} overdue, {soon} due soon. Tick documents, then choose “Open ticked documents” in the menu.',
  },
  leadFile: {
    zh: '须办理 {wanted} 份：退回待修改 {returned}，逾期未报 {overdue}，即将到期 {soon}。',
    en: '{wanted} to act on: {returned} returned, {overdue} overdue, {soon} due soon.',
  },
  leadNothing: {
    zh: '目前没有须办理的报表。',
    en: 'There is nothing to act on at present.',
  },
  leadWaiting: {
    zh: '待您审核 {count} 份：有待核实项 {warned}，迟报 {late}，等候最久 {oldest} 个工作日。',
    en: '{count} awaiting your review: {warned} with warnings, {late} late, the oldest {oldest} working {oldest|day|days}.',
  },
  leadNoneWaiting: { zh: '没有待您审核的报表。', en: 'No documents are awaiting your review.' },

  news: { zh: '新消息 {count} 条（{since} 以来）', en: '{count} {count|news item|news items} since {since}' },
  newsLine: { zh: '{at}　{text}', en: '{at}   {text}' },
  newsMore: {
    zh: '另有 {count} 条，见“办理记录”。',
    en: '{count} more in “History”.',
  },
  mailHelp: {
    zh: '通知邮件的接收方式：左边选择后，点菜单“首页”保存。催报和退回的邮件不受影响。',
    en: 'How you are mailed: choose on the left, then “Home” in the menu saves it. Reminders and returns always arrive.',
  },

  // Heads of columns.
  tick: { zh: '勾选', en: 'Tick' },
  form: { zh: '报表', en: 'Form' },
  period: { zh: '报告期', en: 'Period' },
  state: { zh: '状态', en: 'State' },
  due: { zh: '截止日期', en: 'Due date' },
  left: { zh: '剩余时间', en: 'Time left' },
  next: { zh: '说明', en: 'Notes' },
  open: { zh: '已打开', en: 'Opened' },
  register: { zh: '台账', en: 'Register' },
  keywords: { zh: '关键词', en: 'Words' },
  unit: { zh: '报送单位', en: 'Unit' },
  waited: { zh: '工作日', en: 'Working days' },
  totals: { zh: '合计', en: 'Totals' },
  verb: { zh: '结论', en: 'Decision' },
  at: { zh: '时间', en: 'Time' },
  ...homeSections,
  ...lookingAfterWords,
  ...homeStanding,
  ...homeCommands,
});

export const homeWords = {
  ...homeTexts,
  mail: {
    'at-once': { zh: '通知邮件：随时', en: 'Mail: at once' },
    daily: { zh: '通知邮件：每日汇总', en: 'Mail: daily' },
    none: { zh: '通知邮件：不接收', en: 'Mail: none' },
  },
} as const;
