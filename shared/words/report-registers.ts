/** Counts of registers in the monthly report. */
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
