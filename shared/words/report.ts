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
  yearAlone: {
    zh: '{span}，累计培训{persons}人（{enrolments}人次）；全市年度任务尚未下达。',
    en: 'To date ({span}), {persons} persons were trained ({enrolments} enrolments); the city’s target of the year is not issued yet.',
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
  programmeAlone: {
    zh: '自{from}年以来累计培训{persons}人（{enrolments}人次）。',
    en: 'Since {from}, {persons} persons were trained ({enrolments} enrolments).',
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
