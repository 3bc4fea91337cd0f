/** Findings and answers of the annual plan. */
export const planTexts = {
  'below-target': {
    zh: '{title}计划培训{persons}人，低于年度任务指标（{target}）。',
    en: '{title}: {persons} people planned, below the annual target ({target}).',
  },
  'above-target': {
    zh: '{title}计划培训{persons}人，高于年度任务指标（{target}）。',
    en: '{title}: {persons} people planned, above the annual target ({target}).',
  },
  'empty-field': { zh: '“{field}”领域尚未安排项目。', en: 'No project is planned in “{field}”.' },
  similar: {
    zh: '{a}《{first}》与{b}《{second}》相近（名称相似度{share}%），请在“项目归并登记表”中认定是否归并。',
    en: '{a} “{first}” and {b} “{second}” are alike (titles: {share}%); decide on them in “Projects merged”.',
  },
  merged: {
    zh: '{code}《{title}》（{unit}）已归并到{into}：{reason}。',
    en: '{code} “{title}” ({unit}) is merged into {into}: {reason}.',
  },
  unusual: {
    zh: '{code}《{title}》（{unit}）：{what}',
    en: '{code} “{title}” ({unit}): {what}',
  },
  waiting: {
    zh: '{form}：{count}个单位报送的内容正在审核，尚未计入：{units}。',
    en: '{form}: {count} {count|unit awaits|units await} review and {count|is|are} not counted: {units}.',
  },
  returned: {
    zh: '{form}：{count}个单位的报表退回或待更正，尚未重新报送：{units}。',
    en: '{form}: returned or correction requested, not resubmitted, in {count} {count|unit|units}: {units}.',
  },
  missing: {
    zh: '{form}：{count}个单位未报送：{units}。',
    en: '{form}: not submitted by {count} {count|unit|units}: {units}.',
  },
  nil: {
    zh: '{form}：{count}个单位零报告：{units}。',
    en: '{form}: nil returns from {count} {count|unit|units}: {units}.',
  },
  unprintable: {
    zh: '{place}不在字库内，无法印制。请换用规范字，更换前不能下达。',
    en: '{place}: our fonts cannot print it. Replace it before the plan is issued.',
  },
} as const;

/** Where a character stands that cannot be printed, and who would have to replace it. */
export const unprintablePlaces = {
  column: {
    zh: '{unit}《{form}》{code}“{column}”中的{characters}',
    en: '{characters} in “{column}” of {code}, {form} of {unit}',
  },
  unit: {
    zh: '单位名录中“{unit}”名称里的{characters}',
    en: '{characters} in the name of “{unit}” in the unit directory',
  },
  issue: {
    zh: '本次下达填写的“{field}”中的{characters}',
    en: '{characters} in “{field}” entered for this issue',
  },
  documentNumber: { zh: '文号', en: 'Document number' },
} as const;

/** How the plan and its changes are called. */
export const planNames = {
  plan: { zh: '下达年度计划', en: 'issue the annual plan' },
  notice: { zh: '下达调整通知', en: 'issue an amendment notice' },
} as const;

/** Whether the public may read an issued plan, asked before it is issued. */
export const disclosureTexts = {
  /** In the question before it is issued; by what was chosen. */
  public: { zh: '主动公开', en: 'public' },
  request: { zh: '依申请公开', en: 'on request' },
  none: { zh: '不予公开', en: 'not public' },
  wrong: {
    zh: '公开方式没有“{answer}”，未下达。请从下拉列表中选择。',
    en: '“{answer}” is not a kind of disclosure; nothing was issued. Choose one from the list.',
  },
} as const;

/** In place of a list of registered decisions. */
export const noneRegistered = { zh: '（尚未登记）', en: '(none yet)' } as const;

/** The table of the monthly report. */
export const planReportTexts = {
  title: { zh: '年度计划下达与调整', en: 'Annual plan: issue and amendments' },
  state: { zh: '阶段', en: 'Stage' },
  document: { zh: '文号', en: 'Document no.' },
  day: { zh: '日期', en: 'Date' },
  projects: { zh: '计划项目（个）', en: 'Projects planned' },
  issued: { zh: '下达时', en: 'As issued' },
  notice: { zh: '第{notice}次调整后', en: 'After amendment {notice}' },
  now: { zh: '月末已审核通过', en: 'Approved by the end of the month' },
  note: {
    zh: '列出本月底前成文并录入的下达文件和调整通知；月末审核通过数与最后一份文件不一致的，尚待下达调整通知。',
    en: 'Documents dated and recorded by the end of the month. Where the approved number differs from the last document, an amendment notice is still to be issued.',
  },
} as const;
