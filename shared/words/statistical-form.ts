import type { Bilingual } from '../ground/bilingual.ts';

/** The marks of a statistical form, in the words its printed forms use. */
export const statisticalWords = {
  tableNumber: { zh: '表号：{number}', en: 'Form no.: {number}' },
  authority: { zh: '制定机关：{authority}', en: 'Issued by: {authority}' },
  approval: { zh: '批准（备案）文号：{number}', en: 'Approval (filing) no.: {number}' },
  basis: { zh: '依据：{number}', en: 'Basis: {number}' },
  validUntil: { zh: '　有效期至：{day}', en: '   Valid until: {day}' },
} as const satisfies Record<string, Bilingual>;
