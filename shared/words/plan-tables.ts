/** The annexes of an annual plan: titles of their tables, columns, and what stands in cells. */

export const planTableTexts = {
  totals: {
    zh: '{programme}{year}年度培训计划汇总表',
    en: 'Summary of the {year} training plan, {programme}',
  },
  byCategory: { zh: '项目类别与年度任务指标', en: 'Categories and annual targets' },
  fields: { zh: '重点领域分布', en: 'Distribution by field' },
  specialities: { zh: '高级研修项目特色', en: 'Special features of advanced seminars' },
  links: { zh: '示范性项目和衔接情况', en: 'Demonstration projects and links' },
  lines: {
    zh: '{programme}{year}年度培训项目计划表',
    en: 'Projects of the {year} training plan, {programme}',
  },
  changes: {
    zh: '{programme}{year}年度培训计划调整表',
    en: 'Changes to the {year} training plan, {programme}',
  },
  summarySheet: { zh: '汇总', en: 'Summary' },
  linesSheet: { zh: '项目计划表', en: 'Projects' },
  changesSheet: { zh: '调整', en: 'Changes' },
  category: { zh: '项目类别', en: 'Project category' },
  target: { zh: '年度任务指标', en: 'Annual target' },
  targetPersons: { zh: '任务数（人）', en: 'Target (people)' },
  projects: { zh: '项目数（个）', en: 'Projects' },
  persons: { zh: '计划人数（人）', en: 'People' },
  rate: { zh: '占任务数比重（%）', en: '% of target' },
  budget: { zh: '经费预算（元）', en: 'Budget (CNY)' },
  share: { zh: '占比（%）', en: 'Share (%)' },
  field: { zh: '领域', en: 'Field' },
  before: { zh: '调整前：{column}', en: 'Before: {column}' },
  total: { zh: '合计', en: 'Total' },
  totalOf: { zh: '合计（{projects}个项目）', en: 'Total ({projects} {projects|project|projects})' },
  group: {
    zh: '{number}、{category}（{projects}个项目）',
    en: '{number}. {category} ({projects} {projects|project|projects})',
  },
  number: { zh: '序号', en: 'No.' },
  change: { zh: '调整事项', en: 'Change' },
  beforeValue: { zh: '调整前', en: 'Before' },
  afterValue: { zh: '调整后', en: 'After' },
  added: { zh: '新增项目', en: 'Project added' },
  removed: { zh: '取消项目', en: 'Project cancelled' },
  summary: {
    zh: '{unit}；{host}；{when}；{persons}人；{budget}元',
    en: '{unit}; {host}; {when}; {persons} {persons|person|people}; CNY {budget}',
  },
  noProject: { zh: '无项目', en: 'no project' },
  personsNote: {
    zh: '计划人数为各项目计划人数之和（同一人参加多个项目的重复计算）；任务完成情况以实际培训统计数为准。',
    en: 'People are totals over projects; people in several projects are counted in each. Attainment is measured by the monthly statistics.',
  },
  changedOn: { zh: '{number}，{day}', en: '{number}, {day}' },
  issued: { zh: '下达文件', en: 'Issued as' },
  cosigners: { zh: '联合下达单位', en: 'Issued jointly with' },
  previous: { zh: '调整前文件', en: 'Previously issued as' },
  decision: { zh: '联席会议决定', en: 'Joint conference decision' },
  reason: { zh: '调整原因', en: 'Reason' },
} as const;

/** Columns of the plan's lines as its papers head them. */
export const planColumnTexts = {
  code: { zh: '项目编号', en: 'Code' },
  title: { zh: '项目名称', en: 'Project' },
  category: { zh: '项目类别', en: 'Project category' },
  field: { zh: '领域', en: 'Field' },
  level: { zh: '级别', en: 'Level' },
  host: { zh: '承办单位', en: 'Host' },
  hostKind: { zh: '承办单位类型', en: 'Host type' },
  unit: { zh: '申报单位', en: 'Submitted by' },
  when: { zh: '培训时间', en: 'Dates' },
  place: { zh: '地点', en: 'Place' },
  persons: { zh: '人数', en: 'People' },
  days: { zh: '天数', en: 'Days' },
  hours: { zh: '学时', en: 'Hours' },
  budget: { zh: '经费预算（元）', en: 'Budget (CNY)' },
  sources: { zh: '经费来源', en: 'Funding source' },
  majorProject: { zh: '结合的重大专项（工程）', en: 'Linked major project' },
  talentProgramme: { zh: '衔接的人才工程', en: 'Linked talent programme' },
  basis: { zh: '政策依据', en: 'Policy document' },
  demonstration: { zh: '示范性项目', en: 'Demonstration project' },
  cohort: { zh: '跟踪培养批次', en: 'Tracking cohort' },
  groups: { zh: '培养对象', en: 'Target group' },
  titleLevels: { zh: '职称级别', en: 'Title level' },
  key: { zh: '重点项目', en: 'Key project' },
  speciality: { zh: '项目特色', en: 'Special features' },
  jointUnits: { zh: '联合报送单位', en: 'Joint units' },
  jointHosts: { zh: '联合承办单位', en: 'Joint hosts' },
} as const;

/** A host with those that projects were merged with (notice 86). */
export const jointHost = { zh: '{host}（联合：{list}）', en: '{host} (jointly with {list})' } as const;

export const yesNo = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;
