/** Monthly reports, the queue of the bureau and decisions. */
import { texts } from '../texts.ts';

export const reviewingWords = texts({
  reportTitle: { zh: '查看月报', en: 'Monthly report' },
  reportNone: {
    zh: '还没有生成过月报。当月报表截止以后生成该月的月报。',
    en: 'No report has been compiled yet. A month is compiled once its returns are due.',
  },
  reportQuestion: {
    zh: '已有的月报：\n\n{list}\n\n请输入序号；不填即打开最新一期：',
    en: 'Reports:\n\n{list}\n\nType a number; leave it empty for the newest:',
  },
  reportLine: { zh: '{number}. {month}　{issue}', en: '{number}. {month}  {issue}' },
  reportTab: { zh: '月报 {month}', en: 'Report {month}' },
  reportLinks: { zh: '网页版：', en: 'As a page:' },
  linkChinese: { zh: '中文', en: 'Chinese' },
  linkEnglish: { zh: '英文', en: 'English' },
  reportDone: { zh: '“{tab}”已生成，共 {count} 张表。', en: '“{tab}” holds {count} tables.' },

  queueTab: { zh: '待审队列', en: 'Review queue' },
  queueUnit: { zh: '报送单位', en: 'Unit' },
  queueForm: { zh: '报表', en: 'Form' },
  queuePeriod: { zh: '期间', en: 'Period' },
  queueVersion: { zh: '版本', en: 'Version' },
  queueRows: { zh: '行数', en: 'Rows' },
  queueWarnings: { zh: '请核对', en: 'To look at' },
  queueAt: { zh: '报送时间', en: 'Submitted at' },
  queueBy: { zh: '报送人', en: 'Submitted by' },
  queueCertifier: { zh: '单位负责人', en: 'Unit head' },
  queueReceipt: { zh: '回执号', en: 'Receipt' },
  queueEmpty: { zh: '目前没有待审的报表。', en: 'Nothing is waiting for review.' },
  queueChooseRow: {
    zh: '请在“待审队列”里选中一行，再选“打开所选报表”；已办结的在“应报情况”或“办理记录”里选。',
    en: 'Select a row of the queue first, then choose “Open the selected document”; what is decided is selected in “Who owes what” or in the record.',
  },
  reviewTab: { zh: '审核 {unit} {title} {period}', en: 'Review {unit} {title} {period}' },
  reviewAbout: {
    zh: '{unit}　{period}　第 {version} 版　{rows} 行　{by} 于 {at} 报送　单位负责人：{certifier}　回执 {receipt}',
    en: '{unit}   {period}   version {version}   {rows} rows   filed by {by} at {at}   unit head: {certifier}   receipt {receipt}',
  },
  reviewStatus: {
    zh: '{state}。与{base}相比：新增 {added} 行（绿），改动 {changed} 行（黄，批注里是原值），删去 {removed} 行（灰，列在最后）。',
    en: 'State: {state}. Against {base}: {added} added (green), {changed} changed (yellow, the note shows the old value), {removed} removed (grey, at the end).',
  },
  reviewStatusNew: {
    zh: '{state}。首次报送。意见写在“审核意见”栏，或写成单元格批注。',
    en: 'State: {state}. Filed for the first time. Write comments in the column “Review comment” or as cell notes.',
  },
  reviewChange: { zh: '变化', en: 'Change' },
  reviewComment: { zh: '审核意见', en: 'Review comment' },
  reviewCommentHelp: {
    zh: '写给这一行的意见，退回时一并带回。只说某一格的，写成那一格的批注。',
    en: 'A comment on this row; it goes back with the return. What is about one cell alone is written as a note on it.',
  },
  reviewHistory: { zh: '办理经过', en: 'History' },
  historyLine: {
    zh: '{at} {byName} {action}第 {version} 版',
    en: '{at} {byName} {action} version {version}',
  },
  historyReason: { zh: '：{reason}', en: ': {reason}' },
  changeAdded: { zh: '新增', en: 'added' },
  changeChanged: { zh: '改动', en: 'changed' },
  changeRemoved: { zh: '删去', en: 'removed' },
  before: { zh: '原为：{value}', en: 'Was: {value}' },
  approveTitle: { zh: '通过', en: 'Approve' },
  approveQuestion: {
    zh: '通过{unit}“{title}”{period}第 {version} 版？通过后即生效。',
    en: 'Approve version {version} of “{title}”, {period}, of {unit}? It is in force from then on.',
  },
  approveHasComments: {
    zh: '您写了 {count} 条意见，通过时不会带给报送单位。',
    en: 'You wrote {count} comments; an approval does not carry them to the unit.',
  },
  approveDone: { zh: '已通过。', en: 'Approved.' },
  returnTitle: { zh: '退回', en: 'Return' },
  returnReason: {
    zh: '将附上 {count} 条单元格意见。\n请填写总的退回理由（有单元格意见时可不填）：',
    en: '{count} comments on cells go with it.\nGive the general reason (may stay empty when there are comments):',
  },
  returnNothing: {
    zh: '既没有理由也没有意见，没有退回。',
    en: 'There is neither a reason nor a comment; nothing was returned.',
  },
  returnQuestion: {
    zh: '退回{unit}“{title}”{period}第 {version} 版，附 {count} 条意见？',
    en: 'Return version {version} of “{title}”, {period}, to {unit} with {count} comments?',
  },
  returnTooMany: {
    zh: '共有 {count} 条意见，一次最多 {limit} 条。请合并后再退回。',
    en: 'There are {count} comments, at most {limit} go at once. Combine some and try again.',
  },
  returnDone: { zh: '已退回，附 {count} 条意见。', en: 'Returned with {count} comments.' },
  reopenTitle: { zh: '重开', en: 'Reopen' },
  reopenReason: {
    zh: '重开{unit}“{title}”{period}（已生效的版本在新版通过前继续有效）。请填写理由：',
    en: 'Reopen “{title}”, {period}, of {unit} (the version in force stays so until a new one is approved). Give the reason:',
  },
  reopenNothing: { zh: '没有填写理由，没有重开。', en: 'No reason was given; nothing was reopened.' },
  reopenDone: {
    zh: '已重开，报送单位可以更正后重新报送。',
    en: 'Reopened; the unit can correct it and submit again.',
  },
});
