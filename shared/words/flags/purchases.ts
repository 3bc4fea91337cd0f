import type { FlagText } from './flag-text.ts';

/** Purchases and suppliers, and amounts that are something else. */
export const purchaseFlagTexts = {
  'supplier-host': {
    says: {
      zh: '购买“{title}” {fen} 元，供应方“{host}”同时是本单位项目 {project} 的承办单位。',
      en: '“{title}” was purchased for {fen} yuan; the supplier, “{host}”, is also the host of project {project} of the unit.',
    },
    innocent: { zh: '当地仅此一家有条件供应。', en: 'No other supplier nearby.' },
  },
  'split-purchase': {
    says: {
      zh: '{days} 日内向“{host}”购买 {count} 次，每次低于限额 {quota} 元（{basis}），合计 {fen} 元。',
      en: '{count} purchases from “{host}” within {days} days, each below the threshold of {quota} yuan ({basis}), {fen} yuan in all.',
    },
    innocent: { zh: '各次购买内容不同。', en: 'Each purchase was of something else.' },
  },
  'amount-is-code': {
    says: {
      zh: '{project}（{month}）金额 {fen} 元的数字与{what}相同。',
      en: '{project} ({month}): the digits of the amount, {fen} yuan, are those of {what}.',
    },
    innocent: { zh: '金额恰好如此。', en: 'The amount happens to be so.' },
  },
} as const satisfies { readonly [kind: string]: FlagText };
