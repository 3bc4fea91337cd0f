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
    zh: '「{field}」领域没有项目。',
    en: 'The field "{field}" has no project.',
  },
  similar: {
    zh: '{a}《{first}》与 {b}《{second}》名称相似（{share}%），请考虑归并。',
    en: '{a} "{first}" and {b} "{second}" have similar titles ({share} %); consider merging them.',
  },
  unusual: {
    zh: '{code}《{title}》（{unit}）：{what}',
    en: '{code} "{title}" ({unit}): {what}',
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
} as const;

/** How the plan and its changes are called. */
export const planNames = {
  plan: { zh: '下达年度计划', en: 'issuing the annual plan' },
  notice: { zh: '下达变更通知', en: 'issuing a change notice' },
} as const;

/** In place of a list of registered decisions. */
export const noneRegistered = { zh: '（尚未登记）', en: '(none yet)' } as const;
