/** Pages of registers that anybody may open. */
export const publicPageTexts = {
  index: { zh: '公开台账', en: 'Public registers' },
  lead: {
    zh: '各单位面向社会公开的条目，每日更新。使用前请与提供单位联系。',
    en: 'What units share with the public, updated daily. Please contact the unit concerned before use.',
  },
  /** Of a register that is published as a whole. */
  whole: {
    zh: '全部条目对外公开，每日更新。',
    en: 'All entries are public; updated daily.',
  },
  ofYear: { zh: '{title}（{year}年）', en: '{title}, {year}' },
  register: { zh: '台账', en: 'Register' },
  entries: { zh: '条目（条）', en: 'Entries' },
  count: { zh: '共{count}条。', en: '{count} {count|entry|entries}.' },
  none: { zh: '目前没有公开的条目。', en: 'There are no public entries at present.' },
  unit: { zh: '提供单位', en: 'Provided by' },
  code: { zh: '编号', en: 'Code' },
  search: { zh: '查找（可输入多个词，用空格分开）', en: 'Search (several words, separated by blanks)' },
  found: { zh: '找到{count}条', en: 'Found: {count}' },
  overdue: { zh: '逾期未公开', en: 'Overdue for publication' },
  overdueNote: {
    zh: '财政支持的课件应在完成后90日内公开；下列课件逾期未公开，也未说明不宜公开。',
    en: 'Publicly funded courseware is to be published within 90 days of completion. These items are neither published nor withheld for a stated reason.',
  },
  noneOverdue: { zh: '没有逾期未公开的课件。', en: 'No courseware is overdue.' },
  days: { zh: '逾期（天）', en: 'Days overdue' },
  all: { zh: '全部公开台账', en: 'All public registers' },
  yes: { zh: '是', en: 'Yes' },
  no: { zh: '否', en: 'No' },
  other: { zh: 'English', en: '中文' },
  skip: { zh: '跳到正文', en: 'Skip to main content' },
  notYet: { zh: '公开台账尚未编制', en: 'The public registers have not been compiled yet' },
  notYetLead: {
    zh: '网址无误。公开台账每夜编制，首次编制后即可查看，请明日再来。',
    en: 'The address is right. The pages are compiled every night, the first time tonight; please come back tomorrow.',
  },
  missing: { zh: '没有这个页面', en: 'There is no such page' },
  missingLead: {
    zh: '网址可能有误，或该台账没有公开的内容。请从“全部公开台账”打开。',
    en: 'The address may be wrong, or the register has nothing public. Please open it from “All public registers”.',
  },
} as const;
