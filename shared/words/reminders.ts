import { reminderItems } from './reminder-items.ts';
import { reminderLeads } from './reminder-leads.ts';
import { reminderSubjects } from './reminder-subjects.ts';

/** The mail that reminds of what is due. Chinese first, English below; readers of English get it the other way round. */
export const reminderTexts = {
  ...reminderSubjects,
  ...reminderLeads,
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
  ...reminderItems,
  mend: {
    zh: '请按意见修改后重新报送，补报截止{closes}',
    en: 'correct and resubmit; accepted until {closes}',
  },
  extended: { zh: '经批准延期：{reason}', en: 'extended: {reason}' },
  what: {
    zh: '办理方法：在表格菜单“知识更新工程”中选择“打开表格…”，填写并“检查本表”后“报送市局”；使用xlsx的单位照常上传文件。',
    en: 'How to submit: in the spreadsheet’s menu 知识更新工程 (Knowledge Renewal), choose Open a form…, fill it in, choose Check this sheet, then Submit to the bureau. Units using xlsx upload files as usual.',
  },
  rowsWhat: {
    zh: '事项办理方法：在表格菜单“知识更新工程”中选择“打开表格…”，打开“说明”所列的表，写明编号和办理情况后报送；正在办理的也应填报进展。',
    en: 'How to answer an item: in the spreadsheet’s menu 知识更新工程 (Knowledge Renewal), choose Open a form…, open the form named under “Note”, enter the number and what has been done, and submit it; report progress too.',
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
