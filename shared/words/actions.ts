import type { Action } from '../access.ts';
import type { Bilingual } from '../bilingual.ts';

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
};
