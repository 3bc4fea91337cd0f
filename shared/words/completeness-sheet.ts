/** The tab of submission status, and extending deadlines from it. */
export const completenessSheet = {
  menu: { zh: '报送情况', en: 'Submission status' },
  extend: { zh: '批准延期', en: 'Extend a deadline' },
  tab: { zh: '报送情况 {period}', en: 'Status {period}' },
  question: {
    zh: '请输入年份（如 {year}）或月份（如 {sample}）；不填则查看上月（{month}）：',
    en: 'Enter a year, such as {year}, or a month, such as {sample}; leave empty for last month ({month}):',
  },
  wrongPeriod: {
    zh: '“{answer}”不是年份或月份。请重新选择“报送情况”，输入如 {year} 或 {sample}。',
    en: '“{answer}” is not a year or month. Choose “Submission status” again and enter {year} or {sample}, for example.',
  },
  headline: {
    zh: '{period}报送情况（截至 {at}）',
    en: 'Submission status, {period} (as of {at})',
  },
  link: {
    zh: '网页版（无须登录，请勿转发无关人员）：',
    en: 'Web page (no sign-in needed; please do not pass it on): ',
  },
  unreached: {
    zh: '　有 {count} 个单位未登记填报人（单位名后标明），提醒邮件无法送达，请在人员名录中登记。',
    en: '   {count} {count|unit has|units have} no registered person (marked after the name), so reminders do not arrive: register one in the list of people.',
  },
  unreachedUnit: { zh: '{unit}（未登记填报人）', en: '{unit} (no registered person)' },
  dues: {
    zh: '限期办理事项（截至 {today}，{count} 项）',
    en: 'Items with a due date as of {today} ({count})',
  },
  duesUnread: {
    zh: '限期办理事项暂时无法读取，请稍后重新打开“报送情况”。',
    en: 'Items with a due date cannot be read at the moment; open “Submission status” again later.',
  },
  dueCode: { zh: '编号', en: 'Code' },
  dueTitle: { zh: '事项', en: 'Item' },
  dueWhat: { zh: '应办理', en: 'What is due' },
  dueOn: { zh: '期限', en: 'Due' },
  dueOver: { zh: '逾期（天）', en: 'Days overdue' },
  dueAnswer: { zh: '填报表', en: 'Answer in' },
  completeRate: { zh: '完成率（%）', en: 'Completion (%)' },
  onTimeRate: { zh: '按时率（%）', en: 'On time (%)' },
  chooseRow: {
    zh: '请先在“报送情况”中选中单位所在行（或合计行），再选“批准延期”。',
    en: 'In “Submission status”, select a unit’s row or the total row, then choose “Extend a deadline”.',
  },
  chooseCell: {
    zh: '请在“报送情况”中选中一个单位的单元格，再选“打开所选报表”。',
    en: 'Select a cell in a unit’s row of “Submission status”, then choose “Open selected document”.',
  },
  nothingFiled: {
    zh: '{unit}该报告期尚未报送此表。',
    en: '{unit} has not submitted this form.',
  },
  nothingFiledClosed: {
    zh: '{unit}未报送此表，且已截止。确需补报的，须由市人社局批准延期。',
    en: '{unit} has not submitted this form, and it is closed. To submit it, the HR bureau has to extend the deadline.',
  },
  documentLine: {
    zh: '{number}. {title}　{period}（{status}）',
    en: '{number}. {title}, {period} ({status})',
  },
  whichDocument: {
    zh: '打开哪一份？\n\n{list}\n\n请输入序号：',
    en: 'Which document?\n\n{list}\n\nEnter a number:',
  },
  wrongDocument: {
    zh: '序号“{answer}”无效。请重新选择“打开所选报表”，输入 1 至 {count}。',
    en: '“{answer}” is not a valid number. Choose “Open selected document” again and enter 1 to {count}.',
  },
  allUnits: { zh: '所有尚未完成的单位', en: 'all units with nothing in force' },
  nothingToExtend: {
    zh: '{unit}该报告期没有需要延期的报表。',
    en: 'There is nothing to extend for {unit} in this period.',
  },
  whichForm: {
    zh: '为{unit}延期哪张报表？\n\n{list}\n\n请输入序号{all}：',
    en: 'Extend which form for {unit}?\n\n{list}\n\nEnter a number{all}:',
  },
  /** Only where something is not in force. */
  emptyForAll: {
    zh: '；不填则未生效的各表一并延期',
    en: '; leave empty for all that are not in force',
  },
  noForm: {
    zh: '未输入序号。请重新选择“批准延期”，输入 1 至 {count}。',
    en: 'No number was entered. Choose “Extend a deadline” again and enter 1 to {count}.',
  },
  formLineInForce: { zh: '{number}. {title}（已生效）', en: '{number}. {title} (in force)' },
  formLine: { zh: '{number}. {title}（{due} 截止）', en: '{number}. {title} (due {due})' },
  wrongForm: {
    zh: '序号“{answer}”无效。请重新选择“批准延期”，输入 1 至 {count}。',
    en: '“{answer}” is not a valid number. Choose “Extend a deadline” again and enter 1 to {count}.',
  },
  until: {
    zh: '延期至哪一天（含当日）？如 {sample}。提前结束已批准的延期，请填更早的日期：',
    en: 'Extend until which date (inclusive)? For example {sample}. To shorten an extension, enter an earlier date:',
  },
  wrongDay: {
    zh: '“{answer}”不是日期。请重新选择“批准延期”，输入如 {sample}。',
    en: '“{answer}” is not a date. Choose “Extend a deadline” again and enter a date such as {sample}.',
  },
  reason: { zh: '延期理由（报送单位可见）：', en: 'Reason (shown to the unit):' },
  noReason: { zh: '未填写理由，未办理延期。', en: 'No reason was given; nothing was extended.' },
  confirm: {
    zh: '{unit}\n{forms}\n延至 {until}，理由：{reason}\n\n确认批准延期？',
    en: '{unit}\n{forms}\nuntil {until}. Reason: {reason}\n\nGrant this extension?',
  },
  extended: {
    zh: '已批准 {count} 份报表延至 {until}。',
    en: 'Extended {count} {count|document|documents} to {until}.',
  },
  refused: { zh: '另有 {count} 份未办理延期：', en: 'Not extended ({count}):' },
  refusedLine: { zh: '{unit}“{title}”：{why}', en: '{unit}, “{title}”: {why}' },
} as const;
