/** The words of the monthly report: titles, columns, definitions, in the style of Chinese statistical bulletins. */

export const reportTexts = {
  title: { zh: '专业技术人员知识更新工程统计月报', en: 'Knowledge Renewal Programme: Monthly Statistics' },
  issue: { zh: '{year}年第{number}期·总第{total}期', en: '{year} No. {number} · serial No. {total}' },
  correction: { zh: '更正版（第{revision}版）', en: 'corrected edition (revision {revision})' },
  period: { zh: '统计期：{year}年{span}', en: 'Period: {span} {year}' },
  basis: { zh: '依据：{title}（{number}）', en: 'Basis: {title} ({number})' },
  skip: { zh: '跳到正文', en: 'Skip to the report' },
  contents: { zh: '目录', en: 'Contents' },
  definitions: { zh: '主要指标解释', en: 'Definitions' },
  sources: { zh: '数据来源', en: 'Sources' },
  sourcesLead: {
    zh: '本期依据 {documents} 份已生效报表、{rows} 行台账编制。尚未通过审核的报表不计入。来源校验码 {hash}。',
    en: 'Compiled from {documents} documents in force with {rows} ledger rows. Documents not yet approved do not count. Check code of the sources: {hash}.',
  },
  sourcesMore: {
    zh: '{month}报表清单（往期报表见随附的来源清单）',
    en: 'Documents of {month} (those of earlier periods are in the list of sources kept with the report)',
  },
  noSources: { zh: '本月暂无已生效报表。', en: 'No document of this month is in force yet.' },
  changedLead: {
    zh: '本版更正第 {revision} 版。第 {revision} 版编发后，下列 {count} 份报表有补报或更正：',
    en: 'This edition corrects revision {revision}. {count} documents were filed late or amended since it was issued:',
  },
  changedMore: { zh: '……另有 {count} 份。', en: '… and {count} more.' },
  notes: { zh: '注：', en: 'Note: ' },
  indicator: { zh: '指标', en: 'Indicator' },
  month: { zh: '本月', en: 'This month' },
  toDate: { zh: '{span}累计', en: '{span}, to date' },
  total: { zh: '合计', en: 'Total' },
  notStated: { zh: '未填', en: 'Not stated' },
  share: { zh: '占比（%）', en: 'Share (%)' },
  persons: { zh: '人数（人）', en: 'Persons' },
  enrolments: { zh: '人次', en: 'Enrolments' },
  document: { zh: '报表', en: 'Document' },
  unit: { zh: '报送单位', en: 'Unit' },
  version: { zh: '版本', en: 'Version' },
  rows: { zh: '行数', en: 'Rows' },
  checkCode: { zh: '校验码', en: 'Check code' },
} as const;

/** 1—3月 in Chinese, January–March in English. */
export const monthNames = {
  zh: ['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
} as const;

/** English months as a sentence names them. */
export const fullMonthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const leadTexts = {
  month: {
    zh: '{monthName}，全市举办培训班{classes}班次，培训专业技术人员{persons}人（{enrolments}人次）。',
    en: 'In {monthName}, {classes} classes were held and {persons} persons were trained ({enrolments} enrolments).',
  },
  year: {
    zh: '{span}，累计培训{persons}人（{enrolments}人次），为年度任务（{target}）的{rate}%，{pace}。',
    en: 'To date ({span}), {persons} persons were trained ({enrolments} enrolments): {rate}% of the yearly target ({target}), {pace}.',
  },
  ahead: { zh: '高于序时进度{points}个百分点', en: '{points} percentage points ahead of the calendar' },
  behind: { zh: '低于序时进度{points}个百分点', en: '{points} percentage points behind the calendar' },
  even: { zh: '与序时进度持平', en: 'even with the calendar' },
  reached: {
    zh: '达到年度学时下限的，{list}。',
    en: 'The yearly floor of hours was reached by {list}.',
  },
  reachedOne: {
    zh: '{title}{persons}人（不少于{floor}学时）',
    en: '{persons} persons in {title} (at least {floor} hours)',
  },
  money: {
    zh: '经费累计到位{received}元、支出{spent}元。',
    en: 'CNY {received} has been received and CNY {spent} spent.',
  },
  reporting: {
    zh: '本月应报报表{due}份，按时{onTime}份，迟报{late}份，未报{missing}份。',
    en: 'Of {due} documents due for the month, {onTime} came in on time, {late} late and {missing} are missing.',
  },
  programme: {
    zh: '自{from}年以来累计培训{persons}人（{enrolments}人次），为总任务（{target}）的{rate}%。',
    en: 'Since {from}, {persons} persons were trained ({enrolments} enrolments): {rate}% of the programme target ({target}).',
  },
} as const;

export const headlineTexts = {
  toDate: { zh: '{span}培训人数', en: 'Persons trained, {span}' },
  ofTarget: { zh: '年度任务{target}的{rate}%', en: '{rate}% of {target}' },
  month: { zh: '本月培训人数', en: 'Persons trained this month' },
  inEnrolments: { zh: '{enrolments}人次', en: '{enrolments} enrolments' },
  ever: { zh: '{from}年以来培训人数', en: 'Persons trained since {from}' },
  reached: { zh: '学时达标率', en: 'Reached the hours floor' },
  reachedOf: {
    zh: '{reached}／{persons}人（参加有学时下限项目的）',
    en: '{reached} of {persons} persons in projects with a floor',
  },
  spent: { zh: '经费累计支出（元）', en: 'Spent to date (CNY)' },
  noneReceived: { zh: '尚无到位经费', en: 'no money received yet' },
  spentOf: { zh: '占到位经费{rate}%', en: '{rate}% of money received' },
  onTime: { zh: '本月按时报送率', en: 'Documents on time' },
  onTimeOf: { zh: '{onTime}／{due}份', en: '{onTime} of {due}' },
} as const;

export const targetTexts = {
  '≈': { zh: '{value}{basis}左右', en: 'about {value} {basis}' },
  '≥': { zh: '不少于{value}{basis}', en: 'at least {value} {basis}' },
  '=': { zh: '{value}{basis}', en: '{value} {basis}' },
  persons: { zh: '人', en: 'persons' },
  enrolments: { zh: '人次', en: 'enrolments' },
} as const;

export const progressTexts = {
  title: { zh: '目标任务完成情况', en: 'Progress against the targets' },
  yearTable: { zh: '年度任务', en: 'Targets of the year' },
  programmeTable: { zh: '工程总任务（{from}—{to}年）', en: 'Targets of the programme ({from}–{to})' },
  monthTable: { zh: '分月培训人数', en: 'Persons trained, month by month' },
  target: { zh: '任务', en: 'Target' },
  targetValue: { zh: '任务数', en: 'Set' },
  monthPersons: { zh: '本月人数（人）', en: 'Persons, this month' },
  monthEnrolments: { zh: '本月人次', en: 'Enrolments, this month' },
  yearPersons: { zh: '{span}人数（人）', en: 'Persons, {span}' },
  yearEnrolments: { zh: '{span}人次', en: 'Enrolments, {span}' },
  everPersons: { zh: '累计人数（人）', en: 'Persons to date' },
  everEnrolments: { zh: '累计人次', en: 'Enrolments to date' },
  counted: { zh: '计入任务', en: 'Counts for the target' },
  rate: { zh: '完成率（%）', en: 'Reached (%)' },
  monthName: { zh: '月份', en: 'Month' },
  newEnrolments: { zh: '当月人次', en: 'Enrolments' },
  newPersons: { zh: '当月新增人数（人）', en: 'New persons' },
  cumulative: { zh: '累计人数（人）', en: 'Persons to date' },
  pace: { zh: '序时任务（人）', en: 'Even pace (persons)' },
  floorNote: {
    zh: '“计入任务”：{title}为当年累计不少于{floor}学时的人数，参训但未达到的人数在“{span}人数”中一并列出。',
    en: 'Counts for the target: for {title}, persons with at least {floor} hours in the year; all who took part stand under Persons, {span}.',
  },
  basisNote: {
    zh: '人数按人去重，同一人参加几个班只计一人；人次按人和班计。全市合计不等于各项之和。',
    en: 'Persons are distinct: who attends several classes is one person. Enrolments count person and class. The city total is not the sum of the lines.',
  },
  paceNote: {
    zh: '序时任务为年度任务数按月均分。',
    en: 'Even pace is the yearly target spread evenly over the months.',
  },
} as const;

export const projectTexts = {
  title: { zh: '三类培训项目执行情况', en: 'The training projects' },
  table: { zh: '计划、办班与参训', en: 'Plans, classes and trainees' },
  plan: { zh: '全年计划', en: 'Plan of the year' },
  rate: { zh: '完成计划（%）', en: 'Of the plan (%)' },
  projects: { zh: '计划项目（个）', en: 'Projects planned' },
  classes: { zh: '培训班（班次）', en: 'Classes held' },
  outside: { zh: '其中：计划外班次', en: 'Of these, outside the plan' },
  enrolments: { zh: '参训（人次）', en: 'Enrolments' },
  persons: { zh: '参训（人）', en: 'Persons' },
  passed: { zh: '其中：合格（人次）', en: 'of these passed (enrolments)' },
  hours: { zh: '学时（人·学时）', en: 'Person-hours' },
  cost: { zh: '培训班支出（元）', en: 'Spent on classes (CNY)' },
  planNote: {
    zh: '全年计划为已下达（通过审核）的年度计划；参训人次与计划人数比较。',
    en: 'The plan is the approved plan of the year; enrolments are compared with the persons planned.',
  },
  hoursNote: {
    zh: '同一人同一班在几个月的花名册中重复上报的，人次计一次，学时和结果按较高者计，本月数为比以前增加的部分。',
    en: 'A person stated again for the same class counts once; the higher hours and the better result count, each month by what it adds.',
  },
} as const;

export const fieldTexts = {
  title: { zh: '“10+6”重点领域', en: 'The 16 fields' },
  table: { zh: '各领域计划与参训', en: 'Plans and trainees by field' },
  field: { zh: '领域', en: 'Field' },
  economic: { zh: '经济重点领域', en: 'Economic fields' },
  social: { zh: '社会发展重点领域', en: 'Social fields' },
  unplaced: { zh: '领域不明', en: 'Field unknown' },
  projects: { zh: '计划项目（个）', en: 'Projects planned' },
  planned: { zh: '计划人数（人）', en: 'Persons planned' },
  classesMonth: { zh: '本月班次', en: 'Classes, this month' },
  classes: { zh: '{span}班次', en: 'Classes, {span}' },
  enrolmentsMonth: { zh: '本月人次', en: 'Enrolments, this month' },
  enrolments: { zh: '{span}人次', en: 'Enrolments, {span}' },
  persons: { zh: '{span}人数（人）', en: 'Persons, {span}' },
  rate: { zh: '完成计划（%）', en: 'Of the plan (%)' },
  noPlan: { zh: '年度计划未涉及的领域：{list}。', en: 'Fields without a planned project: {list}.' },
  noClass: { zh: '有计划、尚未办班的领域：{list}。', en: 'Fields with plans but no class yet: {list}.' },
  personsNote: {
    zh: '一人参加几个领域的培训，在各领域分别计数，小计和合计按人去重。',
    en: 'Who trains in several fields counts in each of them; subtotals and the total count distinct persons.',
  },
} as const;

export const unitTexts = {
  title: { zh: '各单位培训情况', en: 'Units' },
  table: { zh: '各单位计划、办班与参训', en: 'Plans, classes and trainees by unit' },
  unit: { zh: '单位', en: 'Unit' },
  projects: { zh: '计划项目（个）', en: 'Projects planned' },
  budget: { zh: '计划经费（元）', en: 'Budget planned (CNY)' },
  classesMonth: { zh: '本月班次', en: 'Classes, this month' },
  classes: { zh: '{span}班次', en: 'Classes, {span}' },
  enrolmentsMonth: { zh: '本月人次', en: 'Enrolments, this month' },
  enrolments: { zh: '{span}人次', en: 'Enrolments, {span}' },
  persons: { zh: '{span}人数（人）', en: 'Persons, {span}' },
  spent: { zh: '{span}支出（元）', en: 'Spent, {span} (CNY)' },
  outside: {
    zh: '举办计划外培训班的单位：{list}。',
    en: 'Units that held classes outside the plan: {list}.',
  },
  outsideOf: { zh: '{unit}（{classes} 个班次）', en: '{unit} ({classes})' },
  noPlan: {
    zh: '尚无已下达年度计划的单位：{list}。',
    en: 'Units without an approved plan of the year: {list}.',
  },
  note: {
    zh: '培训按报送单位统计；支出取自经费执行情况表。',
    en: 'Training counts for the unit that reports it; money is taken from the funding returns.',
  },
} as const;

export const hoursTexts = {
  title: { zh: '学时达标情况', en: 'Hours' },
  table: { zh: '每人每年学时', en: 'Hours a person a year' },
  category: { zh: '项目类别', en: 'Project' },
  floor: { zh: '学时下限', en: 'Floor (hours)' },
  persons: { zh: '{span}参训人数（人）', en: 'Persons, {span}' },
  reached: { zh: '达到下限（人）', en: 'Reached the floor' },
  rate: { zh: '达标率（%）', en: 'Reached (%)' },
  average: { zh: '人均学时', en: 'Hours a person' },
  online: { zh: '在线学时占比（%）', en: 'Online (%)' },
  note: {
    zh: '同一类别内各班学时按人、按自然年累加后与下限比较；单个班可以少于下限。',
    en: 'Hours of a person are added up over the classes of a category within the calendar year; a single class may be shorter.',
  },
} as const;

export const titleLevelTexts = {
  title: { zh: '参训人员职称层次', en: 'Title levels' },
  table: { zh: '按职称层次分的人数', en: 'Persons by title level' },
  level: { zh: '职称层次', en: 'Title level' },
  persons: { zh: '{span}人数（人）', en: 'Persons, {span}' },
  middleAndSenior: { zh: '中高级合计', en: 'Middle and senior' },
  note: {
    zh: '同一人在花名册中职称层次不一致的，按最高者计。',
    en: 'Where rosters differ about a person, the highest level counts.',
  },
} as const;

export const ownershipTexts = {
  title: { zh: '参训人员单位性质', en: 'Ownership of employers' },
  table: { zh: '按单位性质分的人数', en: 'Persons by ownership of the employer' },
  ownership: { zh: '单位性质', en: 'Ownership' },
  persons: { zh: '{span}人数（人）', en: 'Persons, {span}' },
  nonPublic: { zh: '非公有制经济组织和社会组织合计', en: 'Non-public economy and social organisations' },
  note: {
    zh: '一人在年内单位性质不同的，分别计数；合计按人去重。',
    en: 'Who worked for employers of different ownership counts in each; the totals count distinct persons.',
  },
} as const;

export const moneyTexts = {
  title: { zh: '经费投入与使用', en: 'Money' },
  sourceTable: { zh: '按经费来源分', en: 'By source' },
  levelTable: { zh: '财政经费按级次分', en: 'Government money by fiscal level' },
  source: { zh: '经费来源', en: 'Source' },
  level: { zh: '财政级次', en: 'Fiscal level' },
  budgeted: { zh: '预算（元）', en: 'Budgeted (CNY)' },
  receivedMonth: { zh: '本月到位（元）', en: 'Received, this month' },
  received: { zh: '{span}到位（元）', en: 'Received, {span}' },
  spentMonth: { zh: '本月支出（元）', en: 'Spent, this month' },
  spent: { zh: '{span}支出（元）', en: 'Spent, {span}' },
  rate: { zh: '支出占到位（%）', en: 'Spent of received (%)' },
  note: {
    zh: '预算取各项目各经费科目最近一次上报数；到位、支出为各月之和。',
    en: 'Budgets are the figures last reported for each project and line; received and spent are sums of the months.',
  },
  levelNote: {
    zh: '仅列政府投入；承担任务的一级由同级财政保障。',
    en: 'Government money only; each level pays for the tasks it takes on.',
  },
} as const;

export const reportingTexts = {
  title: { zh: '报送情况', en: 'Reporting' },
  formTable: { zh: '本月报表（截止 {due}）', en: 'Documents of the month (due {due})' },
  unitTable: { zh: '各单位报送日期', en: 'Day of filing by unit' },
  form: { zh: '报表', en: 'Form' },
  unit: { zh: '单位', en: 'Unit' },
  due: { zh: '应报（份）', en: 'Due' },
  onTime: { zh: '按时（份）', en: 'On time' },
  late: { zh: '迟报（份）', en: 'Late' },
  pending: { zh: '待审或退回（份）', en: 'Waiting or returned' },
  missing: { zh: '未报（份）', en: 'Missing' },
  rate: { zh: '按时率（%）', en: 'On time (%)' },
  lateCell: { zh: '{day} 迟报', en: '{day} late' },
  cells: {
    missing: { zh: '未报', en: 'missing' },
    waiting: { zh: '待审', en: 'waiting' },
    returned: { zh: '已退回', en: 'returned' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  planTable: { zh: '{year}年度计划和报告报送情况', en: 'Plans and yearly reports of {year}' },
  note: {
    zh: '日期为首次报送日。零报告视同已报。',
    en: 'The day is that of the first filing. A nil return counts as filed.',
  },
} as const;

export const checkTexts = {
  title: { zh: '数据核对', en: 'Checks' },
  table: { zh: '核对事项', en: 'What was compared' },
  repeats: { zh: '花名册重复上报（人次）', en: 'Enrolments stated more than once' },
  outsideClasses: { zh: '计划外班次', en: 'Classes outside the plan, with a reason' },
  outside: { zh: '计划外班次的人次', en: 'Enrolments in classes outside the plan' },
  unplanned: {
    zh: '所属项目不在已下达计划内（人次）',
    en: 'Enrolments under projects that no plan in force has',
  },
  returned: { zh: '执行情况表参训人数（人次）', en: 'Persons stated by class returns' },
  listed: { zh: '花名册人次', en: 'Enrolments listed by rosters' },
  difference: { zh: '二者相差', en: 'Difference of the two' },
  note: {
    zh: '执行情况表与花名册相差的，请有关单位核对。',
    en: 'Where returns and rosters differ, the units are asked to compare them.',
  },
} as const;

export const definitionTexts = [
  {
    zh: '培训人数（人）：统计期内在已生效花名册中出现的专业技术人员，按人去重，以不可逆的代码识别同一人。',
    en: 'Persons: professionals named by rosters in force, each counted once and recognised by a code that cannot be turned back.',
  },
  {
    zh: '人次：人与培训班的组合，一人参加几个班计几人次。',
    en: 'Enrolments: pairs of person and class; who attends several classes is counted for each.',
  },
  {
    zh: '本月与累计：按花名册、执行情况表所属月份归集；累计自当年1月起。',
    en: 'This month and to date: by the month of the roster or return; to date begins in January.',
  },
  {
    zh: '完成率：计入任务的数与任务数之比。各项任务分别考核，互不推算。',
    en: 'Reached: what counts for a target divided by the target. Targets stand on their own and are not derived from each other.',
  },
  { zh: '“——”：无此项或不宜计算。', en: '“——”: does not apply or cannot be calculated.' },
] as const;
