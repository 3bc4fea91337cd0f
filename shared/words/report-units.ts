/** Units and channels in the monthly report. */

export const unitTexts = {
  title: { zh: '各单位培训情况', en: 'Training by unit' },
  table: { zh: '各单位计划、办班与参训', en: 'Plans, classes and participants by unit' },
  unit: { zh: '单位', en: 'Unit' },
  projects: { zh: '计划项目（个）', en: 'Planned projects' },
  budget: { zh: '计划经费（元）', en: 'Planned budget (CNY)' },
  classesMonth: { zh: '本月办班（期）', en: 'Classes, this month' },
  classes: { zh: '{span}办班（期）', en: 'Classes, {span}' },
  enrolmentsMonth: { zh: '本月人次', en: 'Enrolments, this month' },
  enrolments: { zh: '{span}人次', en: 'Enrolments, {span}' },
  persons: { zh: '{span}人数（人）', en: 'People, {span}' },
  spent: { zh: '{span}支出（元）', en: 'Spent, {span} (CNY)' },
  outside: { zh: '举办计划外培训班的单位：{list}。', en: 'Units that held unplanned classes: {list}.' },
  unlisted: {
    zh: '所办培训班项目不在已下达计划内的单位：{list}。',
    en: 'Units that held classes under projects not in the annual plan as issued: {list}.',
  },
  classesOf: { zh: '{unit}（{classes}期）', en: '{unit} ({classes})' },
  noPlan: { zh: '尚无已下达年度计划的单位：{list}。', en: 'Units without an approved annual plan: {list}.' },
  note: {
    zh: '培训情况按报送单位统计；支出取自经费执行情况表。',
    en: 'Training is counted for the reporting unit; expenditure is taken from the funding returns.',
  },
} as const;

export const channelTexts = {
  title: { zh: '各渠道培训情况', en: 'Training by channel' },
  table: { zh: '各渠道计划、办班与参训', en: 'Plans, classes and participants by channel' },
  channel: { zh: '渠道', en: 'Channel' },
  units: { zh: '单位数（个）', en: 'Units' },
  projects: unitTexts.projects,
  classesMonth: unitTexts.classesMonth,
  classes: unitTexts.classes,
  enrolmentsMonth: unitTexts.enrolmentsMonth,
  enrolments: unitTexts.enrolments,
  persons: unitTexts.persons,
  counted: { zh: '计入任务（人）', en: 'Counted' },
  spent: unitTexts.spent,
  note: {
    zh: '行业协会和企业直接报送，不经主管部门。同一人经多个渠道参训的，各渠道分别计数，合计只计1人。',
    en: 'Industry associations and enterprises submit directly. A person trained through several channels counts in each and once in the total.',
  },
} as const;
