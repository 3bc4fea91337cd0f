/** A body registers itself: its form, what is said to it, what its district decides, and the mail about it. */
import { texts } from './texts.ts';

export const registrationWords = texts({
  menu: { zh: '登记本单位', en: 'Register your organisation' },
  approveMenu: { zh: '准予登记（勾选的单位）', en: 'Approve ticked registrations' },
  refuseMenu: { zh: '不予登记（勾选的单位）…', en: 'Refuse ticked registrations…' },
  title: { zh: '登记本单位', en: 'Register your organisation' },
  purpose: {
    zh: '非公有制企业、社会组织自行登记，经所在区（市）人社局审核后可直接报送',
    en: 'Private enterprises and social organisations register themselves and submit directly once their district has approved',
  },
  kindHelp: {
    zh: '行业协会、学会选“行业协会”，其他单位选“企业”。',
    en: 'Associations and learned societies: “industry associations”; all others: “enterprises”.',
  },
  ownershipHelp: {
    zh: '机关事业单位和国有、集体企业由主管部门办理，不在此登记。',
    en: 'Public bodies, state-owned and collective enterprises are registered by their department instead.',
  },
  districtHelp: {
    zh: '所在区（市）人社局，由其审核。',
    en: 'The HR bureau of your district, which reviews it.',
  },
  personHelp: { zh: '经办人姓名，登记后由其填报。', en: 'Who will fill in the forms.' },
  telephoneHelp: { zh: '单位办公电话，可不填。', en: 'Of the office; may be left empty.' },

  value: { zh: '填写', en: 'Value' },
  field: { zh: '项目', en: 'Field' },
  help: { zh: '说明', en: 'Notes' },
  laid: {
    zh: '请在“{tab}”中填写，再选一次“登记本单位”提交。',
    en: 'Fill in “{tab}”, then choose “Register your organisation” again.',
  },
  fieldMissing: {
    zh: '表中缺少“{field}”一行。请删除本表后再选“登记本单位”，重新填写。',
    en: 'The line “{field}” is missing. Delete this tab, then choose “Register your organisation” again.',
  },
  question: {
    zh: '将“{name}”（{code}）报{district}审核登记？',
    en: 'Send “{name}” ({code}) to {district} for registration?',
  },
  sent: {
    zh: '已提交，由{district}审核。结果发送至 {email}。',
    en: 'Sent to {district} for review. You will be told by mail to {email}.',
  },
  waits: {
    zh: '{at} 提交，{district}审核中。结果发送至 {email}。',
    en: 'Sent {at}, in review by {district}. You will be told by mail to {email}.',
  },
  decided: { zh: '{at} {outcome}。{reason}', en: '{outcome} {at}. {reason}' },

  // At the home of whoever decides.
  section: { zh: '单位登记申请（{count}）', en: 'Organisations to be registered ({count})' },
  sectionHelp: {
    zh: '核对后勾选，在“审核（市局）”菜单中选“准予登记”或“不予登记”。',
    en: 'Check and tick, then choose to approve or refuse in the review menu.',
  },
  sectionMore: { zh: '另有 {count} 个，办理后显示。', en: '{count} more are shown once these are decided.' },
  unitName: { zh: '单位名称', en: 'Name' },
  district: { zh: '所在区（市）', en: 'District' },
  ownership: { zh: '经济类型', en: 'Ownership' },
  code: { zh: '统一社会信用代码', en: 'Social credit code' },
  applicant: { zh: '经办人', en: 'Applicant' },
  nothingTicked: {
    zh: '请先在首页“单位登记申请”中勾选单位。',
    en: 'Tick organisations under “Organisations to be registered” on Home first.',
  },
  approveQuestion: {
    zh: '准予登记 {count} 个单位？\n\n{list}\n\n登记后可报送计划、培训班、学员和经费，由本区（市）初审。',
    en: 'Register {count} {count|organisation|organisations}?\n\n{list}\n\nThey may then submit plans, classes, trainees and funding, which you review first.',
  },
  refuseQuestion: {
    zh: '不予登记 {count} 个单位：\n\n{list}\n\n请写明原因，将发送给申请人。',
    en: 'Refuse {count} {count|organisation|organisations}:\n\n{list}\n\nGive the reason; it is mailed to the applicant.',
  },
  reasonNothing: { zh: '未写明原因，未办理。', en: 'No reason was given; nothing was decided.' },
  approved: { zh: '已准予登记', en: 'registered' },
  refused: { zh: '不予登记', en: 'refused' },
  failed: { zh: '未办理：{reason}', en: 'Not decided: {reason}' },
  done: { zh: '已办理 {count} 个单位。', en: '{count} {count|organisation|organisations} decided.' },
  someFailed: { zh: '{count} 个未办理，原因见“说明”。', en: '{count} not decided: see the notes.' },
});

/** Reasons in the record. */
export const registrationReasons = texts({
  asked: { zh: '申请登记单位', en: 'asked to be registered' },
  approved: { zh: '准予登记（申请第 {id} 号）', en: 'registered (application {id})' },
});

export const registrationMail = texts({
  subjectApproved: { zh: '准予登记：{name}', en: 'Registered: {name}' },
  subjectRefused: { zh: '未予登记：{name}', en: 'Not registered: {name}' },
  approved: {
    zh: '你单位“{name}”（{code}）的登记申请已由{district}审核通过，单位代码 {unit}。',
    en: '{district} has registered “{name}” ({code}); its unit code is {unit}.',
  },
  next: {
    zh: '请用本邮箱的账号打开电子表格，在菜单“知识更新工程”中选择“首页”，按需报送计划、培训班、学员和经费。',
    en: 'Open the spreadsheet with this account and choose “Home” in its menu; plans, classes, trainees and funding may be submitted as needed.',
  },
  refused: {
    zh: '你单位“{name}”（{code}）的登记申请经{district}审核，未予登记。原因：{reason}',
    en: '{district} has not registered “{name}” ({code}). Reason: {reason}',
  },
  again: {
    zh: '情况已更正的，可在菜单中再次选择“登记本单位”。',
    en: 'Once this is corrected, choose “Register your organisation” in the menu again.',
  },
});
