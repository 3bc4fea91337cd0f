import type { FlagText } from './flag-text.ts';

/** Classes and people: hours, days, certificates, and classes told twice. */
export const peopleFlagTexts = {
  doubled: {
    says: {
      zh: '培训班 {class} 与{peer}的 {other} 名称、起止日期相同，两个单位各有支出。',
      en: 'Class {class} has the title and days of {other} of {peer}, and both units spent money on it.',
    },
    innocent: { zh: '两个单位联合办班、分担费用。', en: 'A joint class whose costs are shared.' },
  },
  'class-hours': {
    says: {
      zh: '培训班 {class}：{about}，{count} 学时，超过每天上限。',
      en: 'Class {class}: {about}, {count} hours, more than the days hold.',
    },
    innocent: { zh: '日期或学时填写有误；分组授课。', en: 'Mistyped days or hours; groups.' },
  },
  'online-record': {
    says: {
      zh: '培训班 {class}：在线 {hours} 学时，未填写平台记录编号。',
      en: 'Class {class}: {hours} online {hours|hour|hours}, and no record number of the platform.',
    },
    innocent: {
      zh: '平台不编号；编号尚未补填。',
      en: 'The platform gives no numbers; the number is still to be entered.',
    },
  },
  overlap: {
    says: {
      zh: '培训班 {class} 与 {other} 日期重叠，{count} 人同时在两个班。',
      en: 'Classes {class} and {other} overlap in time; {count} {count|person is|people are} in both.',
    },
    innocent: { zh: '半天班；中途转班。', en: 'Half-day classes; a change of classes.' },
  },
  'hours-a-day': {
    says: {
      zh: '培训班 {class} 等同期各班学时相加，{count} 人超过每天上限。',
      en: 'Class {class} and others in the same days: the hours of {count} {count|person|people} add up to more than the days hold.',
    },
    innocent: { zh: '网络课程提前完成。', en: 'Online courses were finished earlier.' },
  },
  certificate: {
    says: {
      zh: '培训班 {class}：{count} 个证书编号已用于其他人。',
      en: 'Class {class}: {count} certificate {count|number is|numbers are} also those of other people.',
    },
    innocent: { zh: '编号填写有误。', en: 'Mistyped numbers.' },
  },
  'class-again': {
    says: {
      zh: '培训班 {class} 在两个月以同样的日期填报（{about}）。',
      en: 'Class {class} was reported with the same days in two months ({about}).',
    },
    innocent: { zh: '更正时填到了另一个月。', en: 'A correction went into another month.' },
  },
  'similar-titles': {
    says: {
      zh: '项目 {class} 与 {other} 名称相近（{about}）。',
      en: 'Projects {class} and {other} have similar titles ({about}).',
    },
    innocent: { zh: '内容不同的系列项目。', en: 'A series with different content.' },
  },
} as const satisfies { readonly [kind: string]: FlagText };
