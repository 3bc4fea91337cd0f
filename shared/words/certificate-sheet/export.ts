/** What is exported for the platform of the province, and noting what was entered there. */
import { texts } from '../texts.ts';

export const exportWords = texts({
  exportTab: { zh: '继续教育登记导出', en: 'Registration export' },
  exportTitle: {
    zh: '{title}（{code}）　{count} 人，身份证号取自本表格的学员登记表，未离开本表格；登记后选“标记已登记…”',
    en: '{title} ({code}), {count} {count|person|people}; citizen numbers come from the roster in this spreadsheet and never leave it. Once entered choose “Note as registered…”',
  },
  openSheetFirst: {
    zh: '请先打开该班的发证单（“发证…”），再选“继续教育登记导出”。',
    en: 'Open the class by “Issue certificates…” first, then choose “Export for registration”.',
  },
  openRosterFirst: {
    zh: '本表格中没有打开该班的学员登记表（{period}），无法填入身份证号。请在存有身份证号的表格中操作。',
    en: 'The roster of the class ({period}) is not open in this spreadsheet, so the citizen numbers are missing. Use the spreadsheet that has them.',
  },
  nothingToExport: {
    zh: '该班没有尚未登记的有效证书。',
    en: 'The class has no valid certificate that is not registered yet.',
  },
  documentKind: { zh: '证件类型', en: 'Kind of document' },
  documentNumber: { zh: '证件号码', en: 'Document number' },
  idCard: { zh: '居民身份证', en: 'citizen identity card' },
  employer: { zh: '工作单位', en: 'Employer' },
  creditCode: { zh: '统一社会信用代码', en: 'Credit code' },
  project: { zh: '项目名称', en: 'Project' },
  onSite: { zh: '集中学时', en: 'Hours on site' },
  total: { zh: '合计学时', en: 'All hours' },
  openExportFirst: {
    zh: '请先打开“继续教育登记导出”，核对后再选“标记已登记…”。',
    en: 'Open “Export for registration” first, then choose “Note as registered…”.',
  },
  askPlatform: {
    zh: '已录入哪个平台（如“山东省专业技术人员继续教育公共服务平台”）？',
    en: 'Which platform were they entered on?',
  },
  noted: { zh: '已标记 {count} 份', en: '{count} noted' },
  notedBefore: { zh: '，{before} 份此前已标记', en: ', {before} before' },
});
