/** How timeliness and completeness are counted, as the pages explain it. */
export const completenessDefinitions = [
  {
    zh: '应报：按报送安排，由报告期内在册单位报送且已到报送期的报表；按需填报的报表不计入应报数。全年统计时，月度报表自截止日期次日起计入。',
    en: 'Due: forms that units existing in the period must submit, once the submission window is open. Optional forms are not counted. In yearly figures, monthly forms count from the day after their due date.',
  },
  {
    zh: '已生效：经规则校验或市局审核通过的版本，零报告同等计入。待审、退回、撤回的报表另列，审核通过后计入。',
    en: 'In force: approved by the rules or the bureau; nil returns count equally. Documents in review, returned or withdrawn are listed separately and count once approved.',
  },
  {
    zh: '按时：已生效，且首次报送日期不晚于截止日期；获准延期的，以延期后的日期为截止日期。',
    en: 'On time: in force, and first submitted by the due date or, where extended, by the last day of the extension.',
  },
  {
    zh: '完成率＝已生效份数÷应报份数；按时率＝按时份数÷应报份数。与统计月报口径一致。',
    en: 'Completion rate: in force divided by due. On-time rate: on time divided by due. The monthly report uses the same definitions.',
  },
] as const;
