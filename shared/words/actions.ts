import type { Action } from '../ground/actions.ts';
import type { Bilingual } from '../ground/bilingual.ts';

/** What a role may do, in words that follow “not allowed to”. */
export const actionTexts: Record<Action, Bilingual> = {
  fill: { zh: '填报', en: 'fill in forms' },
  submit: { zh: '报送', en: 'submit documents' },
  withdraw: { zh: '撤回', en: 'withdraw documents' },
  read: { zh: '查看报表', en: 'view documents' },
  review: { zh: '审核', en: 'review documents' },
  reopen: { zh: '要求更正', en: 'request correction' },
  'read-queue': { zh: '查看待审报表', en: 'view the review queue' },
  'read-report': { zh: '查看月报', en: 'view monthly reports' },
  extend: { zh: '批准延期', en: 'extend deadlines' },
  'read-completeness': { zh: '查看报送情况', en: 'view submission status' },
  'compile-plan': { zh: '编制年度计划', en: 'compile the annual plan' },
  'issue-plan': { zh: '下达年度计划', en: 'issue the annual plan' },
  'read-plan': { zh: '查看年度计划', en: 'view the annual plan' },
  'read-directory': { zh: '查看名录', en: 'view the directory' },
  'keep-directory': { zh: '维护名录', en: 'maintain the directory' },
  'decide-registrations': { zh: '审核单位登记', en: 'decide on registrations of organisations' },
  'read-certificates': { zh: '查看证书', en: 'view certificates' },
  'issue-certificates': { zh: '发证', en: 'issue certificates' },
  'replace-certificates': { zh: '换发证书', en: 'replace certificates' },
  'keep-certificates': { zh: '作废证书、核定号段', en: 'void certificates or allow series' },
  'register-certificates': { zh: '登记已上报省平台的证书', en: 'note certificates as registered' },
  'note-blanks': { zh: '登记、作废空白证', en: 'note blanks as used or spoiled' },
  'look-up-people': { zh: '核验证书、查询学时', en: 'check certificates and look up hours' },
  'read-flags': { zh: '查看比对情况', en: 'view flags' },
  'read-fields': { zh: '查看本领域培训班', en: 'view the classes of a field' },
  'keep-persons': { zh: '办理个人信息查阅、更正、删除', en: 'handle requests about personal information' },
  'read-audit': { zh: '查询办理记录', en: 'search the history' },
};
