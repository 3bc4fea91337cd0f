/** The mail that reminds of what is due. Chinese first, English below; readers of English get it the other way round. */
export const reminderTexts = {
  subjects: {
    before: {
      zh: '【报送提醒】{unit}有{count}份报表待报送',
      en: '[Reminder] {unit}: {count} {count|document|documents} due',
    },
    mend: {
      zh: '【报送提醒】{unit}有{count}份报表退回待修改',
      en: '[Reminder] {unit}: {count} returned {count|document|documents} to correct',
    },
    after: {
      zh: '【逾期催报】{unit}有{count}份报表逾期未报',
      en: '[Overdue] {unit}: {count} {count|document|documents} overdue',
    },
  },
  greeting: { zh: '{unit}：', en: 'To {unit}:' },
  lead: {
    zh: '截至{today}，你单位下列报表尚未报送（或待修改），请抓紧办理：',
    en: 'As of {today}, the following documents of your unit have not been submitted or need correction. Please attend to them:',
  },
  groups: {
    head: {
      zh: '逾期未报，请单位负责人督促办理',
      en: 'Overdue (for the head of unit’s attention)',
    },
    after: { zh: '逾期未报', en: 'Overdue' },
    mend: { zh: '退回后尚未重新报送', en: 'Returned, not resubmitted' },
    before: { zh: '即将截止', en: 'Due soon' },
  },
  form: { zh: '报表', en: 'Form' },
  due: { zh: '截止日期', en: 'Due date' },
  note: { zh: '说明', en: 'Note' },
  daysLeft: { zh: '剩余{days}天', en: '{days} {days|day|days} left' },
  dueToday: { zh: '今日截止', en: 'due today' },
  overdue: {
    zh: '已逾期{days}天，补报截止{closes}',
    en: '{days} {days|day|days} overdue; accepted until {closes}',
  },
  mend: {
    zh: '请按意见修改后重新报送，补报截止{closes}',
    en: 'correct and resubmit; accepted until {closes}',
  },
  extended: { zh: '经批准延期：{reason}', en: 'extended: {reason}' },
  what: {
    zh: '办理方法：在表格菜单“知识更新工程”中选择“打开表格…”，填写并“检查本表”后“报送市局”；使用xlsx的单位照常上传文件。',
    en: 'How to submit: in the spreadsheet choose Knowledge Renewal → Open a form…, fill it in, choose Check this sheet, then Submit to the bureau. Units using xlsx upload files as usual.',
  },
  nil: {
    zh: '本期无数据的，请选择“零报告”，视同已报送：{forms}。',
    en: 'If there is nothing to report, choose Nil return, which counts as submitted: {forms}.',
  },
  nilPlan: {
    zh: '无计划的，请选择“零报告”，视同已报送：{forms}。',
    en: 'If no project is planned, choose Nil return, which counts as submitted: {forms}.',
  },
  extend: {
    zh: '确有困难不能按时报送的，请致电{telephone}申请延期。',
    en: 'If you cannot submit in time, call {telephone} to ask for an extension.',
  },
  done: {
    zh: '如已报送，请忽略本邮件。',
    en: 'If you have already submitted, please disregard this message.',
  },
  page: { zh: '本单位报送情况（{period}）', en: 'Submission status of your unit ({period})' },
  linkNote: {
    zh: '链接无须登录即可打开，请勿转发给无关人员。',
    en: 'The links open without signing in; please do not share them.',
  },
} as const;
