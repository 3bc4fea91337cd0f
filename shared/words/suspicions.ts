/** Suspicions in words: their numbers in the report, their list for the bureau. */
export const suspicionTexts = {
  table: { zh: '疑点数', en: 'Suspicions' },
  kind: { zh: '疑点', en: 'Suspicion' },
  count: { zh: '当年累计', en: 'This year to date' },
  note: {
    zh: '疑点只供主管部门核查，不影响报送，也不改变统计数字。',
    en: 'Suspicions are for the bureau to look into; they stop no submission and change no figure.',
  },
  list: { zh: '疑点清单（仅供审核人员）', en: 'Suspicions, listed (for reviewers only)' },
  listNote: {
    zh: '每类最多列 {most} 条。人员以识别码前 8 位表示，不含姓名和证件号码。',
    en: 'At most {most} of each kind. Persons appear by the first eight characters of their code, without name or number.',
  },
  units: { zh: '单位', en: 'Units' },
  codes: { zh: '班次或项目', en: 'Classes or projects' },
  person: { zh: '人员识别码', en: 'Code of the person' },
  about: { zh: '内容', en: 'What it is about' },
} as const;

export const suspicionKindTexts = {
  overlap: { zh: '同一人参加的面授班时间重叠', en: 'A person in classes that overlap' },
  certificate: { zh: '同一证书编号发给不同的人', en: 'A certificate number given to two persons' },
  'class-again': { zh: '同一班次在两个月重复填报', en: 'A class reported in two months with the same days' },
  'similar-titles': { zh: '不同单位的项目名称相近', en: 'Similar projects of different units' },
} as const;
