/** The mail that reminds of what is due. Chinese first, English below; readers of English get it the other way round. */
export const reminderTexts = {
  /** A subject says what is most urgent of the documents, of the rows and of what the bureau looks after. */
  subject: { zh: '{mark}{unit}有{list}', en: '{mark} {unit}: {list}' },
  bureauSubject: { zh: '{mark}{list}', en: '{mark} {list}' },
  marks: {
    documents: { zh: '【报送提醒】', en: '[Reminder]' },
    lateDocuments: { zh: '【逾期催报】', en: '[Overdue]' },
    rows: { zh: '【办理提醒】', en: '[Reminder]' },
    lateRows: { zh: '【逾期催办】', en: '[Overdue]' },
    bureau: { zh: '【逾期督办】', en: '[Overdue]' },
    waiting: { zh: '【待审核】', en: '[For review]' },
    registering: { zh: '【待审核】', en: '[For review]' },
    flags: { zh: '【待说明】', en: '[To explain]' },
    news: { zh: '【动态汇总】', en: '[Digest]' },
  },
  counts: {
    before: { zh: '{count}份报表待报送', en: '{count} {count|document|documents} due' },
    mend: {
      zh: '{count}份报表退回待修改',
      en: '{count} returned {count|document|documents} to correct',
    },
    after: { zh: '{count}份报表逾期未报', en: '{count} {count|document|documents} overdue' },
    waiting: {
      zh: '{count}份报表待审核',
      en: '{count} {count|document|documents} to review',
    },
    registering: {
      zh: '{count}个单位申请登记',
      en: '{count} {count|organisation|organisations} to register',
    },
    flags: { zh: '{count}条比对情况待说明', en: '{count} {count|flag|flags} to explain' },
    news: { zh: '{count}条动态', en: '{count} {count|update|updates}' },
    rows: { zh: '{count}个事项即将到期', en: '{count} {count|item|items} due soon' },
    lateRows: { zh: '{count}个事项逾期未办', en: '{count} {count|item|items} overdue' },
    bureau: {
      zh: '全市{count}个事项逾期满{days}天未办结',
      en: '{count} {count|item|items} of the city {days} days overdue or more',
    },
  },
  greeting: { zh: '{unit}：', en: 'To {unit}:' },
  lead: {
    zh: '截至{today}，你单位下列报表尚未报送（或待修改），请抓紧办理：',
    en: 'As of {today}, the following documents of your unit have not been submitted or need correction. Please attend to them:',
  },
  rowsLead: {
    zh: '截至{today}，你单位下列事项尚未办结，请按期办理：',
    en: 'As of {today}, the following items of your unit are open. Please attend to them by their dates:',
  },
  bothLead: {
    zh: '截至{today}，你单位下列报表尚未报送（或待修改），下列事项尚未办结，请抓紧办理：',
    en: 'As of {today}, the following documents of your unit have not been submitted or need correction, and the following items are open. Please attend to them:',
  },
  bureauLead: {
    zh: '截至{today}，下列事项逾期满{days}天仍未办结，请督促办理：',
    en: 'As of {today}, the following items are overdue by {days} days or more. Please follow them up:',
  },
  bureauAlso: {
    zh: '（最后一组为全市逾期满{days}天仍未办结的事项，请督促办理。）',
    en: ' (The last list holds items of the whole city overdue by {days} days or more; please follow them up.)',
  },
  waitingLead: {
    zh: '截至{today}，下列报表待您审核：',
    en: 'As of {today}, the following documents wait for your review:',
  },
  registeringLead: {
    zh: '截至{today}，下列单位申请登记，请在首页办理：',
    en: 'As of {today}, the following organisations ask to be registered. Please decide on them at your home:',
  },
  organisation: { zh: '单位', en: 'Organisation' },
  flagsLead: {
    zh: '截至{today}，本单位各表有数字不一致。数据有误的请更正原表，无误的请填报“比对情况说明表”：',
    en: 'As of {today}, figures of your returns differ. Correct the return if it is mistaken; else explain it in “Explanations of flags”:',
  },
  comparison: { zh: '比对情况', en: 'What was compared' },
  since: { zh: '起始日期', en: 'Since' },
  newsLead: {
    zh: '下列报表近日有新情况：',
    en: 'Something has happened to the following documents:',
  },
  newsAlso: {
    zh: '（后附待审核报表或近日动态。）',
    en: ' (Documents to review and recent updates follow.)',
  },
  newsGroups: {
    waiting: { zh: '待审核报表', en: 'To review' },
    registering: { zh: '申请登记的单位', en: 'Organisations to register' },
    flags: { zh: '待说明的比对情况', en: 'Flags to explain' },
    news: { zh: '近日动态', en: 'Recent updates' },
  },
  firstOf: {
    zh: '{heading}（共{count}份，以下为前{shown}份）',
    en: '{heading} ({count}, the first {shown} below)',
  },
  filedOn: { zh: '报送日期', en: 'Submitted' },
  happenedOn: { zh: '日期', en: 'Date' },
  rowGroups: {
    head: {
      zh: '限期办理事项（已逾期，请单位负责人督促办理）',
      en: 'Items with a due date, overdue (for the head of unit’s attention)',
    },
    rows: { zh: '限期办理事项', en: 'Items with a due date' },
    bureau: {
      zh: '逾期整改等事项（逾期满{days}天未办结）',
      en: 'Overdue rectifications and other items ({days} days or more)',
    },
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
  item: { zh: '事项', en: 'Item' },
  itemDue: { zh: '期限', en: 'Due' },
  daysLeft: { zh: '剩余{days}天', en: '{days} {days|day|days} left' },
  dueToday: { zh: '今日截止', en: 'due today' },
  overdue: {
    zh: '已逾期{days}天，补报截止{closes}',
    en: '{days} {days|day|days} overdue; accepted until {closes}',
  },
  daysOver: { zh: '已逾期{days}天', en: '{days} {days|day|days} overdue' },
  answerWith: { zh: '请在“{form}”中填写', en: 'answer in “{form}”' },
  tellOwner: { zh: '办结后请告知{unit}', en: 'once done, tell {unit}' },
  mend: {
    zh: '请按意见修改后重新报送，补报截止{closes}',
    en: 'correct and resubmit; accepted until {closes}',
  },
  extended: { zh: '经批准延期：{reason}', en: 'extended: {reason}' },
  what: {
    zh: '办理方法：在表格菜单“知识更新工程”中选择“打开表格…”，填写并“检查本表”后“报送市局”；使用xlsx的单位照常上传文件。',
    en: 'How to submit: in the spreadsheet choose Knowledge Renewal → Open a form…, fill it in, choose Check this sheet, then Submit to the bureau. Units using xlsx upload files as usual.',
  },
  rowsWhat: {
    zh: '事项办理方法：在表格菜单“知识更新工程”中选择“打开表格…”，打开“说明”所列的表，写明编号和办理情况后报送；正在办理的也应填报进展。',
    en: 'How to answer an item: in the spreadsheet choose Knowledge Renewal → Open a form…, open the form named under “Note”, enter the number and what has been done, and submit it; report progress too.',
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
  questions: {
    zh: '如有疑问，请致电{telephone}。',
    en: 'Questions: call {telephone}.',
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
