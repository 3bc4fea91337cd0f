/** What the record and the mail say of a body that asked to be registered. */
import { texts } from './texts.ts';

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
    en: 'Once this is corrected, choose “Register organisation” in the menu again.',
  },
});
