/** Who reported when, and what the reports make one wonder about. */

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
