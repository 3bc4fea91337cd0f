/** Texts about the targets of units: at the head of sheets, in the check, in the report, and while they are allocated. */
import type { Bilingual } from '../ground/bilingual.ts';

/** How a unit's target reads in a sheet; those of the whole city read in words/report-progress.ts as the bulletin prints them. */
export const targetWords = {
  '≈': { zh: '{number} {basis}左右', en: 'about {number} {basis}' },
  '≥': { zh: '不少于 {number} {basis}', en: 'at least {number} {basis}' },
  '=': { zh: '{number} {basis}', en: 'exactly {number} {basis}' },
  persons: { zh: '人', en: 'people' },
  enrolments: { zh: '人次', en: 'enrolments' },
  room: { zh: '（允许偏差 {percent}%）', en: ' (within {percent}%)' },
  none: { zh: '未下达', en: 'none' },
  nobody: { zh: '无', en: 'none' },
  cancelled: { zh: '已取消', en: 'withdrawn' },

  aboutTarget: { zh: '　{line}', en: '   {line}' },

  // The head of a plan.
  planHead: {
    zh: '任务指标：{target}；本表合计 {sum} {basis}（{projects} 个项目），{standing}',
    en: 'Target: {target}; this sheet: {sum} {basis} in {projects} {projects|project|projects}, {standing}',
  },
  met: { zh: '已达到', en: 'target met' },
  short: { zh: '尚差 {gap} {basis}', en: '{gap} {basis} short' },
  beyond: { zh: '超出 {gap} {basis}', en: '{gap} {basis} over' },
  unread: {
    zh: '；另有 {count} 项人数无法识别',
    en: '; {count} more with a number not recognised',
  },

  // The head of the city's targets.
  cityHead: { zh: '现行指标：{list}', en: 'In force: {list}' },
  cityOne: { zh: '{title}{target}', en: '{title}: {target}' },

  // The head of the targets themselves.
  splitHead: { zh: '分解情况：{split}', en: 'Allocated: {split}' },
  splitOne: {
    zh: '{category}全市 {city}，已分解 {sum}，{left}',
    en: '{category} {sum} of {city}, {left}',
  },
  left: { zh: '尚余 {count}', en: '{count} remaining' },
  over: { zh: '超出 {count}', en: '{count} over' },
  nameMore: { zh: '{names}等 {count} 个单位', en: '{names} and others ({count} units)' },
} as const satisfies Record<string, Bilingual>;

/** The command that allocates the city's target to the units. */
export const splitWords = {
  menu: { zh: '拟定指标分解…', en: 'Propose allocation…' },
  title: { zh: '拟定指标分解', en: 'Propose allocation' },
  wrongTab: {
    zh: '请先打开“年度培训任务指标分解表”，再拟定分解。',
    en: 'Open the form “Allocation of annual training targets” first, then propose an allocation.',
  },
  category: {
    zh: '分解哪一类指标？\n\n{list}\n\n请输入序号；另定总数的，空一格填写，如“2 5400”：',
    en: 'Which project category?\n\n{list}\n\nEnter its number; for a different total, add it after a space, as in “2 5400”:',
  },
  categoryLine: { zh: '{number}. {category}：{target}', en: '{number}. {category}: {target}' },
  noFigure: { zh: '全市未定，须填写总数', en: 'no city target; enter a total' },
  wrongAnswer: {
    zh: '无法识别“{answer}”，表中内容未变动。请重新选择，输入 1 至 {count}；另定总数的，空一格填写。',
    en: '“{answer}” was not recognised; nothing was changed. Choose again and enter 1 to {count}, with a different total after a space if needed.',
  },
  by: {
    zh: '按什么方式分解？\n\n1. 按上年完成（各单位上年办班的培训人次）\n2. 平均\n\n请输入序号；不填则按上年完成：',
    en: 'Allocate by what method?\n\n1. By last year (enrolments in each unit’s classes)\n2. Equally\n\nEnter a number; leave empty for last year:',
  },
  keepQuestion: {
    zh: '表中已有{category} {rows} 行，任务数合计 {sum}，保持不变；余下 {rest} 分解到其他单位。\n\n是否继续？（需全部重新分解的，请先删除这些行）',
    en: 'The sheet has {rows} {rows|row|rows} for {category}, {sum} in all, left unchanged. The remaining {rest} will be allocated to the other units.\n\nContinue? (To allocate everything again, first delete {rows|that row|those rows}.)',
  },
  nothingLeft: {
    zh: '{category}已分解 {sum}，无余数可分，表中内容未变动。需重新分解的，请先删除该类别的行。',
    en: '{sum} already allocated for {category}; nothing remains and nothing was changed. To start again, delete the rows of this category.',
  },
  unreadRows: {
    zh: '{category}有 {rows} 行的单位或任务数无法识别，无法计算余数，表中内容未变动。请先“检查本表”并改正。',
    en: 'In {rows} {rows|row|rows} for {category} the unit or the number is not recognised; nothing was changed. Check this sheet and correct {rows|it|them} first.',
  },
  noUnits: {
    zh: '可制定{category}计划的单位均已有指标，余下 {rest} 未分解。请直接修改表中的任务数。',
    en: 'Every unit that plans {category} already has a target; {rest} remain. Change the numbers in the sheet.',
  },
  done: {
    zh: '已在表尾增加 {rows} 行（{by}）。{split}。\n\n请核对调整，填写文号，再“检查本表”“报送市局”。',
    en: '{rows} {rows|row|rows} added at the end ({by}). {split}.\n\nReview and adjust {rows|it|them}, enter the document number, then check and submit the sheet.',
  },
  'last-year': { zh: '按上年完成', en: 'by last year' },
  equal: { zh: '平均', en: 'equally' },
  fellBack: {
    zh: '上年无办班记录，改为平均',
    en: 'equally, as last year has no classes on record',
  },
} as const satisfies Record<string, Bilingual>;

/** The report's table of units against their targets. */
export const unitTargetTexts = {
  title: { zh: '各单位任务指标完成情况', en: 'Attainment of unit targets' },
  table: { zh: '下达各单位的年度任务指标', en: 'Annual targets of the units' },
  unit: { zh: '单位', en: 'Unit' },
  target: { zh: '任务指标', en: 'Target' },
  planned: { zh: '年度计划（人）', en: 'Planned (people)' },
  persons: { zh: '{span}培训（人）', en: 'People, {span}' },
  counted: { zh: '计入指标', en: 'Counted' },
  rate: { zh: '完成率（%）', en: 'Attainment (%)' },
  left: { zh: '尚差', en: 'Remaining' },
  split: {
    zh: '{category}：全市指标{city}，分解到{units}个单位，合计{sum}。',
    en: '{category}: the city’s target is {city}; {sum} allocated to {units} {units|unit|units}.',
  },
  note: {
    zh: '指标为已下达的最新数。“计入指标”按人数计的，有规定学时的项目只计达标人员；同一人在多个单位参加培训的，各单位均计。各单位合计不等于全市数；全市任务另行考核，互不推算。',
    en: 'Targets as last issued. For targets in people, projects with required hours count those who completed them; a person trained by several units counts in each. The units do not add up to the city total, which is assessed separately.',
  },
} as const satisfies Record<string, Bilingual>;
