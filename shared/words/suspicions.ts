/** Anomalies in words: their numbers in the report, their list for the bureau. */
export const suspicionTexts = {
  table: { zh: '疑点数', en: 'Anomalies' },
  kind: { zh: '疑点', en: 'Anomaly' },
  count: { zh: '当年累计', en: 'Year to date' },
  note: {
    zh: '疑点仅供主管部门核查，不影响报送，也不改变统计数字。',
    en: 'Anomalies are for the bureau to verify; they neither block submission nor change any figure.',
  },
  uncompared: {
    zh: '另有 {count} 个证书编号形似证件号码，中间各位未保存，未作比对。',
    en: '{count} certificate {count|number|numbers} that looked like {count|a document number|document numbers} {count|was|were} kept without the middle and {count|was|were} not compared.',
  },
  list: { zh: '疑点清单（仅供审核人员）', en: 'List of anomalies (for reviewers only)' },
  listNote: {
    zh: '每类最多列 {most} 条。人员以姓氏和证件号码末两位表示。',
    en: 'At most {most} of each kind. People are shown by surname and the last two characters of their number.',
  },
  units: { zh: '单位', en: 'Units' },
  codes: { zh: '培训班或项目', en: 'Classes or projects' },
  person: { zh: '人员', en: 'Person' },
  about: { zh: '内容', en: 'Details' },
} as const;

export const suspicionKindTexts = {
  overlap: { zh: '同一人参加的面授班时间重叠', en: 'Same person in overlapping classes' },
  certificate: { zh: '同一证书编号发给不同人员', en: 'Same certificate number for different people' },
  'class-again': { zh: '同一培训班在两个月重复填报', en: 'Same class reported in two months' },
  spending: {
    zh: '培训班支出与经费支出不一致（依次为两表支出，元）',
    en: 'Spending of classes and of funding returns differ (both in CNY)',
  },
  'hours-a-day': {
    zh: '同一人各班学时合计超过每天上限',
    en: 'A person’s hours in all classes exceed what the days hold',
  },
  'class-hours': { zh: '培训班学时超过每天上限', en: 'Class hours exceed what the days hold' },
  'similar-titles': { zh: '不同单位的项目名称相近', en: 'Similar projects of different units' },
} as const;
