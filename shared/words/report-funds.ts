/** Money in the monthly report, by source and line. */

export const moneyTexts = {
  title: { zh: '经费投入与使用', en: 'Funding and expenditure' },
  sourceTable: { zh: '按经费来源分', en: 'By funding source' },
  levelTable: { zh: '财政经费按级次分', en: 'Government funds by fiscal level' },
  source: { zh: '经费来源', en: 'Funding source' },
  level: { zh: '财政级次', en: 'Fiscal level' },
  budgeted: { zh: '预算（元）', en: 'Budget (CNY)' },
  receivedMonth: { zh: '本月到位（元）', en: 'Received, this month' },
  received: { zh: '{span}到位（元）', en: 'Received, {span}' },
  spentMonth: { zh: '本月支出（元）', en: 'Spent, this month' },
  spent: { zh: '{span}支出（元）', en: 'Spent, {span}' },
  rate: { zh: '支出占可用资金（%）', en: 'Spent (%)' },
  returned: { zh: '{span}退回（元）', en: 'Returned, {span}' },
  carried: { zh: '上年结转（元）', en: 'Carried from last year' },
  left: { zh: '结余（元）', en: 'Left' },
  note: {
    zh: '预算为当年新编和调整数，未变的不重复计；到位不含单位之间的转拨；支出已扣除收回；结余＝上年结转＋到位－支出－退回。可用资金＝上年结转＋到位。',
    en: 'Budgets are those stated or changed in the year. Money passed between units is not received again; spending is net of what was recovered. Left = carried from last year + received − spent − returned; spent (%) is of carried and received.',
  },
  beforeTable: { zh: '投入与上年同期比较', en: 'Compared with the year before' },
  place: { zh: '来源、级次', en: 'Source or level' },
  bySource: { zh: '按来源', en: 'By source' },
  byLevel: { zh: '财政经费按级次', en: 'Government funds by level' },
  receivedBefore: { zh: '上年同期到位（元）', en: 'Received, year before' },
  spentBefore: { zh: '上年同期支出（元）', en: 'Spent, year before' },
  growth: { zh: '同比（%）', en: 'Change (%)' },
  beforeNote: {
    zh: '上年同期没有数字的，不计算同比。',
    en: 'Where the year before has no figure, no change is given.',
  },
  levelNote: {
    zh: '仅列政府投入；承担任务的一级由同级财政保障。',
    en: 'Government funds only; each level funds the tasks it undertakes.',
  },
} as const;
