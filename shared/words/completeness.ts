/** The page and the tab of who owes what, and what the rates mean. */
export const completenessTexts = {
  pageTitle: { zh: '应报情况通报', en: 'Completeness and timeliness' },
  period: { zh: '统计期：{period}', en: 'Period: {period}' },
  at: {
    zh: '截至 {at}（打开本页时实时统计）',
    en: 'As of {at} (computed when the page is opened)',
  },
  lead: {
    zh: '应报 {due} 份，已生效 {filed} 份，其中按时 {onTime} 份、迟报 {late} 份；待审、退回或撤回 {pending} 份，未报 {missing} 份。',
    en: '{due} documents are owed; {filed} are in force, {onTime} on time and {late} late; {pending} are waiting, returned or withdrawn, and {missing} are missing.',
  },
  nothing: {
    zh: '这一期目前没有到报送期的应报报表。',
    en: 'Nothing that is owed for this period can be filed yet.',
  },
  due: { zh: '应报（份）', en: 'Owed' },
  completeRate: { zh: '完成率', en: 'Complete' },
  onTimeRate: { zh: '按时率', en: 'On time' },
  onTimeHead: { zh: '按时（份）', en: 'On time' },
  late: { zh: '迟报（份）', en: 'Late' },
  pending: { zh: '待审或退回（份）', en: 'Waiting or returned' },
  missing: { zh: '未报（份）', en: 'Missing' },
  ofDue: { zh: '已生效 {count} 份', en: '{count} in force' },
  onTimeCount: { zh: '按时 {count} 份', en: '{count} on time' },
  matrix: { zh: '各单位报送情况', en: 'Unit by unit' },
  rates: { zh: '各单位完成情况', en: 'How complete each unit is' },
  formRates: { zh: '各表完成情况', en: 'How complete each form is' },
  lateUnits: { zh: '逾期未报', en: 'Overdue' },
  nobodyLate: { zh: '没有逾期未报的报表。', en: 'Nothing is overdue.' },
  extensions: { zh: '批准延期', en: 'Extensions' },
  noExtensions: { zh: '没有批准延期的报表。', en: 'No extensions.' },
  unit: { zh: '单位', en: 'Unit' },
  form: { zh: '报表', en: 'Form' },
  monthColumn: { zh: '{month}月', en: 'Month {month}' },
  until: { zh: '延至', en: 'Until' },
  reason: { zh: '理由', en: 'Reason' },
  lateCount: { zh: '份数', en: 'Documents' },
  extendedUntil: { zh: '延至 {until}', en: 'until {until}' },
  nilOn: { zh: '{day} 零报告', en: '{day}, nil return' },
  total: { zh: '合计', en: 'Total' },
  filedOf: { zh: '{filed}/{due} 份', en: '{filed} of {due}' },
  definitions: { zh: '口径', en: 'What is counted' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
} as const;

export const completenessDefinitions = [
  {
    zh: '应报：按报送安排由在册单位报送、且已到报送期的报表；据实选报的不计。全年统计时，各月报表自截止日次日起计入。',
    en: 'Owed: documents that the programme asks of units existing in the period, once they can be filed; what is filed only when there is something to tell is left out. In a year the returns of a month count from the day after their due day.',
  },
  {
    zh: '已生效：经规则或市局审核通过的版本，零报告与有数据的报表同等计入。待审、退回、撤回的另列，通过后计入。',
    en: 'In force: approved by the rules or the bureau; a nil return counts like any other. What is waiting, returned or withdrawn is shown apart and counts once it is approved.',
  },
  {
    zh: '按时：已生效且首次报送日不晚于截止日；批准延期的，以延期的最后一天为截止日。',
    en: 'On time: in force, and first filed by the due day; where the deadline was extended, by the last day of the extension.',
  },
  {
    zh: '完成率＝已生效份数÷应报份数；按时率＝按时份数÷应报份数。与统计月报的报送情况同一口径。',
    en: 'Complete: in force divided by owed. On time: on time divided by owed. The monthly report counts in the same way.',
  },
] as const;

/** The tab of who owes what, and extending deadlines from it. */
export const completenessSheet = {
  menu: { zh: '应报情况', en: 'Who owes what' },
  extend: { zh: '批准延期', en: 'Extend a deadline' },
  tab: { zh: '应报情况 {period}', en: 'Owed {period}' },
  question: {
    zh: '查看哪一期？输入年份（如 {year}）或月份（如 {sample}）；不填直接按确定，看上个月（{month}）。',
    en: 'Which period? Type a year, such as {year}, or a month, such as {sample}; leave it empty for last month ({month}).',
  },
  wrongPeriod: {
    zh: '“{answer}”不是年份或月份。请重新选择“应报情况”，如 {year} 或 {sample}。',
    en: '“{answer}” is no year or month. Choose “Who owes what” again and type {year} or {sample}.',
  },
  headline: {
    zh: '{period}应报情况（截至 {at}）',
    en: 'Who owes what, {period} (as of {at})',
  },
  link: {
    zh: '网页（无需登录，请勿转发给无关人员）：',
    en: 'As a page (no sign-in needed; do not pass it on): ',
  },
  completeRate: { zh: '完成率（%）', en: 'Complete (%)' },
  onTimeRate: { zh: '按时率（%）', en: 'On time (%)' },
  chooseRow: {
    zh: '请先打开“应报情况”，选中一个单位的行；选中合计行，则为所有尚未生效的单位延期。然后再选“批准延期”。',
    en: 'Open “Who owes what” and select the row of a unit, or the total for every unit with nothing in force; then choose “Extend a deadline”.',
  },
  chooseCell: {
    zh: '请在“应报情况”里选中一个单位的一格，再选“打开所选报表”。',
    en: 'Select a cell of a unit in “Who owes what”, then choose “Open the selected document”.',
  },
  nothingFiled: {
    zh: '{unit}在所选的格里还没有报送，没有可以打开的报表。',
    en: '{unit} has filed nothing in the selected cell, so there is nothing to open.',
  },
  documentLine: {
    zh: '{number}. {title}　{period}（{status}）',
    en: '{number}. {title}, {period} ({status})',
  },
  whichDocument: {
    zh: '打开哪一份？\n\n{list}\n\n请输入序号：',
    en: 'Which one?\n\n{list}\n\nType a number:',
  },
  wrongDocument: {
    zh: '没有序号“{answer}”。请重新选择“打开所选报表”，输入 1 到 {count}。',
    en: 'There is no number “{answer}”. Choose “Open the selected document” again and type 1 to {count}.',
  },
  allUnits: { zh: '所有尚未生效的单位', en: 'every unit with nothing in force' },
  nothingToExtend: {
    zh: '{unit}这一期没有需要延期的报表：都已生效。',
    en: '{unit} has nothing for which time could be given: everything is in force.',
  },
  whichForm: {
    zh: '为{unit}延期哪张表？\n\n{list}\n\n请输入序号；不填直接按确定，则以上各表一并延期。',
    en: 'Which form of {unit}?\n\n{list}\n\nType a number; leave it empty for all of them.',
  },
  formLine: { zh: '{number}. {title}（{due} 截止）', en: '{number}. {title} (due {due})' },
  wrongForm: {
    zh: '没有序号“{answer}”。请重新选择“批准延期”，输入 1 到 {count}。',
    en: 'There is no number “{answer}”. Choose “Extend a deadline” again and type 1 to {count}.',
  },
  until: {
    zh: '延到哪一天（含当天）？如 {sample}。要提前结束已批准的延期，填更早的一天。',
    en: 'Until which day, that day included? Such as {sample}. To end time that was given earlier, type an earlier day.',
  },
  wrongDay: {
    zh: '“{answer}”不是日期。请重新选择“批准延期”，如 {sample}。',
    en: '“{answer}” is not a day. Choose “Extend a deadline” again and type it like {sample}.',
  },
  reason: { zh: '延期的理由（报送单位看得到）：', en: 'Why? The unit will read it:' },
  noReason: { zh: '没有填写理由，没有延期。', en: 'No reason was given; nothing was changed.' },
  confirm: {
    zh: '{unit}\n{forms}\n延至 {until}，理由：{reason}\n\n确认批准？',
    en: '{unit}\n{forms}\nuntil {until}, because: {reason}\n\nGive this time?',
  },
  extended: { zh: '已批准：{count} 份报表延至 {until}。', en: 'Given: {count} documents until {until}.' },
  refused: { zh: '另有 {count} 份没有延期：', en: '{count} were refused:' },
  refusedLine: { zh: '{unit}“{title}”：{why}', en: '{unit}, “{title}”: {why}' },
} as const;
