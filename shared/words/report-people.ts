/** People in the monthly report: their hours, titles and employers. */

export const hoursTexts = {
  title: { zh: '学时达标情况', en: 'Required hours' },
  table: { zh: '每人每年学时', en: 'Annual hours per person' },
  category: { zh: '项目类别', en: 'Project category' },
  floor: { zh: '规定学时', en: 'Required hours' },
  persons: { zh: '{span}参训人数（人）', en: 'People, {span}' },
  passed: { zh: '其中：合格（人）', en: 'Of whom passed' },
  reached: { zh: '达标人数（人）', en: 'Completed' },
  rate: { zh: '达标率（%）', en: 'Completed (%)' },
  average: { zh: '人均学时', en: 'Hours per person' },
  online: { zh: '在线学时占比（%）', en: 'Online (%)' },
  note: {
    zh: '只计考核合格培训班的学时。同一类别内各期学时按人、按自然年累计后与规定学时比较，单期可以少于规定学时；人均学时按合格人数计算，达标率按参训人数计算。',
    en: 'Only hours of classes passed count. They are added up per person over all classes of a category in the calendar year; a single class may be shorter. Hours per person are of those who passed, the rate is of all participants.',
  },
} as const;

export const titleLevelTexts = {
  title: { zh: '参训人员职称级别', en: 'Title levels' },
  table: { zh: '按职称级别分的人数', en: 'People by title level' },
  level: { zh: '职称级别', en: 'Title level' },
  persons: { zh: '{span}人数（人）', en: 'People, {span}' },
  middleAndSenior: { zh: '中高级合计', en: 'Middle and senior' },
  note: {
    zh: '同一人在学员登记表中职称级别不一致的，按最高级别计。',
    en: 'If rosters give different levels for a person, the highest is used.',
  },
} as const;

export const ownershipTexts = {
  title: { zh: '参训人员单位性质', en: 'Employers by ownership' },
  table: { zh: '按单位性质分的人数', en: 'People by ownership of employer' },
  ownership: { zh: '单位性质', en: 'Ownership' },
  persons: { zh: '{span}人数（人）', en: 'People, {span}' },
  nonPublic: { zh: '非公有制经济组织和社会组织合计', en: 'Non-public and social organisations' },
  note: {
    zh: '一人在年内单位性质不同的，分别计数；合计按人去重。',
    en: 'People whose employers differ in ownership are counted in each; totals count each person once.',
  },
} as const;
