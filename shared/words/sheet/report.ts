/** Choosing a monthly report, and its tab. */
import { texts } from '../texts.ts';

export const reportSheetWords = texts({
  reportTitle: { zh: '查看月报', en: 'Monthly report' },
  reportNone: {
    zh: '尚无月报。当月报表截止后生成该月月报。',
    en: 'There is no monthly report yet. Each is compiled after the month’s due date.',
  },
  reportQuestion: {
    zh: '已有月报：\n\n{list}\n{older}\n请输入序号；不填则打开最新一期：',
    en: 'Reports:\n\n{list}\n{older}\nEnter a number; leave empty for the latest:',
  },
  reportLine: { zh: '{number}. {month}　{issue}', en: '{number}. {month}  {issue}' },
  reportLineOfMany: {
    zh: '{number}. {month}　{issue}　共 {count} 版',
    en: '{number}. {month}  {issue}  ({count} editions)',
  },
  reportOlder: {
    zh: '\n查看旧版：序号/版次，如 {number}/1。',
    en: '\nFor an older edition: number/revision, such as {number}/1.',
  },
  reportWrongNumber: {
    zh: '序号“{answer}”无效。请重新选择“查看月报”，输入 1 至 {count}。',
    en: '“{answer}” is not a valid number. Choose “Monthly report” again and enter 1 to {count}.',
  },
  reportTab: { zh: '月报 {month} 第{revision}版', en: 'Report {month} rev. {revision}' },
  reportTabCorrected: {
    zh: '月报 {month} 第{revision}版（更正）',
    en: 'Report {month} rev. {revision} (corrected)',
  },
  reportSuperseded: {
    zh: '本表为第 {revision} 版，已有第 {latest} 版。请用“查看月报”打开新版。',
    en: 'This is revision {revision}; revision {latest} replaces it. Choose “Monthly report” to open it.',
  },
  reportLinks: { zh: '网页版：', en: 'Web page: ' },
  linkChinese: { zh: '中文', en: 'Chinese' },
  linkEnglish: { zh: '英文', en: 'English' },
  reportDone: {
    zh: '“{tab}”已生成，共 {count} 张表。',
    en: '“{tab}” is ready, with {count} {count|table|tables}.',
  },
});
