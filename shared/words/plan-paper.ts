/**
 * The words of the annual plan's papers and of its amendment notices, in the manner of official documents. The
 * sentences are ours; what they ask of the units is what the programme itself asks (notice 23, 29, 35, 62, 77, 92, 94).
 */
export const planTexts = {
  title: {
    zh: '关于下达{year}年度{programme}培训计划的通知',
    en: 'Notice on Issuing the {year} Training Plan of the {programme}',
  },
  changeTitle: {
    zh: '关于调整{year}年度{programme}培训计划的通知',
    en: 'Notice on Amending the {year} Training Plan of the {programme}',
  },
  changeNumber: { zh: '第{notice}次调整', en: 'amendment notice No. {notice}' },
  head: { zh: '{authority}文件', en: '{authority}' },
  to: { zh: '{list}：', en: 'To: {list}' },
  signature: { zh: '{authority}', en: '{authority}' },
  office: { zh: '{authority}办公室', en: 'Office of the {authority}' },
  printed: { zh: '{day}印发', en: 'Printed on {day}' },
  copies: { zh: '抄送：{conference}各成员单位。', en: 'Copied to: members of the {conference}.' },
  /** Below the date, as the law on open government asks for: may the public read it? (条例 on open government information, 2008, 2019) */
  disclosure: {
    public: { zh: '（此件主动公开）', en: '(For public release)' },
    request: { zh: '（此件依申请公开）', en: '(Released on request)' },
    none: { zh: '（此件不予公开）', en: '(Not for release)' },
  },
  contact: {
    zh: '（联系单位：{office}，联系电话：{telephone}）',
    en: '(Contact: {office}, telephone {telephone})',
  },
  translation: {
    zh: '中文文本为正式文本。',
    en: 'English translation for information only; the Chinese text is authoritative.',
  },
  annex: { zh: '附件', en: 'Annex' },
  annexMark: { zh: '附件{number}', en: 'Annex {number}' },
  annexes: { zh: '附件：', en: 'Annexes: ' },
  heading: { zh: '{number}、{title}', en: '{number}. {title}' },
  skip: { zh: '跳到正文', en: 'Skip to main content' },
} as const;

/** Whom the notice addresses, by kind of unit (notice 3). */
export const addresseeTexts = {
  district: { zh: '各区（市）人力资源和社会保障局', en: 'HR bureaus of districts and county-level cities' },
  'district-department': {
    zh: '各区（市）有关部门',
    en: 'other departments of districts and county-level cities',
  },
  'city-department': { zh: '市直各有关部门（单位）', en: 'municipal departments and units' },
  base: { zh: '各市级专业技术人员继续教育基地', en: 'municipal continuing-education bases' },
  association: { zh: '各有关行业协会', en: 'industry associations concerned' },
  enterprise: { zh: '各有关企业', en: 'enterprises concerned' },
} as const;

export const planSentences = {
  opening: {
    zh: '根据《{basis}》（{basisNumber}）要求，在各单位申报、我局逐项审核的基础上，{agreed}编制了{year}年度培训计划（见附件）。现予下达，请结合实际，认真组织实施。',
    en: 'Pursuant to the “{basis}” ({basisNumber}), the {year} training plan (see annexes), compiled from the plans submitted by units and reviewed item by item{agreed}, is hereby issued. Please implement it.',
  },
  agreed: { zh: '经{meeting}研究同意，', en: ', as agreed by the {meeting}' },
  /** The meeting that agreed, by its number or by that of its paper. */
  meeting: { zh: '{year}年第{number}次联席会议', en: 'joint conference (meeting {number} of {year})' },
  conference: { zh: '联席会议', en: 'joint conference' },
  conferencePaper: { zh: '联席会议（{document}）', en: 'joint conference ({document})' },
  changeOpening: {
    zh: '{before}{because}{agreed}现将有关调整事项通知如下，请遵照执行。',
    en: '{before}{because}{agreed}, the plan is amended as set out below. Please comply.',
  },
  because: { zh: '因{reason}，', en: ' and in view of “{reason}”' },
  before: { zh: '《{title}》（{number}）印发后，', en: 'Further to {number} (“{title}”)' },
  beforeUnknown: { zh: '{year}年度培训计划下达后，', en: 'Further to the training plan of {year}' },
  scaleTitle: { zh: '计划规模', en: 'Scale of the plan' },
  scale: {
    zh: '全年安排培训项目{projects}个，计划培训{persons}人，经费预算{budget}。',
    en: '{projects} training {projects|project is|projects are} planned for {persons} people, with a budget of {budget}.',
  },
  scaleBefore: {
    zh: '调整后，全年安排培训项目{projects}个（调整前{projectsBefore}个），计划培训{persons}人（调整前{personsBefore}人），经费预算{budget}（调整前{budgetBefore}）。',
    en: 'As amended, {projects} training {projects|project is|projects are} planned ({projectsBefore} before) for {persons} people ({personsBefore} before), with a budget of {budget} ({budgetBefore} before).',
  },
  byCategory: { zh: '其中，{list}。', en: 'By category: {list}.' },
  category: {
    zh: '{category}{projects}个、{persons}人',
    en: '{category}: {projects} {projects|project|projects} for {persons} people',
  },
  categoryOfTarget: {
    zh: '{category}{projects}个、{persons}人，相当于年度任务指标（{target}）的{rate}%',
    en: '{category}: {projects} {projects|project|projects} for {persons} people, {rate}% of the annual target ({target})',
  },
  fieldsTitle: { zh: '领域布局', en: 'Distribution by field' },
  fields: {
    zh: '计划覆盖{covered}个重点领域（共{all}个），培训人数居前三位的是{list}。',
    en: 'The plan covers {covered} of {all} key fields. The largest numbers are planned in {list}.',
  },
  fieldsFew: {
    zh: '计划覆盖{covered}个重点领域（共{all}个），即{list}。',
    en: 'The plan covers {covered} of {all} key fields: {list}.',
  },
  field: { zh: '{field}（{persons}人）', en: '{field} ({persons})' },
  noField: { zh: '计划尚未覆盖任何重点领域。', en: 'No key field is covered yet.' },
  emptyField: {
    zh: '{field}领域尚未安排项目，请有关主管部门（单位）结合行业需求抓紧研究申报。',
    en: 'No projects are planned in {field}. The departments in charge are requested to submit projects.',
  },
  emptyFields: {
    zh: '{list}等{count}个领域尚未安排项目，请有关主管部门（单位）结合行业需求抓紧研究申报。',
    en: 'No projects are planned in {count} fields: {list}. The departments in charge are requested to submit projects.',
  },
  fullFields: { zh: '各重点领域均已安排项目。', en: 'Every key field has a project.' },
  demandsTitle: { zh: '工作要求', en: 'Requirements' },
  demand: { zh: '（{number}）{title}。{text}', en: '({number}) {title}. {text}' },
  carryTitle: { zh: '严格计划执行', en: 'Follow the plan' },
  carry: {
    zh: '各单位须按附件所列项目组织培训，不得擅自变更。确需增减项目或调整人数、时间、承办单位的，应先报我局审核，以调整通知为准。',
    en: 'Each class must correspond to a project code in the annex. Any change to a project, its numbers, dates or host requires prior review and takes effect by amendment notice.',
  },
  floorsTitle: { zh: '保证培训学时', en: 'Meet the required hours' },
  floors: {
    zh: '{list}。同一年度内参加同类项目多期培训的，学时累计计算。',
    en: '{list}. Hours of several classes of the same category in one year are added up.',
  },
  floor: {
    zh: '{category}每人每年不少于{hours}学时',
    en: '{category}: at least {hours} hours per person per year',
  },
  reportTitle: { zh: '按时报送情况', en: 'Report on time' },
  report: {
    zh: '每月前{days}个工作日内报送上月的{list}，如实填报人数、学时、内容和经费；当月未办班的，实行零报告。',
    en: 'Submit the {list} for the previous month within the first {days} working days, stating participants, hours, content and funding accurately; submit a nil return if no class was held.',
  },
  moneyTitle: { zh: '严格经费管理', en: 'Manage funds strictly' },
  money: {
    zh: '培训经费实行政府、社会、用人单位和个人多元投入。列入计划的项目经费须专款专用，严禁截留、侵占、挪用，到位和支出情况按月报送。',
    en: 'Training is funded by government, society, employers and trainees. Project funds are earmarked and must not be withheld, misappropriated or diverted; receipts and expenditure are reported monthly.',
  },
  changesTitle: { zh: '调整内容', en: 'Changes' },
  changes: { zh: '{list}（详见附件1）。', en: '{list} (see Annex 1).' },
  countAdded: { zh: '新增项目{count}个', en: '{count} {count|project|projects} added' },
  countRemoved: { zh: '取消项目{count}个', en: '{count} {count|project|projects} cancelled' },
  countChanged: { zh: '调整项目{count}个', en: '{count} {count|project|projects} changed' },
  restTitle: { zh: '其他事项', en: 'Other matters' },
  rest: {
    zh: '未列入附件1的项目仍按原计划执行，{number}提出的工作要求不变。调整后的计划见附件2、附件3。',
    en: 'Projects not listed in Annex 1 remain as planned, and the requirements of {number} continue to apply. The amended plan is in Annexes 2 and 3.',
  },
} as const;

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
