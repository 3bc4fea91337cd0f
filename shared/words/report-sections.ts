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
  yearTable: { zh: '年度任务', en: 'Annual targets' },
  programmeTable: { zh: '工程总任务（{from}—{to}年）', en: 'Programme targets ({from}–{to})' },
  monthTable: { zh: '分月培训人数', en: 'People trained by month' },
  target: { zh: '任务', en: 'Target' },
  targetValue: { zh: '任务数', en: 'Target value' },
  monthPersons: { zh: '本月人数（人）', en: 'People, this month' },
  monthEnrolments: { zh: '本月人次', en: 'Enrolments, this month' },
  yearPersons: { zh: '{span}人数（人）', en: 'People, {span}' },
  yearEnrolments: { zh: '{span}人次', en: 'Enrolments, {span}' },
  everPersons: { zh: '累计人数（人）', en: 'People to date' },
  everEnrolments: { zh: '累计人次', en: 'Enrolments to date' },
  counted: { zh: '计入任务', en: 'Counted' },
  rate: { zh: '完成率（%）', en: 'Attainment (%)' },
  monthName: { zh: '月份', en: 'Month' },
  newEnrolments: { zh: '当月人次', en: 'Enrolments' },
  newPersons: { zh: '当月新增人数（人）', en: 'New people' },
  newCounted: { zh: '当月新增合格（人）', en: 'Newly passed' },
  cumulative: { zh: '累计合格（人）', en: 'Passed to date' },
  pace: { zh: '序时任务（人）', en: 'Schedule (people)' },
  floorNote: {
    zh: '{title}：合格培训班的学时当年累计不少于{floor}学时的才计入；跟踪培养的，历年学时累计，达到规定学时的当年计一次。',
    en: '{title}: counted with at least {floor} hours in classes passed this year; hours of a tracking cohort add up over the years and count once, in the year they suffice.',
  },
  countingNote: {
    zh: '“计入任务”只计考核合格的培训班，不合格、在学的列入“{span}人数”而不计入；不分类别的年度任务计合格人数，不另要求学时。',
    en: '“Counted” covers classes passed only; people who failed or are still in class are under “People, {span}” alone. A yearly target over all categories counts people who passed, whatever their hours.',
  },
  basisNote: {
    zh: '人数按人去重，同一人参加多期培训班的只计一人；人次按人和培训班计。全市合计不等于各项之和。',
    en: 'People are counted once, enrolments once for each class. The city total is not the sum of the lines.',
  },
  paceNote: {
    zh: '序时任务为年度任务数按月均分。',
    en: 'The schedule is the annual target spread evenly over the months.',
  },
} as const;

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

export const moneyTexts = {
  title: { zh: '经费投入与使用', en: 'Funding and expenditure' },
  sourceTable: { zh: '按经费来源分', en: 'By funding source' },
  levelTable: { zh: '财政经费按级次分', en: 'Government funds by fiscal level' },
  source: { zh: '经费来源', en: 'Funding source' },
  level: { zh: '财政级次', en: 'Fiscal level' },
  budgeted: { zh: '预算（元）', en: 'Budget (CNY)' },
  receivedMonth: { zh: '本月到位（元）', en: 'Received, this month' },
  received: { zh: '{span}到位（元）', en: 'Received, {span}' },
  spentMonth: { zh: '本月支出（元）', en: 'Spent, this month' },
  spent: { zh: '{span}支出（元）', en: 'Spent, {span}' },
  rate: { zh: '支出占可用资金（%）', en: 'Spent (%)' },
  returned: { zh: '{span}退回（元）', en: 'Returned, {span}' },
  carried: { zh: '上年结转（元）', en: 'Carried from last year' },
  left: { zh: '结余（元）', en: 'Left' },
  note: {
    zh: '预算为当年新编和调整数，未变的不重复计；到位不含单位之间的转拨；支出已扣除收回；结余＝上年结转＋到位－支出－退回。可用资金＝上年结转＋到位。',
    en: 'Budgets are those stated or changed in the year. Money passed between units is not received again; spending is net of what was recovered. Left = carried from last year + received − spent − returned; spent (%) is of carried and received.',
  },
  beforeTable: { zh: '投入与上年同期比较', en: 'Compared with the year before' },
  place: { zh: '来源、级次', en: 'Source or level' },
  bySource: { zh: '按来源', en: 'By source' },
  byLevel: { zh: '财政经费按级次', en: 'Government funds by level' },
  receivedBefore: { zh: '上年同期到位（元）', en: 'Received, year before' },
  spentBefore: { zh: '上年同期支出（元）', en: 'Spent, year before' },
  growth: { zh: '同比（%）', en: 'Change (%)' },
  beforeNote: {
    zh: '上年同期没有数字的，不计算同比。',
    en: 'Where the year before has no figure, no change is given.',
  },
  levelNote: {
    zh: '仅列政府投入；承担任务的一级由同级财政保障。',
    en: 'Government funds only; each level funds the tasks it undertakes.',
  },
} as const;

export const reportingTexts = {
  title: { zh: '报送情况', en: 'Submission status' },
  formTable: { zh: '本月报表（截止日期：{due}）', en: 'Documents of the month (due date: {due})' },
  unitTable: { zh: '各单位报送日期', en: 'Submission date by unit' },
  form: { zh: '报表', en: 'Form' },
  unit: { zh: '单位', en: 'Unit' },
  due: { zh: '应报（份）', en: 'Due' },
  onTime: { zh: '按时（份）', en: 'On time' },
  late: { zh: '迟报（份）', en: 'Late' },
  pending: { zh: '待审或退回（份）', en: 'In review or returned' },
  missing: { zh: '未报（份）', en: 'Not submitted' },
  rate: { zh: '按时报送率（%）', en: 'On time (%)' },
  lateCell: { zh: '{day}迟报', en: '{day} late' },
  cells: {
    missing: { zh: '未报', en: 'not submitted' },
    waiting: { zh: '待审', en: 'in review' },
    returned: { zh: '已退回', en: 'returned' },
    withdrawn: { zh: '已撤回', en: 'withdrawn' },
  },
  planTable: { zh: '{year}年度计划和报告报送情况', en: 'Annual plans and reports of {year}' },
  note: {
    zh: '日期为首次报送日期。零报告视同已报送。',
    en: 'Dates are those of first submission. A nil return counts as submitted.',
  },
} as const;

export const checkTexts = {
  title: { zh: '数据核对', en: 'Data checks' },
  table: { zh: '核对事项', en: 'Comparisons' },
  repeats: { zh: '学员登记表重复填报（人次）', en: 'Enrolments reported more than once' },
  outsideClasses: { zh: '计划外培训班（期）', en: 'Unplanned classes, with reason' },
  outside: { zh: '计划外培训班的人次', en: 'Enrolments in unplanned classes' },
  unlistedClasses: {
    zh: '项目不在已下达计划内的培训班（期）',
    en: 'Classes under projects not in the annual plan as issued',
  },
  unlisted: {
    zh: '项目不在已下达计划内的人次',
    en: 'Enrolments under projects not in the annual plan as issued',
  },
  returned: { zh: '培训班执行情况表参训人数（人次）', en: 'Participants according to class returns' },
  listed: { zh: '学员登记表人次', en: 'Enrolments according to rosters' },
  difference: { zh: '二者相差', en: 'Difference' },
  moneyTable: { zh: '支出核对', en: 'Spending compared' },
  cost: { zh: '培训班执行情况表支出（元）', en: 'Spent according to class returns (CNY)' },
  spent: { zh: '经费执行情况表支出（元）', en: 'Spent according to funding returns (CNY)' },
  moneyNote: {
    zh: '两表支出不一致的项目数见“疑点数”；请有关单位按项目核实。',
    en: 'Projects of which the two differ are counted under “Anomalies”; the units concerned are requested to verify them.',
  },
  note: {
    zh: '培训班执行情况表与学员登记表不一致的，请有关单位核实。',
    en: 'Where class returns and rosters differ, the units concerned are requested to verify.',
  },
} as const;

export const needsTexts = {
  title: { zh: '需求、指南、大纲、计划与办班', en: 'Needs, guide, outlines, plan and training' },
  table: { zh: '各领域、各级别的需求与安排', en: 'Needs and provision by field and level' },
  fieldAndLevel: { zh: '领域、职称级别', en: 'Field, title level' },
  noLevel: { zh: '未注明级别', en: 'No level named' },
  needed: { zh: '需培训（人）', en: 'Needed' },
  guidedItems: { zh: '指南（条）', en: 'Guide items' },
  guided: { zh: '指南需求（人）', en: 'In the guide' },
  outlined: { zh: '大纲（个）', en: 'Outlines' },
  plannedProjects: { zh: '计划项目（个）', en: 'Projects planned' },
  planned: { zh: '计划（人）', en: 'Planned' },
  persons: { zh: '{span}参训（人，按学员登记表）', en: 'People on rosters, {span}' },
  passed: { zh: '{span}合格（人，按学员登记表）', en: 'Of whom passed, {span}' },
  missing: { zh: '尚无', en: 'Still missing' },
  steps: {
    needed: { zh: '需求', en: 'needs' },
    guided: { zh: '指南', en: 'guide' },
    outlined: { zh: '大纲', en: 'outline' },
    planned: { zh: '计划', en: 'plan' },
    classes: { zh: '办班', en: 'classes' },
    passed: { zh: '合格', en: 'passes' },
  },
  note: {
    zh: '需求取自培训需求调查表，指南和大纲取自相应登记表，均以月末已生效的为准。参训、合格取自学员登记表，按人计，以便与按人提出的需求比较并分出职称级别；其他节的“参训（人次）”取自培训班执行情况表，二者口径不同。同一人在各领域分别计入，不作合计。',
    en: 'Needs are those of the training needs surveys, items and outlines those of their registers, in force at the end of the month. People taking part and passing are counted from rosters, person by person, as needs are stated for people and only rosters give their title levels; “Enrolments” of other sections are those of class returns, which is another basis. People count once in each of their fields; there is no sum of them.',
  },
  levelsNote: {
    zh: '适用多个级别的在各级别分别计数，在领域内只计一次；未注明级别的视为各级别均可。“尚无”指有需求、指南或者计划而该环节为空；没有指南的项目类别不看指南。',
    en: 'What is for several levels counts at each of them and once in its field; what names no level is for all. “Still missing” names the steps that are empty where there are needs, guide items or projects; categories without a guide are not held to one.',
  },
} as const;

export const outlineTexts = {
  table: {
    zh: '大纲、课程、教材及其使用，{span}',
    en: 'Outlines, courses and textbooks, and their use, {span}',
  },
  outlines: { zh: '大纲（个）', en: 'Outlines' },
  courses: { zh: '课程（门）', en: 'Courses' },
  tied: { zh: '其中：有对应大纲', en: 'Of which following an outline' },
  modelCourses: { zh: '精品课程（门）', en: 'Model courses' },
  textbooks: { zh: '教材（种）', en: 'Textbooks' },
  modelTextbooks: { zh: '精品教材（种）', en: 'Model textbooks' },
  classes: { zh: '培训班（期）', en: 'Classes' },
  following: { zh: '其中：执行大纲', en: 'Of which following an outline' },
  withCourses: { zh: '填写课程', en: 'Naming courses' },
  withTextbooks: { zh: '填写教材', en: 'Naming textbooks' },
  note: {
    zh: '精品以“精品课程、教材认定表”中有效的认定为准。',
    en: 'Model ones are those whose award in “Model courses and textbooks” is in force.',
  },
} as const;

export const usesTexts = {
  title: { zh: '共享资源使用', en: 'Use of shared resources' },
  table: { zh: '共享资源使用次数', en: 'Uses of shared resources' },
  resource: { zh: '资源', en: 'Resource' },
  plural: { expert: 'Experts', material: 'Teaching materials' },
  toDate: { zh: '{span}使用（次）', en: 'Uses, {span}' },
  others: { zh: '其中：{span}使用外单位资源（次）', en: 'Of which shared by other units, {span}' },
  note: {
    zh: '按培训班执行情况表所填编号统计，同一培训班使用同一资源计一次。',
    en: 'Counted from the codes in class returns; a class that uses a resource counts once.',
  },
} as const;

export const registerTexts = {
  title: { zh: '资源共享与监督', en: 'Shared resources and oversight' },
  entries: { zh: '条目（条）', en: 'Entries' },
  ofWhich: { zh: '其中：{title}（条）', en: 'Of which: {title}' },
  mean: { zh: '{column}平均', en: '{column} (average)' },
  inSpan: { zh: '{title}，{span}', en: '{title}, {span}' },
  asOf: {
    zh: '本节按{year}年{month}末有效的报表统计，仅列有条目的台账和选项；此后的更正计入以后月份。',
    en: 'Counted from the documents in force at the end of {month} {year}; only registers and options with entries are listed. Later amendments count in later months.',
  },
  several: {
    zh: '一条选填多项的，在各项分别计数；合计每条只计一次。',
    en: 'An entry with several options is counted under each; the total counts each entry once.',
  },
  without: { zh: '尚无条目：{list}。', en: 'Without entries: {list}.' },
} as const;
