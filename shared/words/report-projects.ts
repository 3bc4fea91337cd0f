/** Projects and fields in the monthly report. */

export const projectTexts = {
  title: { zh: '培训项目执行情况', en: 'Training projects' },
  table: { zh: '计划、办班与参训', en: 'Plans, classes and participants' },
  plan: { zh: '全年计划', en: 'Annual plan' },
  rate: { zh: '完成计划（%）', en: '% of plan' },
  projects: { zh: '计划项目（个）', en: 'Planned projects' },
  classes: { zh: '培训班（期）', en: 'Classes held' },
  outside: { zh: '其中：计划外（期）', en: 'Of which unplanned' },
  unlisted: { zh: '其中：不在已下达计划内（期）', en: 'Of which not in the annual plan as issued' },
  enrolments: { zh: '参训（人次）', en: 'Enrolments' },
  persons: { zh: '参训（人）', en: 'People' },
  passed: { zh: '其中：合格（人次）', en: 'Of which passed' },
  hours: { zh: '学时（人·学时）', en: 'Person-hours' },
  cost: { zh: '培训班支出（元）', en: 'Class costs (CNY)' },
  planNote: {
    zh: '全年计划为截至报告期末已下达的年度计划，尚未下达的为当时审核通过的各单位计划；参训人次与计划人数比较。',
    en: 'The plan is the annual plan as issued by the end of the period, or the plans approved by then while none has been issued; enrolments are compared with planned participants.',
  },
  hoursNote: {
    zh: '同一人同一期培训在多个月份重复填报的，人次只计一次，学时、考核结果取较高值，本月数为新增部分。',
    en: 'A person reported more than once for a class counts once, with the highest hours and best result; each month shows the increase.',
  },
} as const;

export const fieldTexts = {
  table: { zh: '各领域计划与参训', en: 'Plans and participants by field' },
  field: { zh: '领域', en: 'Field' },
  unplaced: { zh: '领域不明', en: 'Field unknown' },
  projects: { zh: '计划项目（个）', en: 'Planned projects' },
  planned: { zh: '计划人数（人）', en: 'Planned people' },
  classesMonth: { zh: '本月办班（期）', en: 'Classes, this month' },
  classes: { zh: '{span}办班（期）', en: 'Classes, {span}' },
  enrolmentsMonth: { zh: '本月人次', en: 'Enrolments, this month' },
  enrolments: { zh: '{span}人次', en: 'Enrolments, {span}' },
  persons: { zh: '{span}人数（人）', en: 'People, {span}' },
  rate: { zh: '完成计划（%）', en: '% of plan' },
  noPlan: { zh: '年度计划未涉及的领域：{list}。', en: 'Fields without planned projects: {list}.' },
  noClass: { zh: '有计划、尚未办班的领域：{list}。', en: 'Fields with plans but no classes yet: {list}.' },
  personsNote: {
    zh: '一人参加多个领域培训的，在各领域分别计数；小计和合计按人去重。',
    en: 'People trained in several fields are counted in each; subtotals and the total count each person once.',
  },
} as const;
