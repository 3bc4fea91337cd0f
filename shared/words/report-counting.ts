/** Who counts, in words: taking part, passing and counting, tracking cohorts, the yearly hours of everybody. */

export const countingTexts = {
  title: { zh: '参训、合格与计入任务', en: 'From taking part to counting' },
  tables: {
    categories: { zh: '按项目类别（{span}）', en: 'By project category, {span}' },
    units: { zh: '按报送单位（{span}）', en: 'By reporting unit, {span}' },
    fields: { zh: '按领域（{span}）', en: 'By field, {span}' },
    groups: { zh: '按人才类别（{span}）', en: 'By trainee group, {span}' },
  },
  by: {
    categories: { zh: '项目类别', en: 'Project category' },
    units: { zh: '单位', en: 'Unit' },
    fields: { zh: '领域', en: 'Field' },
    groups: { zh: '人才类别', en: 'Trainee group' },
  },
  persons: { zh: '参训（人）', en: 'Took part' },
  passed: { zh: '合格（人）', en: 'Passed' },
  studying: { zh: '在学（人）', en: 'Still in class' },
  failed: { zh: '不合格（人）', en: 'Failed' },
  reached: { zh: '达到学时（人）', en: 'Hours reached' },
  counted: { zh: '计入任务（人）', en: 'Counted' },
  own: { zh: '其中：本市举办的培训班', en: 'Of whom in the city’s own classes' },
  sent: { zh: '其中：选派参加国家级、省级研修', en: 'Of whom sent to national or provincial classes' },
  note: {
    zh: '参训＝合格＋在学＋不合格：有一期合格的列为合格，未合格而有在学的列为在学。有规定学时的项目，合格且达到学时的计入任务；没有的，合格即计入。',
    en: 'Took part = passed + still in class + failed: one class passed counts as passed, otherwise one still going on as in class. Where hours are required, those who passed and reached them count; elsewhere those who passed.',
  },
  sentNote: {
    zh: '两类培训班都参加的，在两行分别计数，项目类别一行只计一人。',
    en: 'People in both kinds of classes are counted in both lines and once in the category.',
  },
  unitNote: {
    zh: '一人由几个单位填报的，在各单位分别计数；达到学时按其全部合格培训班累计，由填报合格培训班的单位计数。合计按人去重。',
    en: 'People reported by several units are counted in each. Hours are those of all classes passed; the units whose class was passed count the person. The total counts each person once.',
  },
  severalNote: {
    zh: '一人参加多个领域培训的，在各领域分别计数；合计按人去重。',
    en: 'People trained in several fields are counted in each; the total counts each person once.',
  },
  groupNote: {
    zh: '同一人填报的人才类别不一致的，在各类分别计数；合计按人去重。',
    en: 'People for whom rosters give several groups are counted in each; the total counts each person once.',
  },
} as const;

export const cohortTexts = {
  title: { zh: '跟踪培养', en: 'Tracking cohorts' },
  table: { zh: '跟踪培养批次', en: 'Cohorts trained over several years' },
  cohort: { zh: '批次', en: 'Cohort' },
  planned: { zh: '计划学时（每人）', en: 'Hours planned' },
  inYear: { zh: '{span}有学时（人）', en: 'With hours, {span}' },
  hoursInYear: { zh: '{span}学时（人·学时）', en: 'Person-hours, {span}' },
  persons: { zh: '历年累计（人）', en: 'People in all years' },
  average: { zh: '历年人均学时', en: 'Hours per person' },
  reached: { zh: '累计达到规定学时（人）', en: 'Hours reached' },
  note: {
    zh: '只计合格培训班的学时。批次学时逐年累计，达到所属项目规定学时的当年计入任务一次，以后不再重复计入；本表限本年参训人员。',
    en: 'Hours of classes passed only. They add up over the years and count once, in the year they reach the hours required in the category. This table covers people who took part this year.',
  },
} as const;

export const yearlyHoursTexts = {
  title: { zh: '年度继续教育学时', en: 'Yearly continuing education' },
  dutyTable: {
    zh: '《专业技术人员继续教育规定》的年度学时（自{from}起）',
    en: 'Hours required by the Regulation on Continuing Education (from {from})',
  },
  kind: { zh: '学时', en: 'Hours' },
  asked: { zh: '规定学时', en: 'Required' },
  persons: { zh: '{span}参训人数（人）', en: 'People, {span}' },
  reached: { zh: '达到（人）', en: 'Reached' },
  rate: { zh: '达到率（%）', en: 'Reached (%)' },
  public: { zh: '公需科目', en: 'Public subjects' },
  professional: { zh: '专业科目', en: 'Professional subjects' },
  all: { zh: '合计', en: 'All' },
  dutyNote: {
    zh: '只计本系统内合格培训班的学时；未注明科目类别的只计入合计，选派参加国家级、省级研修的按专业科目计。三项分别统计，不能互相代替；与工程各项目的规定学时也不能互相代替。',
    en: 'Hours of classes passed and reported here. Classes without a kind of subject count in the total only; classes of higher levels count as professional. The three are separate conditions, and separate from the programme’s own hours.',
  },
  staffTable: { zh: '各单位专业技术人员学时', en: 'Hours of units’ professional staff' },
  unit: { zh: '单位', en: 'Unit' },
  staff: { zh: '名册人数（人）', en: 'On the staff list' },
  staffTrained: { zh: '本年参训（人）', en: 'Took part this year' },
  staffFloor: { zh: '达到工程规定学时（人）', en: 'Programme hours reached' },
  staffPublic: { zh: '公需科目满{hours}学时（%）', en: '{hours} public hours (%)' },
  staffProfessional: { zh: '专业科目满{hours}学时（%）', en: '{hours} professional hours (%)' },
  staffAll: { zh: '合计满{hours}学时（%）', en: '{hours} hours in all (%)' },
  staffNote: {
    zh: '限报送了专业技术人员名册的单位；比率按名册人数计算。列入几个单位名册的，在各单位分别计数，合计按人去重。',
    en: 'Only units that file a staff list; rates are of the people on it. People on several lists are counted in each; the total counts each person once.',
  },
} as const;
