/** 经费监管: money by unit, and of a line the amounts it is made of, each in a tab. */
import { type Bilingual, fill } from '../ground/bilingual.ts';
import { texts } from './texts.ts';

export const moneyWords = texts({
  menu: { zh: '经费监管', en: 'Money' },
  byUnit: { zh: '各单位经费…', en: 'Money by unit…' },
  cells: { zh: '所选行的明细', en: 'Amounts of this line' },
  question: {
    zh: '请输入月份，不填为 {month}（截至该月末累计），如“{sample}”：',
    en: 'Enter a month for the figures up to its end; leave empty for {month}. For example “{sample}”:',
  },
  wrongMonth: {
    zh: '“{answer}”不是月份。请重新选择“各单位经费…”，输入如“{sample}”。',
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
  applied: { zh: '申请', en: 'Applied for' },
  approved: { zh: '批复', en: 'Approved' },
  appropriated: { zh: '下达', en: 'Appropriated' },
  received: { zh: '到位', en: 'Received' },
  handed: { zh: '收到转拨', en: 'Handed over' },
  passed: { zh: '转拨', en: 'Passed on' },
  spent: { zh: '支出', en: 'Spent' },
  settled: { zh: '结算', en: 'Settled' },
  recovered: { zh: '收回支出', en: 'Recovered' },
  returned: { zh: '退回', en: 'Returned' },
  left: { zh: '结余', en: 'Left' },
  rate: { zh: '支出占收入（%）', en: 'Spent (%)' },
  total: { zh: '合计', en: 'Total' },
  leftHelp: {
    zh: '到位＋收到转拨－转拨－支出－退回；为负的是支出多于收入。',
    en: 'Received + handed over − passed on − spent − returned; below zero more went out than came in.',
  },
  spentHelp: { zh: '已扣除收回。', en: 'Net of what was recovered.' },
  settledHelp: {
    zh: '本单位培训班的结算数，含转拨单位的支出，与各月支出核对，不另计入。',
    en: 'What the unit’s classes were settled at, with what was spent by units that money was passed to. It is held against spending and never added.',
  },
  chooseLine: {
    zh: '请先在“经费监管”表中选择一个单位的一行（合计行为该单位全部经费），再选择“{command}”。',
    en: 'First select a line of a unit in the tab “Money by unit” (its total for all its money), then choose “{command}”.',
  },
  openFromAmounts: {
    zh: '这里是各单位的合计。请选中一行，先选“{command}”，再在明细中选中一笔打开。',
    en: 'These are sums of units. Select a line, choose “{command}” first, and open an amount from there.',
  },
  chooseAmount: {
    zh: '请先选中一笔金额；合计行不对应报表。',
    en: 'First select an amount; a total stands in no document.',
  },
  cellsTab: { zh: '经费明细 {month} {unit}', en: 'Amounts {month} {unit}' },
  cellsTitle: {
    zh: '{unit}经费明细：{account}，截至{month}末（元；{at} 核算）。选择一行后用“打开所选报表”查看原表。',
    en: 'Amounts of {unit}: {account}, up to the end of {month} (yuan; as of {at}). Select a line and choose “Open selected document” to see its sheet.',
  },
  cellsFileTitle: {
    zh: '{unit}经费明细：{account}，截至{month}末（元；{at} 核算）',
    en: 'Amounts of {unit}: {account}, up to the end of {month} (yuan; as of {at})',
  },
  fileName: { zh: '经费监管', en: 'Money by unit' },
  place: { zh: '第几行', en: 'Row' },
  allMoney: { zh: '全部经费', en: 'all its money' },
  ofLevel: { zh: '{source}（{level}）', en: '{source} ({level})' },
  state: { zh: '状态', en: 'State' },
  project: { zh: '项目', en: 'Project' },
  class: { zh: '培训班', en: 'Class' },
  line: { zh: '科目', en: 'Budget line' },
  month: { zh: '月份', en: 'Month' },
  yuan: { zh: '金额（元）', en: 'Amount (yuan)' },
  peer: { zh: '转拨单位', en: 'Other unit' },
  payer: { zh: '出资方', en: 'Payer' },
  from: { zh: '报表', en: 'Document' },
  row: { zh: '所在行', en: 'Row' },
  rowHelp: {
    zh: '用“打开所选报表”打开后，该金额所在的行。',
    en: 'The row in which the amount stands once the document is opened.',
  },
  sumOf: { zh: '{state}合计', en: '{state}: total' },
  netSpent: { zh: '支出（已扣除收回）', en: 'Spent, net of what was recovered' },
  document: { zh: '{unit}　{form}　{period}', en: '{unit}, {form}, {period}' },
});

type Sum =
  | 'net'
  | Extract<
      keyof typeof moneyWords,
      | 'promised'
      | 'applied'
      | 'approved'
      | 'appropriated'
      | 'received'
      | 'handed'
      | 'passed'
      | 'spent'
      | 'recovered'
      | 'settled'
      | 'returned'
      | 'left'
    >;
/** 到位合计; what is net and what is left have names of their own. */
export const sumTitle = (of: Sum): Bilingual =>
  of === 'net'
    ? moneyWords.netSpent
    : of === 'left'
      ? moneyWords.left
      : fill(moneyWords.sumOf, { state: moneyWords[of] });
