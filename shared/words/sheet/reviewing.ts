/** Monthly reports, the bureau's queue and decisions. */
import { texts } from '../texts.ts';

export const reviewingWords = texts({
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
