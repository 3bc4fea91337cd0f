/** Mails that could not be sent, as an administrator's home tells them: which, why, and what to do. */
import { texts } from './texts.ts';

export const mailKinds = ['report', 'reminder', 'news', 'set-aside', 'registration'] as const;
export type MailKind = (typeof mailKinds)[number];
/** `address`: it is refused · `limit`: too many at once · `sender`: the account that sends is stopped · `unknown`: anything else. */
export const unsentReasons = ['address', 'limit', 'sender', 'unknown'] as const;
export type UnsentReason = (typeof unsentReasons)[number];

export const mailKindTexts = texts({
  report: { zh: '统计月报', en: 'monthly report' },
  reminder: { zh: '每日提醒', en: 'daily reminder' },
  news: { zh: '动态邮件', en: 'news' },
  registration: { zh: '单位登记结果', en: 'outcome of a registration' },
  'set-aside': { zh: '暂不入账通知', en: 'notice of a document set aside' },
});

export const unsentTexts = texts({
  address: {
    zh: '邮箱被拒收。请在“人员名录”中核对，改用可用的邮箱',
    en: 'the address is refused: check it in the list of people and register one that works',
  },
  limit: { zh: '发送量已达上限，系统自动补寄', en: 'too many mails at once; sent again automatically' },
  sender: { zh: '发信账户已停用。请联系运维人员', en: 'the sending account is stopped: ask the operator' },
  unknown: {
    zh: '发送未成功，系统自动补寄；持续一天以上的，请联系运维人员',
    en: 'sending failed, tried again automatically; if it lasts for more than a day, ask the operator',
  },
});
