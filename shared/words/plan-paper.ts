/**
 * The words of the annual plan's papers and of its change notices, in the manner of official documents. The
 * sentences are ours; what they ask of the units is what the programme itself asks (notice 23, 29, 35, 62, 77, 92, 94).
 */
export const planTexts = {
  title: {
    zh: '关于下达{year}年度{programme}培训计划的通知',
    en: 'Notice on Issuing the {year} Training Plan of the {programme}',
  },
  changeTitle: {
    zh: '关于调整{year}年度{programme}培训计划的通知',
    en: 'Notice on Changing the {year} Training Plan of the {programme}',
  },
  changeNumber: { zh: '第{notice}号变更通知', en: 'change notice No. {notice}' },
  changeLine: { zh: '（第{notice}号变更通知）', en: '(Change notice No. {notice})' },
  head: { zh: '{authority}文件', en: '{authority}' },
  to: { zh: '{list}：', en: 'To: {list}' },
  signature: { zh: '{authority}', en: '{authority}' },
  office: { zh: '{authority}办公室', en: 'Office of the {authority}' },
  printed: { zh: '{day}印发', en: 'Printed on {day}' },
  copies: {
    zh: '抄送：工程联席会议组长、副组长。',
    en: 'Copies to: the heads and deputy heads of the joint conference.',
  },
  translation: {
    zh: '中文文本为正式文本。',
    en: 'English rendering for information; the Chinese text is the official one.',
  },
  annex: { zh: '附件', en: 'Annex' },
  annexMark: { zh: '附件{number}', en: 'Annex {number}' },
  annexes: { zh: '附件：', en: 'Annexes: ' },
  heading: { zh: '{number}、{title}', en: '{number}. {title}' },
  skip: { zh: '跳到正文', en: 'Skip to the plan' },
} as const;

/** Whom the notice addresses, by kind of unit (notice 3). */
export const addresseeTexts = {
  district: { zh: '各区（市）人力资源和社会保障局', en: 'HR bureaus of the districts and cities' },
  'city-department': { zh: '市直各有关部门（单位）', en: 'departments and units of the city' },
  base: { zh: '各市级继续教育基地', en: 'continuing-education bases of the city' },
  association: { zh: '各有关行业协会', en: 'industry associations' },
  enterprise: { zh: '各有关企业', en: 'enterprises' },
} as const;

export const planSentences = {
  opening: {
    zh: '根据《{basis}》（{basisNumber}），在各单位申报、逐项审核的基础上，{agreed}编制了{year}年度培训计划，现予下达，请认真组织实施。',
    en: 'Under {basisNumber} ({basis}), and from the plans that the units filed and that were reviewed item by item, {agreed}the training plan for {year} has been made. It is issued herewith for you to carry out.',
  },
  agreed: {
    zh: '经联席会议研究同意（{decision}），',
    en: 'with the consent of the joint conference ({decision}), ',
  },
  changeOpening: {
    zh: '{before}{agreed}现对计划作如下调整，请遵照执行。',
    en: '{before}{agreed}the plan is changed as follows.',
  },
  beforePlan: {
    zh: '{year}年度培训计划已以{number}下达。',
    en: 'The training plan for {year} was issued as {number}. Herewith, ',
  },
  beforeNotice: {
    zh: '{year}年度培训计划已以{number}（第{notice}号变更通知）作过调整。',
    en: 'The training plan for {year} was last changed by {number} (change notice No. {notice}). Herewith, ',
  },
  beforeUnknown: {
    zh: '{year}年度培训计划已经下达。',
    en: 'The training plan for {year} has been issued. Herewith, ',
  },
  scaleTitle: { zh: '计划规模', en: 'Size of the plan' },
  scale: {
    zh: '全年安排培训项目{projects}个，计划培训{persons}人，经费预算{budget}。',
    en: 'Projects of the year: {projects}; persons planned: {persons}; budget: {budget}.',
  },
  scaleBefore: {
    zh: '调整后，全年安排培训项目{projects}个（调整前{projectsBefore}个），计划培训{persons}人（调整前{personsBefore}人），经费预算{budget}（调整前{budgetBefore}）。',
    en: 'After the change, projects of the year: {projects} (before: {projectsBefore}); persons planned: {persons} (before: {personsBefore}); budget: {budget} (before: {budgetBefore}).',
  },
  byCategory: { zh: '其中，{list}。', en: 'By project: {list}.' },
  category: { zh: '{category}{projects}个、{persons}人', en: '{category}: {projects} for {persons} persons' },
  categoryOfTarget: {
    zh: '{category}{projects}个、{persons}人，为年度任务（{target}）的{rate}%',
    en: '{category}: {projects} for {persons} persons, {rate}% of the yearly target ({target})',
  },
  fieldsTitle: { zh: '领域布局', en: 'Balance over the fields' },
  fields: {
    zh: '计划覆盖{all}个重点领域中的{covered}个，计划人数居前的是{list}。',
    en: 'The plan covers {covered} of {all} fields. Most persons are planned in {list}.',
  },
  field: { zh: '{field}（{persons}人）', en: '{field} ({persons})' },
  noField: {
    zh: '计划尚未覆盖任何重点领域。',
    en: 'The plan does not cover any field yet.',
  },
  emptyFields: {
    zh: '尚未安排项目的领域是：{list}。请有关主管部门（单位）结合行业需求统筹考虑。',
    en: 'Fields without a project: {list}. The departments in charge are asked to consider what their trades need.',
  },
  fullFields: { zh: '各重点领域均已安排项目。', en: 'Every field has a project.' },
  demandsTitle: { zh: '工作要求', en: 'What is asked of you' },
  demand: { zh: '（{number}）{title}。{text}', en: '({number}) {title}. {text}' },
  carryTitle: { zh: '按计划办班', en: 'Follow the plan' },
  carry: {
    zh: '每期培训班应当对应附件所列的项目编号。确需增减项目，或者改变人数、时间、承办单位的，先修改本单位计划并报审，以变更通知为准。',
    en: 'Every class belongs to a project code of the annex. Whoever needs to add or drop a project, or to change persons, time or host, amends the plan of the unit and has it reviewed; the change notice decides.',
  },
  floorsTitle: { zh: '保证学时', en: 'Reach the hours' },
  floors: {
    zh: '{list}。同一年度参加同类项目几个班的，学时合并计算。',
    en: '{list}. Hours of several classes of the same kind in one year are added up.',
  },
  floor: {
    zh: '{category}每人每年不少于{hours}学时',
    en: '{category}: at least {hours} hours per person and year',
  },
  reportTitle: { zh: '按时报送', en: 'Report on time' },
  report: {
    zh: '每月前{days}个工作日内报送上月的{list}，如实填写人数、学时、内容和经费；当月没有办班的，作零报送。',
    en: 'Within the first {days} working days of a month, file the {list} of the month before, with persons, hours, content and money as they are; when there was no class, file a nil return.',
  },
  moneyTitle: { zh: '管好经费', en: 'Keep the money to its purpose' },
  money: {
    zh: '经费由政府、社会、用人单位和个人多元投入。列入计划的项目经费专款专用，不得截留、侵占、挪用，到位和支出情况按月报送。',
    en: 'Money comes from government, society, employers and trainees. Money of a planned project serves that project only; none of it may be withheld, seized or diverted, and what is received and spent is reported monthly.',
  },
  reasonTitle: { zh: '调整原因', en: 'Why the plan is changed' },
  changesTitle: { zh: '调整内容', en: 'What is changed' },
  changes: {
    zh: '新增项目{added}个，取消项目{removed}个，修改项目{changed}个，逐项见附件1。',
    en: 'Projects added: {added}; removed: {removed}; changed: {changed}. Annex 1 lists them one by one.',
  },
  restTitle: { zh: '其他事项', en: 'The rest' },
  rest: {
    zh: '未列入变更表的项目照原计划执行，原通知提出的工作要求不变。调整后的完整计划见附件。',
    en: 'Projects that annex 1 does not name stay as they were, and so does everything the earlier notice asked for. The whole plan as changed is annexed.',
  },
} as const;

export const planTableTexts = {
  totals: {
    zh: '{year}年度培训计划汇总表',
    en: 'Summary of the {year} training plan',
  },
  byCategory: { zh: '培训项目与年度任务', en: 'Training projects against the targets' },
  fields: { zh: '重点领域布局', en: 'Balance over the fields' },
  lines: {
    zh: '{year}年度培训项目计划表',
    en: 'Projects of the {year} training plan',
  },
  changes: {
    zh: '{year}年度培训计划变更表',
    en: 'Changes of the {year} training plan',
  },
  summarySheet: { zh: '汇总', en: 'Summary' },
  linesSheet: { zh: '项目计划表', en: 'Projects' },
  changesSheet: { zh: '变更', en: 'Changes' },
  category: { zh: '项目类别', en: 'Training project' },
  target: { zh: '年度任务', en: 'Yearly target' },
  targetPersons: { zh: '任务数（人）', en: 'Target (persons)' },
  projects: { zh: '项目数（个）', en: 'Projects' },
  persons: { zh: '计划人数（人）', en: 'Persons' },
  rate: { zh: '为任务的（%）', en: 'Of the target (%)' },
  budget: { zh: '经费预算（元）', en: 'Budget (CNY)' },
  share: { zh: '占比（%）', en: 'Share (%)' },
  field: { zh: '领域', en: 'Field' },
  before: { zh: '调整前：{column}', en: 'Before: {column}' },
  total: { zh: '合计', en: 'Total' },
  totalOf: { zh: '合计（{projects}个项目）', en: 'Total (projects: {projects})' },
  group: {
    zh: '{number}、{category}（{projects}个项目）',
    en: '{number}. {category} (projects: {projects})',
  },
  number: { zh: '序号', en: 'No.' },
  change: { zh: '变更事项', en: 'What' },
  beforeValue: { zh: '调整前', en: 'Before' },
  afterValue: { zh: '调整后', en: 'After' },
  added: { zh: '新增项目', en: 'Project added' },
  removed: { zh: '取消项目', en: 'Project removed' },
  summary: {
    zh: '{unit}；{host}；{when}；{persons}人；{budget}元',
    en: '{unit}; {host}; {when}; {persons} persons; CNY {budget}',
  },
  noProject: { zh: '无项目', en: 'no project' },
  personsNote: {
    zh: '计划人数是各项目计划人数之和，同一人参加几个项目的分别计算；任务是否完成，以实际培训的统计为准。',
    en: 'Persons are the sum over the projects, so that who takes part in several counts in each; whether a target is met is told by the statistics of what was held.',
  },
  changedOn: { zh: '{number}，{day}', en: '{number}, {day}' },
  issued: { zh: '下达文件', en: 'Issued as' },
  previous: { zh: '调整前文件', en: 'Before: issued as' },
  decision: { zh: '联席会议决定', en: 'Decision of the joint conference' },
  reason: { zh: '调整原因', en: 'Reason' },
} as const;

/** Columns of the plan's lines as its papers head them. */
export const planColumnTexts = {
  code: { zh: '项目编号', en: 'Code' },
  title: { zh: '项目名称', en: 'Project' },
  category: { zh: '项目类别', en: 'Training project' },
  field: { zh: '领域', en: 'Field' },
  level: { zh: '级别', en: 'Level' },
  host: { zh: '承办单位', en: 'Host' },
  hostKind: { zh: '承办单位类型', en: 'Kind of host' },
  unit: { zh: '申报单位', en: 'Filed by' },
  when: { zh: '培训时间', en: 'Time' },
  place: { zh: '地点', en: 'Place' },
  persons: { zh: '人数', en: 'Persons' },
  days: { zh: '天数', en: 'Days' },
  hours: { zh: '学时', en: 'Hours' },
  budget: { zh: '经费预算（元）', en: 'Budget (CNY)' },
  sources: { zh: '经费来源', en: 'Sources of money' },
  majorProject: { zh: '结合的重大专项（工程）', en: 'Linked major project' },
  demonstration: { zh: '示范性项目', en: 'Demonstration project' },
  cohort: { zh: '跟踪培养批次', en: 'Tracking cohort' },
} as const;

export const yesNo = { yes: { zh: '是', en: 'Yes' }, no: { zh: '否', en: 'No' } } as const;
