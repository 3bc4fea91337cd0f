/** What the home says: what is to be done, what has been submitted, what waits, whom to ask. */
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

  // Sections.
  todo: { zh: '待办报表（{count}）', en: 'To do ({count})' },
  dues: { zh: '限期办理事项（{count}）', en: 'Items with a due date ({count})' },
  filed: { zh: '已报送，可更正（{count}）', en: 'Submitted, may be corrected ({count})' },
  optional: { zh: '按需填报（{count}）', en: 'Optional forms ({count})' },
  optionalHelp: {
    zh: '有需要报送的，点左边单元格选择一份，再选菜单“打开勾选的报表”。',
    en: 'Choose one in the cell on the left, then “Open ticked documents” in the menu.',
  },
  earlier: { zh: '往期报表', en: 'Earlier periods' },
  earlierHelp: {
    zh: '左边选表，中间填年份或年月（如 2015-02），再选菜单“打开勾选的报表”。已截止的只能查看。',
    en: 'Choose a form and enter a year or month (such as 2015-02), then “Open ticked documents”. Closed ones can only be viewed.',
  },
  whom: { zh: '联系方式', en: 'Contacts' },
  office: { zh: '业务咨询：{office}，电话 {telephone}', en: 'Questions: {office}, telephone {telephone}' },
  heads: { zh: '账号和报出：本单位负责人 {names}', en: 'Accounts and sign-off: {names}, head of your unit' },
  noHeads: {
    zh: '本单位没有登记负责人，账号问题请联系市局。',
    en: 'No head of your unit is registered; ask the bureau about accounts.',
  },
  search: { zh: '查询台账', en: 'Look up a register' },
  searchHelp: {
    zh: '左边选台账，中间填关键词（可不填），再选菜单“查询”，结果列在下方。',
    en: 'Choose a register, enter words (or none), then “Look up” in the menu; rows are listed below.',
  },
  found: {
    zh: '{title}：共 {count} 行，列出 {shown} 行（{at}）。更多栏目和“复用所选”见“台账与共享”。',
    en: '{title}: {count} {count|row|rows}, {shown} listed ({at}). For all columns and “Reuse selected” see “Registers”.',
  },
  foundNone: {
    zh: '{title}中没有符合的行。请换一个关键词，或留空查看全部。',
    en: 'No rows of {title} match. Try other words, or leave the cell empty to see all.',
  },

  // Of a reviewer, a chief, an administrator.
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

  // What is left, and what to know.
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

  // Commands.
  refreshing: { zh: '正在更新首页…', en: 'Updating Home…' },
  refreshed: { zh: '首页已更新。', en: 'Home is up to date.' },
  refreshedNews: {
    zh: '首页已更新，有新消息 {count} 条。',
    en: 'Home is up to date: {count} {count|news item|news items}.',
  },
  newsWait: { zh: '首页有新消息 {count} 条。', en: '{count} {count|news item|news items} on Home.' },
  notHome: {
    zh: '请先从菜单打开“首页”，勾选报表后再选本项。',
    en: 'Open “Home” from the menu first, tick documents, then choose this again.',
  },
  nothingTicked: {
    zh: '没有勾选报表。请在“勾选”栏点选，或在“按需填报”“往期报表”中选择一份。',
    en: 'No document is ticked. Tick one in the first column, or choose one under “Optional forms” or “Earlier periods”.',
  },
  tooManyTicked: {
    zh: '一次最多打开 {most} 份，现勾选 {count} 份。请减少后重试。',
    en: 'Up to {most} documents can be opened at once; {count} are ticked. Untick some and try again.',
  },
  openedMany: { zh: '已打开 {count} 份：{list}', en: '{count} opened: {list}' },
  unknownForm: {
    zh: '没有名为“{text}”的表。请从单元格的下拉列表中选择。',
    en: 'There is no form called “{text}”. Choose one from the list in the cell.',
  },
  bothCells: {
    zh: '打开往期报表，“报表”和“报告期”两格都要填。请补填，或将两格清空。',
    en: 'To open a form of an earlier period, fill in both cells, form and period, or empty both.',
  },
  unknownPeriod: {
    zh: '“{text}”不是年份或年月。请填写如 2015 或 2015-02。',
    en: '“{text}” is neither a year nor a month. Enter 2015 or 2015-02.',
  },
  noRegister: {
    zh: '请先在首页“查询台账”处选择台账，再选“查询”。',
    en: 'Choose a register under “Look up a register” on Home first, then “Look up”.',
  },
});

export const homeWords = {
  ...homeTexts,
  mail: {
    'at-once': { zh: '通知邮件：随时', en: 'Mail: at once' },
    daily: { zh: '通知邮件：每日汇总', en: 'Mail: daily' },
    none: { zh: '通知邮件：不接收', en: 'Mail: none' },
  },
} as const;
