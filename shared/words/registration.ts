/** A body registers itself: its form, what is said to it, what its district decides, and the mail about it. */
import { texts } from './texts.ts';

export const registrationWords = texts({
  menu: { zh: '登记本单位', en: 'Register organisation' },
  approveMenu: { zh: '准予登记', en: 'Approve registrations' },
  refuseMenu: { zh: '不予登记…', en: 'Refuse registrations…' },
  value: { zh: '填写', en: 'Value' },
  field: { zh: '项目', en: 'Field' },
  help: { zh: '说明', en: 'Notes' },
  laid: {
    zh: '请在“{tab}”中填写，再选一次“登记本单位”提交。',
    en: 'Fill in “{tab}”, then choose “Register organisation” again.',
  },
  fieldMissing: {
    zh: '表中缺少“{field}”一行。请删除本表后再选“登记本单位”，重新填写。',
    en: 'The line “{field}” is missing. Delete this tab, then choose “Register organisation” again.',
  },
  issue: { zh: '{field}：{message}{fix}', en: '{field}: {message} {fix}' },
  question: {
    zh: '将“{name}”（{code}）报{district}审核登记？',
    en: 'Send “{name}” ({code}) to {district} for registration?',
  },
  sent: {
    zh: '已提交，由{district}审核。结果发送至 {email}。',
    en: 'Sent to {district} for review. The outcome will be mailed to {email}.',
  },
  waits: {
    zh: '{at} 提交，{district}审核中。结果发送至 {email}。',
    en: 'Sent {at}, in review by {district}. The outcome will be mailed to {email}.',
  },
  decided: { zh: '{at} {outcome}。{reason}', en: '{outcome} {at}. {reason}' },

  // At the home of whoever decides.
  section: { zh: '单位登记申请（{count}）', en: 'Organisations to be registered ({count})' },
  sectionHelp: {
    zh: '核对后勾选，再选菜单“准予登记”或“不予登记”。',
    en: 'Check and tick, then choose “Approve registrations” or “Refuse registrations”.',
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
