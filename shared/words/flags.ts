/** The sentences of all kinds of flags, and why a kind is silent. */
import { accountFlagTexts } from './flags/accounts.ts';
import type { FlagText } from './flags/flag-text.ts';
import { peopleFlagTexts } from './flags/people.ts';
import { planFlagTexts } from './flags/plan.ts';
import { purchaseFlagTexts } from './flags/purchases.ts';
import { spendingFlagTexts } from './flags/spending.ts';

export const flagTexts = {
  ...accountFlagTexts,
  ...spendingFlagTexts,
  ...planFlagTexts,
  ...purchaseFlagTexts,
  ...peopleFlagTexts,
} as const satisfies { readonly [kind: string]: FlagText };

/** Why nothing of a kind was compared. */
export const silentWords = {
  threshold: {
    zh: '采购限额未设定，未比对',
    en: 'No purchasing threshold is known; not compared',
  },
} as const;

export const flagWords = {
  construction: { zh: '用于“{line}”', en: 'on “{line}”' },
  noProject: { zh: '年度计划中没有该项目', en: 'the annual plan has no such project' },
  phone: { zh: '电话号码', en: 'a telephone number' },
  date: { zh: '日期', en: 'a date' },
  code: { zh: '项目编号', en: 'the code of the project' },
} as const;
