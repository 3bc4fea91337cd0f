/** The mail that reminds of what is owed. Chinese first, English below; readers of English get it the other way round. */
export const reminderTexts = {
  subjects: {
    before: {
      zh: '【报送提醒】{unit}还有 {count} 份报表待报',
      en: '[Reminder] {unit}: documents to file ({count})',
    },
    mend: {
      zh: '【报送提醒】{unit}有 {count} 份报表退回待修改',
      en: '[Reminder] {unit}: returned documents to mend ({count})',
    },
    after: {
      zh: '【逾期催报】{unit}有 {count} 份报表逾期未报',
      en: '[Overdue] {unit}: documents overdue ({count})',
    },
  },
  greeting: { zh: '各位同事：', en: 'Dear colleagues,' },
  lead: {
    zh: '截至 {today}，{unit}有以下报表需要办理：',
    en: 'As of {today} these documents of {unit} need attention:',
  },
  groups: {
    head: {
      zh: '逾期未报，请单位负责人督促',
      en: 'Overdue; the head of the unit is asked to see to it',
    },
    after: { zh: '逾期未报', en: 'Overdue' },
    mend: { zh: '退回后尚未重报', en: 'Returned or reopened, not filed again' },
    before: { zh: '即将截止', en: 'Due soon' },
  },
  form: { zh: '报表', en: 'Form' },
  due: { zh: '截止日', en: 'Due' },
  note: { zh: '说明', en: 'Note' },
  daysLeft: { zh: '还有 {days} 天', en: 'days left: {days}' },
  dueToday: { zh: '今天截止', en: 'due today' },
  overdue: { zh: '已逾期 {days} 天，{closes} 后关闭', en: 'days overdue: {days}, closed after {closes}' },
  mend: {
    zh: '请按意见修改后重新报送，{closes} 后关闭',
    en: 'mend it and submit again; closed after {closes}',
  },
  extended: { zh: '经批准延期：{reason}', en: 'extended: {reason}' },
  what: {
    zh: '怎么办：打开表格，选菜单“知识更新工程 → 打开表格…”，填好后“检查本表”，再“报送市局”；用 xlsx 的单位照常上传文件。',
    en: 'What to do: in the spreadsheet choose Knowledge Renewal → Open a form…, fill it in, choose Check this sheet, then Submit to the bureau; units that use xlsx files upload them as usual.',
  },
  nil: {
    zh: '本期没有数据的，请选“零报告”，同样算作已报：{forms}。',
    en: 'With nothing to report choose Nil return, which counts as filed: {forms}.',
  },
  done: {
    zh: '刚刚报送过的，请忽略。每份报表的每个时点只提醒一次。',
    en: 'If it has just been filed, please disregard this. Each moment of a document is told once.',
  },
  page: { zh: '本单位应报情况（{period}）', en: 'What this unit owes ({period})' },
  linkNote: {
    zh: '链接无需登录即可打开，请勿转发给无关人员。',
    en: 'The links open without signing in; please do not pass them on to others.',
  },
  sender: {
    zh: '本邮件由系统发送，请勿直接回复；确有困难不能按时报送的，请向{office}申请延期。',
    en: 'Sent by the system; please do not reply. If it cannot be filed in time, ask {office} for an extension.',
  },
} as const;
