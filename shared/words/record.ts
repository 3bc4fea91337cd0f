/** The record of events in the spreadsheet: menu, question, list. */
import { texts } from './texts.ts';

export const recordWords = texts({
  directory: { zh: '名录', en: 'Directory' },
  units: { zh: '单位变更', en: 'units changed' },
  people: { zh: '人员变更', en: 'people changed' },
  menu: { zh: '办理记录', en: 'Record of this document' },
  queryMenu: { zh: '查询办理记录…', en: 'Query the record…' },

  whichDocument: {
    zh: '请先打开一张报表，或在“待审队列”“应报情况”“办理记录”里选中一份，再选“办理记录”。',
    en: 'Open a document first, or select one in the queue, in “Who owes what” or in the record, then choose the record again.',
  },
  question: {
    zh: '请输入要查的内容，可以合写，中间空一格：\n\n邮箱　　经办人的邮箱\n日期　　{day}，或 {month}-01~{day}\n期间　　{year}，或 {month}\n回执号　回执上的号码，以 ZX 开头',
    en: 'What do you look for? Several may be combined, with a space in between:\n\ne-mail    of whoever did it\ndays      {day}, or {month}-01~{day}\nperiod    {year}, or {month}\nreceipt   its number, which begins with ZX',
  },
  notUnderstood: {
    zh: '没有看懂“{text}”。请重新选择“查询办理记录…”，输入邮箱、日期、期间或回执号。',
    en: '“{text}” was not understood. Choose the query again and type an e-mail, days, a period or a receipt number.',
  },

  tab: { zh: '办理记录', en: 'Record' },
  title: { zh: '{what}　共 {count} 条（{at} 查询）', en: '{what}: {count} events (asked {at})' },
  titleMore: {
    zh: '{what}　只列最近 {count} 条，之前还有，请缩小范围再查（{at} 查询）',
    en: '{what}: the latest {count} events only, there are earlier ones: ask for less (asked {at})',
  },
  titleNone: { zh: '{what}　没有办理记录（{at} 查询）', en: '{what}: nothing recorded (asked {at})' },

  at: { zh: '时间', en: 'Time' },
  who: { zh: '办理人', en: 'By' },
  unit: { zh: '单位', en: 'Unit' },
  form: { zh: '表', en: 'Form' },
  period: { zh: '期间', en: 'Period' },
  what: { zh: '办理事项', en: 'What' },
  version: { zh: '版本', en: 'Version' },
  reason: { zh: '理由', en: 'Reason' },
  receipt: { zh: '回执号', en: 'Receipt' },

  withComments: { zh: '{reason}（批注 {count} 处）', en: '{reason} ({count} comments on cells)' },
  moreTime: { zh: '延至 {until}　{reason}', en: 'until {until}: {reason}' },
});
