/** The words of the monthly report: titles, columns, definitions, in the style of Chinese statistical bulletins. */

export const reportTexts = {
  title: { zh: '{programme}统计月报', en: '{programme}: monthly statistics' },
  issue: {
    zh: '{year}年第{number}期（总第{total}期）',
    en: 'No. {number} of {year} (No. {total} in the series)',
  },
  correction: { zh: '更正版（第{revision}版）', en: 'corrected edition (revision {revision})' },
  period: { zh: '报告期：{year}年{span}', en: 'Reporting period: {span} {year}' },
  basis: { zh: '依据：《{title}》（{number}）', en: 'Legal basis: {title} ({number})' },
  skip: { zh: '跳到正文', en: 'Skip to main content' },
  contents: { zh: '目录', en: 'Contents' },
  definitions: { zh: '主要指标解释', en: 'Definitions' },
  sources: { zh: '数据来源', en: 'Sources' },
  sourcesLead: {
    zh: '本期根据{documents}份已生效报表（台账{rows}条）编制，尚未审核通过的不计入。数据来源校验码：{hash}。',
    en: 'Compiled from {documents} {documents|document|documents} in force ({rows} ledger {rows|row|rows}); documents not yet approved are not counted. Checksum of the sources: {hash}.',
  },
  sourcesMore: {
    zh: '{month}报表清单（往期报表见随附的来源清单）',
    en: 'Documents of {month} (earlier ones are in the list of sources filed with the report)',
  },
  noSources: { zh: '本月暂无已生效报表。', en: 'No documents of this month are in force yet.' },
  changedLead: {
    zh: '第{revision}版编发后，下列{count}份报表有补报或更正，现予更正：',
    en: '{count} {count|document was|documents were} submitted late or amended after revision {revision} was issued:',
  },
  recounted: {
    zh: '统计口径调整：自《工程》第一年起，只有考核合格的培训班计入任务和学时，不合格、在学的单列；单位之间转拨的经费不重复计入到位；第{revision}版按原口径编制，现予重编。',
    en: 'Counting rules changed: from the first year of the programme only classes passed count towards targets and hours, and people who failed or are still in class are shown apart; money passed between units is not received twice. Revision {revision} followed the old rule and is restated.',
  },
  changedMore: { zh: '……另有{count}份。', en: '… and {count} more.' },
  changedFirst: { zh: '更正的主要数字（更正前 → 更正后）：', en: 'Main figures corrected (before → after):' },
  changedTable: { zh: '更正前后数字', en: 'Corrected figures' },
  changedTableName: { zh: '所在表', en: 'Table' },
  changedRow: { zh: '项目', en: 'Line' },
  changedColumn: { zh: '栏目', en: 'Column' },
  changedBefore: { zh: '更正前', en: 'Before' },
  changedAfter: { zh: '更正后', en: 'After' },
  changedLine: {
    zh: '{table}，{row}，{column}：{before} → {after}',
    en: '{table}, {row}, {column}: {before} → {after}',
  },
  changedLineAlone: { zh: '{table}，{row}：{before} → {after}', en: '{table}, {row}: {before} → {after}' },
  changedFiguresMore: { zh: '另有{count}处。', en: '{count} more {count|figure|figures}.' },
  keyFigures: { zh: '主要数据', en: 'Key figures' },
  textFigures: { zh: '文字说明', en: 'Text' },
  leadLine: { zh: '综述', en: 'Lead' },
  noteLine: { zh: '表注', en: 'Note' },
  setAside: { zh: '暂不入账的报表', en: 'Documents set aside' },
  superseded: {
    zh: '本页为第{revision}版，已有更正后的第{latest}版，请以新版为准。',
    en: 'This is revision {revision}. Revision {latest} corrects and replaces it.',
  },
  openLatest: { zh: '打开第{latest}版', en: 'Open revision {latest}' },
  notes: { zh: '注：', en: 'Note: ' },
  indicator: { zh: '指标', en: 'Indicator' },
  month: { zh: '本月', en: 'This month' },
  toDate: { zh: '{span}累计', en: '{span}, to date' },
  total: { zh: '合计', en: 'Total' },
  notStated: { zh: '未填', en: 'Not stated' },
  share: { zh: '占比（%）', en: 'Share (%)' },
  shareOfStated: { zh: '占已填报（%）', en: 'Of those stated (%)' },
  statedNote: {
    zh: '占比按已填报的{stated}人计；另有{unstated}人未填报，占全部的{share}%。',
    en: 'Shares are of the {stated} {stated|person|people} for whom it is stated; for {unstated} ({share}% of all) it is not.',
  },
  persons: { zh: '人数（人）', en: 'People' },
  enrolments: { zh: '人次', en: 'Enrolments' },
  document: { zh: '报表', en: 'Document' },
  unit: { zh: '报送单位', en: 'Unit' },
  version: { zh: '版本', en: 'Version' },
  rows: { zh: '行数', en: 'Rows' },
  checkCode: { zh: '校验码', en: 'Checksum' },
} as const;

/** Documents in force whose rows no figure has. */
export const leftOutTexts = {
  lead: {
    zh: '下列{count}份已生效报表暂不入账，本期数字均不含其内容，更正后另行编发更正版：',
    en: '{count} {count|document|documents} in force {count|was|were} set aside; no figure of this issue includes {count|it|them}. A corrected edition follows once {count|it is|they are} corrected:',
  },
  line: {
    zh: '{unit}《{title}》（{period}，第{version}版）：{lacking}。{reason}',
    en: '{unit}, {title} ({period}, version {version}): {lacking}. {reason}',
  },
  rows: { zh: '台账{rows}条', en: '{rows} ledger {rows|row|rows}' },
  persons: { zh: '{persons}人', en: '{persons} {persons|person|people}' },
  money: { zh: '{money}元', en: 'CNY {money}' },
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

/** Sentences of the lead: what there is none of is not said. */
export const leadTexts = {
  month: {
    zh: '{monthName}，全市举办培训班{classes}期，培训专业技术人才{persons}人（{enrolments}人次）。',
    en: 'In {monthName}, {classes} {classes|class was|classes were} held and {persons} {persons|person|people} trained ({enrolments} {enrolments|enrolment|enrolments}).',
  },
  monthWithoutClass: {
    zh: '{monthName}，全市培训专业技术人才{persons}人（{enrolments}人次）。',
    en: 'In {monthName}, {persons} {persons|person was|people were} trained ({enrolments} {enrolments|enrolment|enrolments}).',
  },
  monthWithoutPeople: {
    zh: '{monthName}，全市举办培训班{classes}期。',
    en: 'In {monthName}, {classes} {classes|class was|classes were} held.',
  },
  noClass: { zh: '{monthName}，全市未举办培训班。', en: 'No class was held in {monthName}.' },
  year: {
    zh: '{span}，累计培训{persons}人（{enrolments}人次）{before}，其中合格{passed}人，完成年度任务（{target}）的{rate}%，{pace}。',
    en: 'To date ({span}), {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}){before}, of whom {passed} passed: {rate}% of the annual target ({target}), {pace}.',
  },
  yearAlone: {
    zh: '{span}，累计培训{persons}人（{enrolments}人次）{before}，其中合格{passed}人；全市年度任务尚未下达。',
    en: 'To date ({span}), {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}){before}, of whom {passed} passed; the city’s annual target has not been issued yet.',
  },
  nobodyYet: {
    zh: '{span}，全市尚无学员登记，年度任务为{target}。',
    en: 'No trainee has been registered to date ({span}); the annual target is {target}.',
  },
  nobodyYetAlone: {
    zh: '{span}，全市尚无学员登记。',
    en: 'No trainee has been registered to date ({span}).',
  },
  more: { zh: '，同比增长{percent}%', en: ', {percent}% more than a year before' },
  fewer: { zh: '，同比下降{percent}%', en: ', {percent}% fewer than a year before' },
  asMany: { zh: '，与上年同期持平', en: ', as many as a year before' },
  ahead: { zh: '高于序时进度{points}个百分点', en: '{points} percentage points ahead of schedule' },
  behind: { zh: '低于序时进度{points}个百分点', en: '{points} percentage points behind schedule' },
  even: { zh: '与序时进度持平', en: 'on schedule' },
  reached: {
    zh: '合格且累计学时达到规定要求的：{list}。',
    en: 'The required annual hours were completed by {list}.',
  },
  reachedOne: {
    zh: '{title}{persons}人',
    en: '{persons} {persons|person|people} in {title}',
  },
  money: {
    zh: '经费累计到位{received}元、支出{spent}元。',
    en: 'CNY {received} has been received and CNY {spent} spent.',
  },
  moneyReceived: { zh: '经费累计到位{received}元。', en: 'CNY {received} has been received.' },
  moneySpent: { zh: '经费累计支出{spent}元。', en: 'CNY {spent} has been spent.' },
  reporting: {
    zh: '本月应报送报表{due}份，{list}，按时报送率{rate}%。',
    en: 'Of {due} {due|document|documents} due for the month: {list}; {rate}% on time.',
  },
  onTime: { zh: '按时报送{count}份', en: '{count} on time' },
  late: { zh: '迟报{count}份', en: '{count} late' },
  missing: { zh: '未报{count}份', en: '{count} not submitted' },
  programme: {
    zh: '{from}年以来，累计培训{persons}人（{enrolments}人次），其中合格{passed}人次，完成总任务（{target}）的{rate}%。',
    en: 'Since {from}, {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}, {passed} passed): {rate}% of the programme target ({target}).',
  },
  programmeAlone: {
    zh: '{from}年以来，累计培训{persons}人（{enrolments}人次）。',
    en: 'Since {from}, {persons} {persons|person has|people have} been trained ({enrolments} {enrolments|enrolment|enrolments}).',
  },
} as const;

export const headlineTexts = {
  toDate: { zh: '{span}培训人数', en: 'People trained, {span}' },
  ofTarget: {
    zh: '其中合格{counted}{basis}，完成年度任务（{target}）的{rate}%',
    en: '{counted} {basis} passed: {rate}% of the annual target ({target})',
  },
  month: { zh: '本月培训人数', en: 'People trained this month' },
  inEnrolments: { zh: '{enrolments}人次', en: '{enrolments} {enrolments|enrolment|enrolments}' },
  ever: { zh: '{from}年以来培训人数', en: 'People trained since {from}' },
  reached: { zh: '学时达标率', en: 'Required hours completed' },
  reachedOf: {
    zh: '达标{reached}人，应达标{persons}人',
    en: '{reached} of {persons} {persons|person|people}',
  },
  nobodyToReach: { zh: '暂无应达标人员', en: 'no one with required hours yet' },
  spent: { zh: '经费累计支出（元）', en: 'Spent to date (CNY)' },
  noneReceived: { zh: '尚无到位经费', en: 'no funds received yet' },
  spentOf: { zh: '占可用资金的{rate}%', en: '{rate}% of funds available' },
  onTime: { zh: '本月按时报送率', en: 'Documents on time' },
  onTimeOf: { zh: '应报送{due}份，按时{onTime}份', en: '{onTime} of {due}' },
  noneDue: { zh: '本月无应报报表', en: 'none due this month' },
} as const;

export const definitionTexts = [
  {
    zh: '培训人数（人）：报告期内已生效学员登记表中的专业技术人才人数，同一人只计一次（以不可还原的识别码判定）。',
    en: 'People: distinct professionals on trainee rosters in force, identified by an irreversible code.',
  },
  {
    zh: '人次：参训人员与培训班的组合数，一人参加多期培训班的按参加期数计。',
    en: 'Enrolments: one for each person and class; a person in several classes counts once for each.',
  },
  {
    zh: '本月与累计：按学员登记表、培训班执行情况表的所属月份归集；累计自当年1月起。',
    en: 'This month and to date: by the month of the roster or class return; to date begins in January.',
  },
  {
    zh: '同比：本年累计培训人数与上年同期相比的增减幅度。',
    en: 'Year on year: people trained to date against the same months of the year before.',
  },
  {
    zh: '合格与计入任务：考核合格的培训班才计入任务，不合格、在学的只列参训；有规定学时的项目，合格培训班学时累计达到规定学时的才计入。',
    en: 'Passed and counted: only classes passed count; people who failed or are still in class are shown as participants. Where hours are required, those of classes passed must reach them.',
  },
  {
    zh: '完成率：计入任务数与任务数之比。各项任务分别统计，互不推算。',
    en: 'Attainment: the number counted divided by the target. Targets are counted separately and not derived from each other.',
  },
  { zh: '“——”：无此项或不宜计算。', en: '“——”: not applicable or not calculable.' },
] as const;
