/** What the plan adds up to, beside its targets. */

export const planTotalWords = {
  totalTitle: {
    zh: '{year} 年度计划（草案）：{projects} 个项目，{persons} 人，{at} 编制',
    en: 'Annual plan {year} (draft): {projects} {projects|project|projects}, {persons} people, compiled {at}',
  },
  byCategory: { zh: '按项目类别', en: 'By project category' },
  byField: { zh: '按领域', en: 'By field' },
  name: { zh: '项目类别、领域', en: 'Category, field' },
  projects: { zh: '项目数', en: 'Projects' },
  persons: { zh: '计划人数', en: 'People' },
  budget: { zh: '经费预算（元）', en: 'Budget (yuan)' },
  target: { zh: '任务指标', en: 'Target' },
  verdict: { zh: '与指标比较', en: 'Against target' },
  total: { zh: '合计', en: 'Total' },
  reached: { zh: '符合', en: 'Met' },
  below: { zh: '低于指标', en: 'Below' },
  above: { zh: '高于指标', en: 'Above' },
  emptyField: { zh: '无项目', en: 'No projects' },
} as const;
