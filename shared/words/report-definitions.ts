/** What the monthly report counts, as it explains it to its readers. */
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
