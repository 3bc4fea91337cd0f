/** Monthly reports, the bureau's queue and decisions. */
import { texts } from '../texts.ts';

export const reviewingWords = texts({
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

  queueTab: { zh: '待审报表', en: 'Review queue' },
  queueUnit: { zh: '报送单位', en: 'Unit' },
  queueForm: { zh: '报表', en: 'Form' },
  queuePeriod: { zh: '报告期', en: 'Period' },
  queueVersion: { zh: '版本', en: 'Version' },
  queueWarnings: { zh: '请核实', en: 'Warnings' },
  queueAt: { zh: '报送时间', en: 'Submitted at' },
  queueBy: { zh: '填表人', en: 'Prepared by' },
  queueCertifier: { zh: '单位负责人', en: 'Head of unit' },
  queueReceipt: { zh: '回执编号', en: 'Receipt number' },
  queueEmpty: { zh: '目前无待审报表。', en: 'No documents are in review.' },
  queueChooseRow: {
    zh: '请先在“待审报表”中选中一行；已办结的，在“报送情况”或“办理记录”中选中。',
    en: 'First select a row in “Review queue”; for a document already decided, select it in “Submission status” or “History”.',
  },
  reviewTab: { zh: '审核 {unit} {title} {period}', en: 'Review {unit} {title} {period}' },
  reviewAbout: {
    zh: '{unit}　{period}　第 {version} 版　{rows} 行　{by} 于 {at} 报送　单位负责人：{certifier}　回执编号 {receipt}',
    en: '{unit}   {period}   Version {version}   {rows} {rows|row|rows}   Submitted by {by} at {at}   Head of unit: {certifier}   Receipt number {receipt}',
  },
  reviewStatus: {
    zh: '{state}。与{base}相比：新增 {added} 行（绿），修改 {changed} 行（黄，批注为原值），删除 {removed} 行（灰，列于末尾）。',
    en: 'Status: {state}. Compared with {base}: {added} added (green), {changed} changed (yellow; the note shows the old value), {removed} removed (grey, at the end).',
  },
  reviewStatusNew: {
    zh: '{state}。首次报送。意见填入“审核意见”栏，或写成单元格批注。',
    en: 'Status: {state}. First submission. Enter comments in “Review comment” or as cell notes.',
  },
  reviewChange: { zh: '变动', en: 'Change' },
  reviewComment: { zh: '审核意见', en: 'Review comment' },
  reviewCommentHelp: {
    zh: '对本行的意见，退回时一并送达；仅涉及一个单元格的，写成该单元格的批注。',
    en: 'Comment on this row; sent with a return. To comment on one cell, add a note to it.',
  },
  reviewHistory: { zh: '办理记录', en: 'History' },
  historyLine: {
    zh: '{at} {byName} {action}第 {version} 版',
    en: '{at} {byName} {action} version {version}',
  },
  historyReason: { zh: '：{reason}', en: ': {reason}' },
  changeAdded: { zh: '新增', en: 'added' },
  changeChanged: { zh: '修改', en: 'changed' },
  changeCell: { zh: '{column} {before} → {after}', en: '{column} {before} → {after}' },
  changeCells: { zh: '修改：{cells}', en: 'changed: {cells}' },
  changeMore: { zh: '另有 {count} 格', en: '{count} more {count|cell|cells}' },
  changeRemoved: { zh: '删除', en: 'removed' },
  before: { zh: '原值：{value}', en: 'Previously: {value}' },
  approveTitle: { zh: '通过', en: 'Approve' },
  approveQuestion: {
    zh: '通过{unit}“{title}”{period}第 {version} 版？各审核环节均通过后生效。',
    en: 'Approve version {version} of “{title}”, {period}, from {unit}? It takes effect once every review step is complete.',
  },
  approveHasComments: {
    zh: '您填写了 {count} 条意见，通过时不送达报送单位。',
    en: 'You have entered {count} {count|comment|comments}; approving does not send {count|it|them} to the unit.',
  },
  approveDone: { zh: '已审核通过。', en: 'Approved.' },
  returnTitle: { zh: '退回', en: 'Return' },
  returnReason: {
    zh: '退回{unit}“{title}”{period}第 {version} 版，附 {count} 条意见。\n\n填写退回理由后确定即退回（已有意见的可不填）：',
    en: 'Version {version} of “{title}”, {period}, will be returned to {unit} with {count} {count|comment|comments}.\n\nReason for the return (optional if there are comments):',
  },
  returnNothing: {
    zh: '未填写理由或意见，未退回。',
    en: 'No reason or comment was given; the document was not returned.',
  },
  returnTooMany: {
    zh: '共 {count} 条意见，一次最多 {limit} 条。请合并后再退回。',
    en: 'You can send up to {limit} comments at once; you have {count}. Combine some and try again.',
  },
  returnDone: {
    zh: '已退回，附 {count} 条意见。',
    en: 'Returned with {count} {count|comment|comments}.',
  },
  reopenTitle: { zh: '要求更正', en: 'Request correction' },
  openUntil: { zh: '单位可在 {until} 前（含当日）报送。', en: 'The unit can resubmit until {until}.' },
  reopenReason: {
    zh: '要求{unit}更正“{title}”{period}（更正后的版本审核通过前，现行版继续有效）。请填写理由：',
    en: 'Request correction of “{title}”, {period}, from {unit}? The version in force remains valid until a new one is approved. Reason:',
  },
  reopenNothing: {
    zh: '未填写理由，未要求更正。',
    en: 'No reason was given; no correction was requested.',
  },
  reopenDone: {
    zh: '已要求更正，报送单位可修改后更正报送。',
    en: 'Correction requested; the unit can now correct and resubmit.',
  },
});
