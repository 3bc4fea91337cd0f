/** What is said of the targets of units: at the head of sheets, by the check, in the report, while they are shared out. */
import type { Bilingual } from '../ground/bilingual.ts';

/** How a unit's target reads in a sheet; those of the whole city read in words/report.ts as the bulletin prints them. */
export const targetWords = {
  '≈': { zh: '{number} {basis}左右', en: 'about {number} {basis}' },
  '≥': { zh: '不少于 {number} {basis}', en: 'at least {number} {basis}' },
  '=': { zh: '{number} {basis}', en: 'exactly {number} {basis}' },
  persons: { zh: '人', en: 'persons' },
  enrolments: { zh: '人次', en: 'enrolments' },
  room: { zh: '（允许偏差 {percent}%）', en: ' (within {percent}%)' },
  none: { zh: '未下达', en: 'none' },
  nobody: { zh: '无', en: 'none' },
  cancelled: { zh: '已取消', en: 'taken back' },

  aboutTarget: { zh: '　{line}', en: '   {line}' },

  // The head of a plan.
  planHead: {
    zh: '任务指标：{target}；本表合计 {sum} {basis}（{projects} 个项目），{standing}',
    en: 'Target: {target}; this sheet: {sum} {basis} in {projects} projects, {standing}',
  },
  met: { zh: '已达到', en: 'reached' },
  short: { zh: '尚差 {gap} {basis}', en: '{gap} {basis} short' },
  beyond: { zh: '超出 {gap} {basis}', en: '{gap} {basis} above' },
  unread: { zh: '；另有 {count} 项人数没有读出', en: '; {count} more without a readable number' },

  // The head of the city's targets.
  cityHead: { zh: '现行指标：{list}', en: 'In force: {list}' },
  cityOne: { zh: '{title}{target}', en: '{title}: {target}' },

  // The head of the targets themselves.
  splitHead: { zh: '分解情况：{split}', en: 'Shared out: {split}' },
  splitOne: {
    zh: '{category}全市 {city}，已分解 {sum}，{left}',
    en: '{category} {sum} of {city}, {left}',
  },
  left: { zh: '尚余 {count}', en: '{count} left' },
  over: { zh: '超出 {count}', en: '{count} above' },
  nameMore: { zh: '{names}等 {count} 个单位', en: '{names} and others, {count} units in all' },
} as const satisfies Record<string, Bilingual>;

/** The command that shares the city's figure out over the units. */
export const splitWords = {
  menu: { zh: '拟定指标分解…', en: 'Propose a split of a target…' },
  title: { zh: '拟定指标分解', en: 'Propose a split' },
  wrongTab: {
    zh: '请先打开“年度培训任务指标分解表”，再拟定分解。',
    en: 'Open the form “Training targets of the units” first, then propose a split.',
  },
  category: {
    zh: '分解哪一类指标？\n\n{list}\n\n请输入序号。总数不按全市指标的，在序号后空一格写明，如“2 5400”：',
    en: 'Which target?\n\n{list}\n\nType its number. For another total add it behind a space, as in “2 5400”:',
  },
  categoryLine: { zh: '{number}. {category}：{target}', en: '{number}. {category}: {target}' },
  noFigure: { zh: '全市未定，须写明总数', en: 'the city has no figure, so give a total' },
  wrongAnswer: {
    zh: '没有看懂“{answer}”，表里没有改动。请重新选择，输入 1 到 {count}，需要时空一格再写总数。',
    en: '“{answer}” was not understood; nothing was changed. Choose again and type 1 to {count}, and a total behind a space if you need one.',
  },
  by: {
    zh: '按什么分？\n\n1. 按上年完成（各单位上年办班的参训人次）\n2. 平均\n\n请输入序号；不填即按上年完成：',
    en: 'By what?\n\n1. By last year (enrolments of each unit’s classes)\n2. Equally\n\nType a number; leave it empty for last year:',
  },
  keepQuestion: {
    zh: '表里已有{category} {rows} 行，任务数合计 {sum}。这些行不会改动，只把余下的 {rest} 分给其他单位。\n\n是否继续？（要全部重新分解，请先删去这些行）',
    en: 'The sheet has {rows} rows of {category}, {sum} in all. They stay as they are; the remaining {rest} are shared out over the other units.\n\nGo on? (To share out everything anew, delete those rows first.)',
  },
  nothingLeft: {
    zh: '{category}已分解 {sum}，没有余数可分，表里没有改动。要重新分解，请先删去这一类的行。',
    en: '{sum} of {category} are shared out already and nothing is left; nothing was changed. To begin anew delete the rows of this project.',
  },
  unreadRows: {
    zh: '{category}有 {rows} 行的任务数没有读出，无法算出余数，表里没有改动。请先选“检查本表”并改正。',
    en: '{rows} rows of {category} have no readable number, so what is left is unknown; nothing was changed. Choose Check and mend them first.',
  },
  noUnits: {
    zh: '能制定{category}计划的单位都已有指标，余下的 {rest} 没有分出。请直接修改表里的指标数。',
    en: 'Every unit that plans {category} has a target already; {rest} are left. Change the numbers in the sheet.',
  },
  done: {
    zh: '已在表尾加入 {rows} 行（{by}）。{split}。\n\n请核对调整，填写文号，再选“检查本表”和“报送市局”。',
    en: '{rows} rows were added at the end ({by}). {split}.\n\nLook them over, give the document number, then choose Check and Submit.',
  },
  'last-year': { zh: '按上年完成', en: 'by last year' },
  equal: { zh: '平均', en: 'equally' },
  fellBack: {
    zh: '上年没有办班记录，改为平均',
    en: 'equally, as last year has no classes on record',
  },
} as const satisfies Record<string, Bilingual>;

/** The report's table of units against their targets. */
export const unitTargetTexts = {
  title: { zh: '各单位任务指标完成情况', en: 'Units against their targets' },
  table: { zh: '下达各单位的年度任务指标', en: 'Targets of the units' },
  unit: { zh: '单位', en: 'Unit' },
  target: { zh: '任务指标', en: 'Target' },
  planned: { zh: '年度计划（人）', en: 'Planned (persons)' },
  persons: { zh: '{span}参训（人）', en: 'Persons, {span}' },
  counted: { zh: '计入指标', en: 'Counts for the target' },
  rate: { zh: '完成率（%）', en: 'Reached (%)' },
  left: { zh: '尚差', en: 'Still to come' },
  split: {
    zh: '{category}：全市指标{city}，分解到{units}个单位，合计{sum}。',
    en: '{category}: the city’s target is {city}; {sum} were shared out over {units} units.',
  },
  note: {
    zh: '指标按已下达的最新数。“计入指标”按人计的，有学时下限的项目只计达到下限的人，一人在几个单位参训的各单位都计；各单位之和不等于全市数，全市任务另行考核，互不推算。',
    en: 'Targets as last issued. Of targets in persons, projects with a floor of hours count those who reached it; who is trained by several units counts in each. The units do not add up to the city, whose targets stand on their own.',
  },
} as const satisfies Record<string, Bilingual>;
