/** Printing of certificates from the sheet: what is asked, and the tab of links. */
import { texts } from './texts.ts';

export const printWords = texts({
  print: { zh: '打印…', en: 'Print…' },
  printRecord: { zh: '打印学时证明…', en: 'Print a record of hours…' },
  question: {
    zh: '打印某班的证书、领取登记表：先打开该班的发证单，再选本菜单。\n打印发证登记册：输入年份和号段，如“{year} 00”；打印作废、换发公告：输入年月，如“{year}-06”：',
    en: 'For the certificates of a class, open its issue sheet first. For the register enter year and series, such as “{year} 00”; for the notice of void certificates a month, such as “{year}-06”:',
  },
  notUnderstood: {
    zh: '“{text}”不是年份和号段，也不是年月，未打印。',
    en: '“{text}” is neither a year with a series nor a month; nothing was printed.',
  },
  nothing: {
    zh: '没有可以打印的内容：该班还没有发证，或该号段当年没有编号。',
    en: 'There is nothing to print: the class has no certificates, or the series no numbers in that year.',
  },
  tab: { zh: '证书打印', en: 'Print certificates' },
  title: {
    zh: '点链接打开 PDF，再打印。链接 12 小时内有效，含个人信息，请勿转发',
    en: 'Open a link and print the PDF. Links open for 12 hours and hold personal data: do not pass them on',
  },
  paper: { zh: '文件', en: 'Document' },
  chinese: { zh: '中文 PDF', en: 'PDF in Chinese' },
  english: { zh: '英文 PDF', en: 'PDF in English' },
  askName: { zh: '请输入姓名（全名）：', en: 'Enter the full name:' },
  askNumber: {
    zh: '请输入{name}的身份证号。只用于查找，不保存、不写入表格：',
    en: 'Enter the citizen number of {name}. It is used to find the person, and neither kept nor written into the sheet:',
  },
  notFound: {
    zh: '姓名与证件不符，或无记录，未打印。本单位今天还可查询 {left} 人。',
    en: 'Name and number do not match, or there is no record; nothing was printed. {left} left for your unit today.',
  },
  recordTitle: {
    zh: '{title} {number}',
    en: '{title} {number}',
  },
});
