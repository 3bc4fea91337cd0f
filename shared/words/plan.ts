/** Findings and answers of the annual plan. */
export const planTexts = {
  'below-target': {
    zh: '{title}计划培训{persons}人，低于年度指标（{target}）。',
    en: '{title}: {persons} persons planned, below the target of the year ({target}).',
  },
  'above-target': {
    zh: '{title}计划培训{persons}人，高于年度指标（{target}）。',
    en: '{title}: {persons} persons planned, above the target of the year ({target}).',
  },
  'empty-field': {
    zh: '“{field}”领域没有项目。',
    en: 'The field “{field}” has no project.',
  },
  similar: {
    zh: '{a}《{first}》与 {b}《{second}》名称相似（{share}%），请考虑归并。',
    en: '{a} “{first}” and {b} “{second}” have similar titles ({share}%); consider merging them.',
  },
  unusual: {
    zh: '{code}《{title}》（{unit}）：{what}',
    en: '{code} “{title}” ({unit}): {what}',
  },
  waiting: {
    zh: '{form}：有{count}个单位报送的内容还在审核，尚未计入：{units}。',
    en: '{form}: what {count} units filed waits for review and is not counted yet: {units}.',
  },
  returned: {
    zh: '{form}：有{count}个单位的报表已退回或重开，尚未再报：{units}。',
    en: '{form}: returned to or reopened for {count} units, not filed again: {units}.',
  },
  missing: {
    zh: '{form}：有{count}个单位没有报送：{units}。',
    en: '{form}: not filed by {count} units: {units}.',
  },
  nil: {
    zh: '{form}：有{count}个单位零报告：{units}。',
    en: '{form}: nil returns of {count} units: {units}.',
  },
  unprintable: {
    zh: '{place}，字库里没有，印不出来。换用规范字之前不能下达。',
    en: '{place}: no font of ours can print it. Replace it; the plan cannot be issued before.',
  },
} as const;

/** Where a character stands that cannot be printed, and who would have to replace it. */
export const unprintablePlaces = {
  column: {
    zh: '{unit}《{form}》{code}“{column}”中的{characters}',
    en: '{characters} in “{column}” of {code}, {form} of {unit}',
  },
  unit: {
    zh: '单位名录里“{unit}”名称中的{characters}',
    en: '{characters} in the name of “{unit}” in the list of units',
  },
  issue: {
    zh: '本次下达填写的“{field}”中的{characters}',
    en: '{characters} in “{field}” given for this issue',
  },
  documentNumber: { zh: '文号', en: 'Document number' },
} as const;

/** How the plan and its changes are called. */
export const planNames = {
  plan: { zh: '下达年度计划', en: 'issuing the annual plan' },
  notice: { zh: '下达变更通知', en: 'issuing a change notice' },
} as const;

/** Whether the public may read an issued plan, asked before it is issued. */
export const disclosureTexts = {
  question: {
    zh: '公开方式：\n\n1. 主动公开\n2. 依申请公开\n3. 不予公开\n\n请输入序号；不填即主动公开：',
    en: 'Disclosure:\n\n1. Public\n2. On request\n3. Not public\n\nType a number; leave empty for public:',
  },
  wrong: {
    zh: '没有序号“{answer}”。请重新选择，输入 1 到 3，或不填。计划未下达。',
    en: 'There is no number “{answer}”. Choose again and type 1 to 3, or leave it empty. Nothing was issued.',
  },
} as const;

/** In place of a list of registered decisions. */
export const noneRegistered = { zh: '（尚未登记）', en: '(none yet)' } as const;

/** The table of the monthly report. */
export const planReportTexts = {
  title: { zh: '年度计划下达与变更', en: 'The annual plan as issued and changed' },
  state: { zh: '阶段', en: 'State' },
  document: { zh: '文号', en: 'Document' },
  day: { zh: '日期', en: 'Day' },
  projects: { zh: '计划项目（个）', en: 'Projects planned' },
  issued: { zh: '下达时', en: 'As issued' },
  notice: { zh: '第{notice}号变更通知后', en: 'After change notice {notice}' },
  now: { zh: '现行（已通过审核）', en: 'Now (approved)' },
  note: {
    zh: '列出本月底前成文的下达文件和变更通知；现行数与最后一份不一致时，尚待下达变更通知。',
    en: 'Documents dated until the end of the month; where the present number differs from the last one, a change notice is still to come.',
  },
} as const;
