import type { FlagText } from './flag-text.ts';

/** Spending against settlements, class returns and norms. */
export const spendingFlagTexts = {
  'after-settlement': {
    says: {
      zh: '培训班 {class}（{account}）{due} 结算后，又净支出 {fen} 元。',
      en: 'Class {class} ({account}): {fen} yuan net was spent after its settlement of {due}.',
    },
    innocent: {
      zh: '票据迟到；结算经同意后重新办理。',
      en: 'Late bills; the settlement was made anew with consent.',
    },
  },
  bridge: {
    says: {
      zh: '{class}：培训班执行情况表支出 {other} 元，经费执行情况表支出 {received} 元，相差 {fen} 元。',
      en: '{class}: {other} yuan according to the class returns, {received} yuan according to the funding returns, a difference of {fen} yuan.',
    },
    innocent: {
      zh: '票据待到；一张表已更正，另一张尚未更正。',
      en: 'Bills still to come; one of the two returns is still to be corrected.',
    },
  },
  norm: {
    says: {
      zh: '培训班 {class}：标准内支出 {other} 元，{persons} 人 {days} 天，每人每天 {each} 元；{basis} {quota} 元，超出合计 {fen} 元。',
      en: 'Class {class}: {other} yuan on lines the quota covers, {persons} people, {days} days, {each} yuan a person and day; {basis}: {quota} yuan. {fen} yuan above it in all.',
    },
    innocent: { zh: '小班教学；聘请知名专家。', en: 'A small class; a well-known expert.' },
  },
  lecture: {
    says: {
      zh: '培训班 {class}：授课费 {other} 元，面授 {hours} 学时，每学时 {each} 元；{basis} {quota} 元，超出合计 {fen} 元。',
      en: 'Class {class}: teaching fees of {other} yuan, {hours} hours face to face, {each} yuan an hour; {basis}: {quota} yuan. {fen} yuan above it in all.',
    },
    innocent: {
      zh: '分组同时授课；多班合用的授课费。',
      en: 'Groups taught at the same time; fees for several classes.',
    },
  },
} as const satisfies { readonly [kind: string]: FlagText };
