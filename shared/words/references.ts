/** What a column may refer to, in words. */
export const targetTexts = {
  project: { zh: '培训项目', en: 'project' },
  class: { zh: '培训班', en: 'class' },
} as const;
