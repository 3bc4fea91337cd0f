/** Titles and columns of the sections of the monthly report, a block for each section. */

export const targetTexts = {
  '≈': { zh: '{value}{basis}左右', en: 'about {value} {basis}' },
  '≥': { zh: '不少于{value}{basis}', en: 'at least {value} {basis}' },
  '=': { zh: '{value}{basis}', en: '{value} {basis}' },
  persons: { zh: '人', en: 'people' },
  enrolments: { zh: '人次', en: 'enrolments' },
  none: { zh: '尚未下达', en: 'not issued yet' },
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
  title: { zh: '培训项目执行情况', en: 'The training projects' },
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
  table: { zh: '各领域计划与参训', en: 'Plans and trainees by field' },
  field: { zh: '领域', en: 'Field' },
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
  yearlyDuty: {
    zh: '另按《专业技术人员继续教育规定》，自{from}起专业技术人员每年接受继续教育不少于{hours}学时，其中公需科目{publicHours}学时、专业科目{professionalHours}学时；本表只按工程的学时下限统计。',
    en: 'Besides, by the Regulation on continuing education every professional owes {hours} hours a year from {from} on, {publicHours} of public and {professionalHours} of professional subjects; this table counts against the floors of the programme alone.',
  },
} as const;

export const titleLevelTexts = {
  title: { zh: '参训人员职称级别', en: 'Title levels' },
  table: { zh: '按职称级别分的人数', en: 'Persons by title level' },
  level: { zh: '职称级别', en: 'Title level' },
  persons: { zh: '{span}人数（人）', en: 'Persons, {span}' },
  middleAndSenior: { zh: '中高级合计', en: 'Middle and senior' },
  note: {
    zh: '同一人在花名册中职称级别不一致的，按最高者计。',
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
