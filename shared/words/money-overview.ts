/** 经费监管: money by unit, in a tab. */
import { texts } from './texts.ts';

export const moneyWords = texts({
  menu: { zh: '经费监管…', en: 'Money by unit…' },
  question: {
    zh: '请输入月份，不填为 {month}（截至该月末累计），如“{sample}”：',
    en: 'Enter a month for the figures up to its end; leave empty for {month}. For example “{sample}”:',
  },
  wrongMonth: {
    zh: '“{answer}”不是月份。请重新选择“经费监管…”，输入如“{sample}”。',
    en: '“{answer}” is not a month. Choose “Money by unit…” again and enter one such as “{sample}”.',
  },
  tab: { zh: '经费监管 {month}', en: 'Money by unit {month}' },
  title: {
    zh: '各单位经费，截至{month}末累计（元；{at} 核算，含未出月报的填报）',
    en: 'Money by unit up to the end of {month} (yuan; as of {at}, returns not yet in a monthly report included)',
  },
  unit: { zh: '单位', en: 'Unit' },
  source: { zh: '来源', en: 'Source' },
  level: { zh: '财政级次', en: 'Fiscal level' },
  promised: { zh: '配套承诺', en: 'Promised' },
  approved: { zh: '批复', en: 'Approved' },
  appropriated: { zh: '下达', en: 'Appropriated' },
  received: { zh: '到位', en: 'Received' },
  handed: { zh: '收到转拨', en: 'Handed over' },
  passed: { zh: '转拨', en: 'Passed on' },
  spent: { zh: '支出', en: 'Spent' },
  returned: { zh: '退回', en: 'Returned' },
  left: { zh: '结余', en: 'Left' },
  rate: { zh: '支出占收入（%）', en: 'Spent (%)' },
  total: { zh: '合计', en: 'Total' },
  leftHelp: {
    zh: '到位＋收到转拨－转拨－支出－退回；为负的是支出多于收入。',
    en: 'Received + handed over − passed on − spent − returned; below zero more went out than came in.',
  },
  spentHelp: { zh: '已扣除收回。', en: 'Net of what was recovered.' },
});
