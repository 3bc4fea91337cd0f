import type { Action } from '../ground/access.ts';
import type { Bilingual } from '../ground/bilingual.ts';

/** What a role may do, in words. */
export const actionTexts: Record<Action, Bilingual> = {
  fill: { zh: '填报', en: 'fill in forms' },
  submit: { zh: '报送', en: 'submit' },
  withdraw: { zh: '撤回', en: 'withdraw' },
  read: { zh: '查看报表', en: 'read documents' },
  review: { zh: '审核', en: 'review' },
  reopen: { zh: '重开', en: 'reopen' },
  'read-queue': { zh: '查看待审队列', en: 'read the queue' },
  'read-report': { zh: '查看月报', en: 'read reports' },
  extend: { zh: '批准延期', en: 'extend the deadline' },
  'read-completeness': { zh: '查看应报情况', en: 'see who owes what' },
  'compile-plan': { zh: '编制年度计划', en: 'compile the annual plan' },
  'issue-plan': { zh: '下达年度计划', en: 'issue the annual plan' },
  'read-plan': { zh: '查看年度计划', en: 'read the annual plan' },
  'read-directory': { zh: '查看名录', en: 'read the directory' },
  'keep-directory': { zh: '维护名录', en: 'keep the directory' },
  'read-audit': { zh: '查询办理记录', en: 'query the record of events' },
};
