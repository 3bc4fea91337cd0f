/** What the notice of an annual plan asks of the units, sentence by sentence. */

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
