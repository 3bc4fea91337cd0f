/** The history in the spreadsheet: menu, question, list. */
import { texts } from './texts.ts';

export const recordWords = texts({
  directory: { zh: '名录', en: 'Directory' },
  units: { zh: '单位变更', en: 'units changed' },
  people: { zh: '人员变更', en: 'people changed' },
  registrations: { zh: '单位登记', en: 'registration of a unit' },
  menu: { zh: '办理记录', en: 'History' },
  queryMenu: { zh: '查询办理记录…', en: 'Search history…' },

  whichDocument: {
    zh: '请先打开一张报表，或在“待审报表”“报送情况”“办理记录”中选中一份，再选“办理记录”。',
    en: 'First open a document, or select one in “Review queue”, “Submission status” or “History”; then choose “History” again.',
  },
  question: {
    zh: '请输入查询条件，多项之间空一格：\n\n办理人　　姓名或邮箱\n日期　　　{day}，或 {month}-01~{day}\n单位　　　名称\n报表　　　名称\n报告期　　{year}、{month}，或 3月（最近的 3 月）\n回执编号　以 ZX 开头',
    en: 'Enter one or more of these, separated by spaces:\n\nperson    name or email\ndates     {day}, or {month}-01~{day}\nunit      its name\nform      its title\nperiod    {year}, {month}, or 3月 (the last March)\nreceipt   number, beginning with ZX',
  },
  ambiguous: {
    zh: '“{word}”可指 {count} 项：{names}等。请写全称，重新查询。',
    en: '“{word}” may be any of {count}: {names} or others. Search again with the full name.',
  },
  twoOfOne: {
    zh: '一次只能查询一个{what}。请去掉多余的，重新查询。',
    en: 'One {what} can be searched for at a time. Leave out the others and search again.',
  },
  notUnderstood: {
    zh: '无法识别“{text}”。请重新选择“查询办理记录…”，输入姓名或邮箱、日期、单位、报表、报告期或回执编号。',
    en: '“{text}” was not recognised. Choose “Search history…” again and enter a name or email, dates, a unit, a form, a period or a receipt number.',
  },

  tab: { zh: '办理记录', en: 'History' },
  title: {
    zh: '{what}　共 {count} 条（{at} 查询）',
    en: '{what}: {count} {count|entry|entries} (as of {at})',
  },
  titleMore: {
    zh: '{what}　仅列最近 {count} 条，查询更早的请缩小范围（{at} 查询）',
    en: '{what}: latest {count} entries only; narrow the search for earlier ones (as of {at})',
  },
  titleNone: { zh: '{what}　无办理记录（{at} 查询）', en: '{what}: no entries (as of {at})' },

  at: { zh: '时间', en: 'Time' },
  who: { zh: '办理人', en: 'By' },
  unit: { zh: '单位', en: 'Unit' },
  form: { zh: '报表', en: 'Form' },
  period: { zh: '报告期', en: 'Period' },
  what: { zh: '办理事项', en: 'Action' },
  version: { zh: '版本', en: 'Version' },
  reason: { zh: '理由', en: 'Reason' },
  receipt: { zh: '回执编号', en: 'Receipt number' },

  withComments: {
    zh: '{reason}（意见 {count} 条）',
    en: '{reason} ({count} {count|comment|comments})',
  },
  changesJoin: { zh: '；', en: '; ' },
  moreTime: { zh: '延至 {until}　{reason}', en: 'until {until}: {reason}' },
});
