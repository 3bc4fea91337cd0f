/** Opening a form, the head of its tab, checking it and applying the values that the check suggests. */
import { texts } from '../texts.ts';

export const fillingWords = texts({
  preparingSheet: { zh: '正在读取本表…', en: 'Reading the sheet…' },
  preparing: { zh: '正在准备表格…', en: 'Preparing the form…' },

  idHeader: { zh: '行标识', en: 'Row ID' },
  titleLine: { zh: '{title}：{purpose}', en: '{title}: {purpose}' },
  aboutLine: {
    zh: '报送单位：{unit}　报告期：{period}　截止日期：{due}',
    en: 'Unit: {unit}   Reporting period: {period}   Due date: {due}',
  },
  aboutSigned: {
    zh: '　单位负责人：{certifier}　填表人：{by}　报出日期：{day}',
    en: '   Head of unit: {certifier}   Prepared by: {by}   Submitted on: {day}',
  },
  statusNone: {
    zh: '状态：未报送。填写后请“检查本表”，再“报送市局”。',
    en: 'Status: not submitted. Fill it in, check it, then submit it to the bureau.',
  },
  statusLine: {
    zh: '状态：{state}　第 {version} 版　回执编号 {receipt}　{at}　下一步：{next}',
    en: 'Status: {state}   Version {version}   Receipt number {receipt}   {at}   Next: {next}',
  },
  statusDiffers: {
    zh: '　表内有 {cells} 格与第 {version} 版（{state}）不同，尚未报送',
    en: '   Changed since: {cells} {cells|cell differs|cells differ} from version {version} ({state}); not submitted yet',
  },
  statusReason: { zh: '　审核意见：{reason}', en: '   Comment: {reason}' },
  headerWarning: {
    zh: '本行用于识别各栏，请勿修改',
    en: 'Please do not change this row: it identifies the columns',
  },
  nextSubmitted: {
    zh: '等待市局审核；如需更正，修改后可重新报送',
    en: 'in review; to correct it, edit and resubmit',
  },
  nextEndorsed: {
    zh: '本环节已通过，等待下一环节审核',
    en: 'endorsed; awaiting the next step',
  },
  nextReturned: { zh: '请按审核意见修改后重新报送', en: 'make the requested changes and resubmit' },
  nextApproved: {
    zh: '已生效；如需更正，修改后可更正报送',
    en: 'in force; to correct it, edit and resubmit',
  },
  nextWithdrawn: { zh: '已撤回；修改后可重新报送', en: 'withdrawn; resubmit when ready' },
  nextReopened: {
    zh: '市局要求更正，请修改后更正报送',
    en: 'correction requested by the bureau; correct it and resubmit',
  },

  knownPerson: {
    zh: '{mask}：已识别本人。姓名不变的，无须填写身份证号；换人的，请填写新号码。',
    en: 'Already identified ({mask}). Leave empty unless the person changes.',
  },
});
