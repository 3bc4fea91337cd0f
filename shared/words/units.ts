/** What the figures of a column are counted in, as messages name it. */
export const unitWords = {
  money: { zh: '元', en: 'yuan' },
  hours: { zh: '学时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  people: { zh: '人', en: 'people' },
} as const;
