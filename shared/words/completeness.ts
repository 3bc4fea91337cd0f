/** The page and the tab of who owes what, and what the rates mean. */
export const completenessTexts = {
  title: { zh: '应报情况', en: 'Who owes what' },
  pageTitle: { zh: '应报情况通报', en: 'Completeness and timeliness' },
  period: { zh: '统计期：{period}', en: 'Period: {period}' },
  at: {
    zh: '截至 {at}（打开本页时实时统计）',
    en: 'As of {at} (computed when the page is opened)',
  },
  lead: {
    zh: '应报 {due} 份，已生效 {filed} 份，其中按时 {onTime} 份、迟报 {late} 份；待审、退回或撤回 {pending} 份，未报 {missing} 份。',
    en: '{due} documents are owed; {filed} are in force, {onTime} on time and {late} late; {pending} are waiting, returned or withdrawn, and {missing} are missing.',
  },
  nothing: {
    zh: '这一期目前没有到报送期的应报报表。',
    en: 'Nothing that is owed for this period can be filed yet.',
  },
  due: { zh: '应报（份）', en: 'Owed' },
  completeRate: { zh: '完成率', en: 'Complete' },
  onTimeRate: { zh: '按时率', en: 'On time' },
  late: { zh: '迟报（份）', en: 'Late' },
  pending: { zh: '待审或退回（份）', en: 'Waiting or returned' },
  missing: { zh: '未报（份）', en: 'Missing' },
  ofDue: { zh: '已生效 {count} 份', en: '{count} in force' },
  onTimeCount: { zh: '按时 {count} 份', en: '{count} on time' },
  matrix: { zh: '各单位报送情况', en: 'Unit by unit' },
  rates: { zh: '各单位完成情况', en: 'How complete each unit is' },
  formRates: { zh: '各表完成情况', en: 'How complete each form is' },
  lateUnits: { zh: '逾期未报', en: 'Overdue' },
  nobodyLate: { zh: '没有逾期未报的报表。', en: 'Nothing is overdue.' },
  extensions: { zh: '批准延期', en: 'More time given' },
  noExtensions: { zh: '没有批准延期的报表。', en: 'No more time was given.' },
  unit: { zh: '单位', en: 'Unit' },
  form: { zh: '报表', en: 'Form' },
  monthColumn: { zh: '{month}月', en: 'Month {month}' },
  until: { zh: '延至', en: 'Until' },
  reason: { zh: '理由', en: 'Reason' },
  lateCount: { zh: '份数', en: 'Documents' },
  extendedUntil: { zh: '延至 {until}', en: 'until {until}' },
  nil: { zh: '零报告', en: 'nil return' },
  total: { zh: '合计', en: 'Total' },
  filedOf: { zh: '{filed}/{due} 份', en: '{filed} of {due}' },
  definitions: { zh: '口径', en: 'What is counted' },
  skip: { zh: '跳到正文', en: 'Skip to the content' },
} as const;

export const completenessDefinitions = [
  {
    zh: '应报：按报送安排由在册单位报送、且已到报送期的报表；据实选报的不计。全年统计时，各月报表自截止日次日起计入。',
    en: 'Owed: documents that the programme asks of units existing in the period, once they can be filed; what is filed only when there is something to tell is left out. In a year the returns of a month count from the day after their due day.',
  },
  {
    zh: '已生效：经规则或市局审核通过的版本，零报告与有数据的报表同等计入。待审、退回、撤回的另列，通过后计入。',
    en: 'In force: approved by the rules or the bureau; a nil return counts like any other. What is waiting, returned or withdrawn is shown apart and counts once it is approved.',
  },
  {
    zh: '按时：已生效且首次报送日不晚于截止日；批准延期的，以延期的最后一天为截止日。',
    en: 'On time: in force, and first filed by the due day; where more time was given, by its last day.',
  },
  {
    zh: '完成率＝已生效份数÷应报份数；按时率＝按时份数÷应报份数。与统计月报的报送情况同一口径。',
    en: 'Complete: in force divided by owed. On time: on time divided by owed. The monthly report counts in the same way.',
  },
] as const;
