/** Everything the add-on says in the spreadsheet: menu, dialogs, headers of its lists, status lines. */
import { checkingSheetWords } from './sheet/checking.ts';
import { fillingWords } from './sheet/filling.ts';
import { generalWords } from './sheet/general.ts';
import { mergingWords } from './sheet/merging.ts';
import { nilReturnWords } from './sheet/nil-return.ts';
import { openingWords } from './sheet/opening.ts';
import { queueColumns } from './sheet/queue.ts';
import { refreshingWords } from './sheet/refreshing.ts';
import { reportSheetWords } from './sheet/report.ts';
import { reviewedWords } from './sheet/reviewed.ts';
import { reviewingWords } from './sheet/reviewing.ts';
import { rewritingWords } from './sheet/rewriting.ts';
import { submittingWords } from './sheet/submitting.ts';
import { withdrawingWords } from './sheet/withdrawing.ts';
import { texts } from './texts.ts';

export const menuWords = texts({
  open: { zh: '打开表格…', en: 'Open a form…' },
  check: { zh: '检查本表', en: 'Check this sheet' },
  rewrite: { zh: '采用识别结果', en: 'Apply suggested values' },
  submit: { zh: '报送市局', en: 'Submit to the bureau' },
  nil: { zh: '零报告', en: 'Nil return' },
  refresh: { zh: '刷新状态与意见', en: 'Refresh status, comments' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  report: { zh: '查看月报', en: 'Monthly report' },
  review: { zh: '审核（市局）', en: 'Review (bureau)' },
  queue: { zh: '待审报表', en: 'Review queue' },
  openDocument: { zh: '打开所选报表', en: 'Open selected document' },
  approve: { zh: '通过', en: 'Approve' },
  return: { zh: '退回（附意见）', en: 'Return with comments' },
  reopen: { zh: '要求更正', en: 'Request correction' },
  whoAmI: { zh: '当前账号', en: 'Current account' },
  help: { zh: '帮助', en: 'Help' },
});
export const sheetWords = {
  ...generalWords,
  ...openingWords,
  ...fillingWords,
  ...checkingSheetWords,
  ...rewritingWords,
  ...submittingWords,
  ...nilReturnWords,
  ...mergingWords,
  ...refreshingWords,
  ...withdrawingWords,
  ...reportSheetWords,
  ...queueColumns,
  ...reviewedWords,
  ...reviewingWords,
} as const;
