/** Everything the add-on says in the spreadsheet: menu, dialogs, headers of its lists, status lines. */
import type { Bilingual } from '../bilingual.ts';

const texts = <const T extends Record<string, Bilingual>>(
  all: T,
): { readonly [name in keyof T]: Bilingual } => all;

export const menuWords = texts({
  open: { zh: '打开表格…', en: 'Open a form…' },
  check: { zh: '检查本表', en: 'Check this sheet' },
  rewrite: { zh: '按理解改写', en: 'Write back what was understood' },
  submit: { zh: '报送市局', en: 'Submit to the bureau' },
  nil: { zh: '零报告', en: 'Nil return' },
  refresh: { zh: '刷新状态与意见', en: 'Refresh status and comments' },
  withdraw: { zh: '撤回', en: 'Withdraw' },
  report: { zh: '查看月报', en: 'Monthly report' },
  review: { zh: '审核（市局）', en: 'Review (bureau)' },
  queue: { zh: '待审队列', en: 'Waiting for review' },
  openDocument: { zh: '打开所选报表', en: 'Open the selected document' },
  approve: { zh: '通过', en: 'Approve' },
  return: { zh: '退回（附批注）', en: 'Return with comments' },
  reopen: { zh: '重开', en: 'Reopen' },
  whoAmI: { zh: '我是谁', en: 'Who am I' },
  help: { zh: '帮助', en: 'Help' },
});

export const sheetWords = texts({
  product: { zh: '知识更新工程', en: 'Knowledge Renewal' },
  notDone: { zh: '没有完成', en: 'Not done' },

  // What stops a command before the bureau is asked.
  authoriseAgain: {
    zh: '谷歌没有给出您的身份。请从「扩展程序」菜单重新打开本插件并同意授权，然后再试。表里的内容没有变动。',
    en: 'Google did not tell who you are. Open the add-on again from the Extensions menu, grant the permissions, and try again. Nothing in the sheet was changed.',
  },
  signInRefused: {
    zh: '系统没有认可您的登录。请重新打开表格后再试；仍不行请联系市人社局。表里的内容没有变动。',
    en: 'The system did not accept your sign-in. Reopen the spreadsheet and try again; if it persists contact the HR bureau. Nothing in the sheet was changed.',
  },
  networkFailed: {
    zh: '网络不通，没有连上市局的系统。您填写的内容都在表里，没有丢失；请稍候再试。',
    en: 'The network failed and the bureau’s system could not be reached. Everything you typed is still in the sheet; try again in a moment.',
  },
  serverFailed: {
    zh: '市局的系统暂时没有正常回应（{status}）。您填写的内容没有丢失；请稍候再试。',
    en: 'The bureau’s system did not answer properly ({status}). Nothing you typed is lost; try again in a moment.',
  },
  unexpected: {
    zh: '插件出错：{detail}。您填写的内容没有丢失；请把这句话告诉市人社局。',
    en: 'The add-on failed: {detail}. Nothing you typed is lost; tell the HR bureau this sentence.',
  },
  addonOutdated: {
    zh: '本插件的「{form}」是第 {bundled} 版，系统现行第 {current} 版。请刷新页面；仍不一致请联系市人社局更新插件。',
    en: 'This add-on knows version {bundled} of “{form}”, the system uses version {current}. Reload the page; if they still differ ask the HR bureau to update the add-on.',
  },
  notAFormTab: {
    zh: '当前工作表不是从菜单打开的报表。请切换到报表，或选择「打开表格…」。',
    en: 'This tab is not a form opened from the menu. Switch to the form, or choose “Open a form…”.',
  },
  notAReviewTab: {
    zh: '当前工作表不是审核表。请先在「待审队列」里选一行，再选择「打开所选报表」。',
    en: 'This tab is not a document under review. Select a row of the queue, then choose “Open the selected document”.',
  },
  headerLost: {
    zh: '找不到表头。请恢复被删掉的表头行，或从菜单重新打开表格后把数据粘贴过去。',
    en: 'The header row was not found. Restore it, or open the form again from the menu and paste your rows.',
  },
  busyElsewhere: {
    zh: '本表格里有人正在报送。请稍候再试。',
    en: 'Somebody is submitting from this spreadsheet right now. Try again in a moment.',
  },

  // Opening.
  openTitle: { zh: '打开表格', en: 'Open a form' },
  openQuestion: {
    zh: '{unit}的报表：\n\n{list}\n\n请输入序号：',
    en: 'Forms of {unit}:\n\n{list}\n\nType a number:',
  },
  openLine: {
    zh: '{number}. {title}　{period}（{state}，{standing}，{due} 截止{moved}）',
    en: '{number}. {title}, {period} ({state}, {standing}, due {due}{moved})',
  },
  openMoved: { zh: '，经批准延期：{reason}', en: ', more time given: {reason}' },
  openNothing: { zh: '{unit}目前没有应报的表。', en: '{unit} has no forms to file at present.' },
  openWrongNumber: {
    zh: '没有序号「{answer}」。请重新选择「打开表格…」，输入 1 到 {count}。',
    en: 'There is no number “{answer}”. Choose “Open a form…” again and type 1 to {count}.',
  },
  opened: {
    zh: '「{tab}」已打开。填好后请选「检查本表」，再选「报送市局」。',
    en: '“{tab}” is open. Fill it in, then choose Check, then Submit.',
  },
  carryQuestion: {
    zh: '{period}报送过 {rows} 行。是否带入本期，在其上修改？\n日期和每期不同的栏目已清空。选「否」则从空表开始。',
    en: '{rows} rows were filed for {period}. Begin with them?\nDates and what differs each time have been cleared. Choose No to begin with an empty sheet.',
  },
  openedAgain: {
    zh: '「{tab}」本来就在，已为您切换过去。',
    en: '“{tab}” was there already; you are on it now.',
  },
  preparing: { zh: '正在准备表格…', en: 'Preparing the sheet…' },
  standingNotYet: { zh: '未到报送期', en: 'not open yet' },
  standingOpen: { zh: '可报送', en: 'open' },
  standingOptional: { zh: '据实选报', en: 'if there is something to file' },
  standingLate: { zh: '已逾期', en: 'late' },
  standingClosed: { zh: '已关闭', en: 'closed' },

  // The head of a tab.
  idHeader: { zh: '行标识', en: 'Row id' },
  titleLine: { zh: '{title}：{purpose}', en: '{title}: {purpose}' },
  aboutLine: {
    zh: '报送单位：{unit}　期间：{period}　截止：{due}',
    en: 'Unit: {unit}   Period: {period}   Due: {due}',
  },
  aboutSigned: {
    zh: '　单位负责人：{certifier}　填表人：{by}　填报日期：{day}',
    en: '   Unit head: {certifier}   Filled in by: {by}   On: {day}',
  },
  statusNone: {
    zh: '状态：未报送。填好后请选「检查本表」，再选「报送市局」。',
    en: 'Status: not filed. Fill it in, choose Check, then Submit.',
  },
  statusLine: {
    zh: '状态：{state}　第 {version} 版　回执 {receipt}　{at}　下一步：{next}',
    en: 'Status: {state}   version {version}   receipt {receipt}   {at}   Next: {next}',
  },
  statusReason: { zh: '　意见：{reason}', en: '   Comment: {reason}' },
  headerWarning: {
    zh: '表头用于识别栏目，请不要修改',
    en: 'The header tells the columns apart; please leave it as it is',
  },
  nextSubmitted: {
    zh: '等候市局审核；如需更正，改好后再次报送即可',
    en: 'wait for the review; to correct something, change it and submit again',
  },
  nextEndorsed: {
    zh: '已审核同意，等候下一步审核',
    en: 'endorsed; the next reviewers follow',
  },
  nextReturned: { zh: '按意见改好后重新报送', en: 'mend what the comments say and submit again' },
  nextApproved: {
    zh: '已生效；如需更正，改好后再次报送',
    en: 'in force; to correct something, change it and submit again',
  },
  nextWithdrawn: { zh: '已撤回；改好后可重新报送', en: 'withdrawn; submit again when ready' },
  nextReopened: {
    zh: '市局已重开，请更正后重新报送',
    en: 'reopened by the bureau; correct it and submit again',
  },

  knownPerson: {
    zh: '{mask}：系统已有本人。姓名不改时不必重填身份证号；换人请填新号。',
    en: '{mask}: known already. While the name stays, the number need not be typed again; for another person type theirs.',
  },

  // Checking.
  checkTitle: { zh: '检查结果', en: 'Check results' },
  checkGood: {
    zh: '共 {rows} 行，没有发现问题，可以报送。',
    en: '{rows} rows, nothing to mend; the sheet can be submitted.',
  },
  checkCounts: {
    zh: '共 {rows} 行：{errors} 处必须改正，{warnings} 处请核对，{notes} 处已按理解读取。',
    en: '{rows} rows: {errors} to correct, {warnings} to look at, {notes} read as understood.',
  },
  checkFirst: { zh: '第一处在{place}：{message}', en: 'The first is at {place}: {message}' },
  checkAllMarked: {
    zh: '已在表中逐格标出，并列在「{tab}」。',
    en: 'They are marked in the sheet and listed in “{tab}”.',
  },
  checkSomeMarked: {
    zh: '先标出 {painted} 格，全部列在「{tab}」。',
    en: '{painted} cells are marked first; all are listed in “{tab}”.',
  },
  placeCell: { zh: '第 {row} 行「{column}」', en: 'row {row}, “{column}”' },
  placeRow: { zh: '第 {row} 行', en: 'row {row}' },
  placeHeader: { zh: '表头「{column}」', en: 'the header “{column}”' },
  placeSheet: { zh: '整张表', en: 'the sheet' },
  listSeverity: { zh: '类别', en: 'Kind' },
  listRow: { zh: '行', en: 'Row' },
  listColumn: { zh: '栏目', en: 'Column' },
  listMessage: { zh: '问题', en: 'What is wrong' },
  listFix: { zh: '怎么改', en: 'What to do' },
  listMore: {
    zh: '另有 {count} 处未列出，请先改正以上各处。',
    en: '{count} more are not listed; mend these first.',
  },
  severityError: { zh: '必须改正', en: 'to correct' },
  severityWarning: { zh: '请核对', en: 'to look at' },
  severityNote: { zh: '已按理解读取', en: 'read as understood' },

  // Writing back.
  rewriteTitle: { zh: '按理解改写', en: 'Write back' },
  rewriteNothing: { zh: '没有需要改写的单元格。', en: 'There is no cell to rewrite.' },
  rewriteQuestion: {
    zh: '将按理解改写 {count} 格，如{place}改为「{understood}」。是否继续？',
    en: '{count} cells will be rewritten, such as {place} to “{understood}”. Go on?',
  },
  rewriteDone: {
    zh: '已改写 {count} 格。可用「撤销」恢复原样。',
    en: '{count} cells were rewritten. Undo brings the old text back.',
  },

  // Submitting.
  submitTitle: { zh: '报送市局', en: 'Submit to the bureau' },
  submitBlocked: {
    zh: '还有 {errors} 处必须改正，没有报送。',
    en: '{errors} cells must be corrected first; nothing was sent.',
  },
  submitEmpty: {
    zh: '表里没有数据，没有报送。本期确无数据时请选「零报告」。',
    en: 'The sheet has no rows; nothing was sent. If there is nothing to report choose Nil return.',
  },
  submitEmptyNoNil: { zh: '表里没有数据，没有报送。', en: 'The sheet has no rows; nothing was sent.' },
  certifierQuestion: {
    zh: '请填写单位负责人姓名（对本报表的真实性负责）：',
    en: 'Name of the unit head who answers for this return:',
  },
  certifierAgain: {
    zh: '请填写单位负责人姓名（对本报表的真实性负责）。\n上次填写：{name}。不填直接按确定即沿用。',
    en: 'Name of the unit head who answers for this return.\nLast time: {name}. Leave it empty to use it again.',
  },
  certifierMissing: { zh: '没有填写单位负责人，没有报送。', en: 'No unit head was given; nothing was sent.' },
  submitQuestion: {
    zh: '{unit}　{title}　{period}\n共 {rows} 行，{warnings} 处请核对，单位负责人：{certifier}。\n\n确认报送市局？',
    en: '{unit}, {title}, {period}\n{rows} rows, {warnings} to look at, unit head: {certifier}.\n\nSubmit to the bureau?',
  },
  submitDone: {
    zh: '已收到，回执号 {receipt}，第 {version} 版，{rows} 行。\n{next}',
    en: 'Received: receipt {receipt}, version {version}, {rows} rows.\n{next}',
  },
  submitRepeated: {
    zh: '内容与此前报送的完全相同，沿用原回执 {receipt}（第 {version} 版）。\n{next}',
    en: 'The content is the same as before; its receipt is {receipt} (version {version}).\n{next}',
  },
  submitRefused: {
    zh: '市局系统复核时发现 {errors} 处问题，没有收下。已在表中标出。',
    en: 'The bureau’s check found {errors} problems and did not accept it. They are marked in the sheet.',
  },
  nilTitle: { zh: '零报告', en: 'Nil return' },
  nilQuestion: {
    zh: '{unit}　{title}　{period}\n报告本期没有数据，单位负责人：{certifier}。\n\n确认报送？',
    en: '{unit}, {title}, {period}\nReport that there is nothing for this period, unit head: {certifier}.\n\nSubmit?',
  },
  nilHasRows: {
    zh: '表里有 {rows} 行数据，不能作零报告。请清空数据行，或选「报送市局」。',
    en: 'The sheet has {rows} rows, so it is not a nil return. Clear them, or choose Submit.',
  },
  nilNotAllowed: { zh: '「{title}」不接受零报告。', en: '“{title}” does not allow a nil return.' },

  // A colleague was faster.
  conflictTitle: { zh: '同事已报送新版本', en: 'A colleague filed a newer version' },
  conflictQuestion: {
    zh: '{reason}\n\n是否打开同事的版本对照？（放在另一张工作表，您的内容不会改动）',
    en: '{reason}\n\nOpen the colleague’s version to compare? (In another tab; your cells stay as they are.)',
  },
  compareTab: { zh: '{tab}（同事版本 v{version}）', en: '{tab} (colleague’s v{version})' },
  compareStatus: {
    zh: '{by} 于 {at} 报送的第 {version} 版，仅供对照。绿：您的表里没有；黄：与您的不同，批注里是您的内容。',
    en: 'Version {version}, filed by {by} at {at}, for comparison only. Green: not in your sheet; yellow: differs, the note shows yours.',
  },
  mergeQuestion: {
    zh: '与您的表相比：同事多 {added} 行，{changed} 行不同，您多 {removed} 行。\n\n是否把同事的改动合并到您的表里？同事新增的行加在最后；同一格两人都改过的保留您的并列出；不删除任何一行。\n\n选「否」：请把要采纳的内容自己抄到您的表里，再选「报送市局」，将在第 {version} 版之上报送。若要直接采用同事的版本：删除您的工作表，再从菜单打开。',
    en: 'Against your sheet: {added} rows are only in the colleague’s, {changed} differ, {removed} are only in yours.\n\nMerge the colleague’s changes into your sheet? Their new rows come at the end; a cell you both changed stays yours and is listed; no row is deleted.\n\nChoose No to copy by hand what you want to keep, then choose Submit; it will be filed on top of version {version}. To use the colleague’s version instead, delete your tab and open the form again from the menu.',
  },
  mergeDone: {
    zh: '已合并{by}的第 {version} 版：加入 {added} 行，改写 {changed} 格；{conflicts} 格两人都改过，保留了您的；{kept} 行同事已删去，仍保留在您的表里。',
    en: 'Version {version} of {by} is merged: {added} rows added, {changed} cells changed; {conflicts} cells you both changed stay yours; {kept} rows they deleted are still in your sheet.',
  },
  mergeListed: {
    zh: '逐项列在「{tab}」。核对后请选「报送市局」，将在第 {version} 版之上报送。',
    en: 'Everything is listed in “{tab}”. Look it over, then choose Submit; it will be filed on top of version {version}.',
  },
  mergePersons: {
    zh: '身份证号不回传，同事的行里是空的；姓名不改即视为本人，不必重填。',
    en: 'Citizen numbers never come back, so they are empty in the colleague’s rows; while the name stays the person is known without one.',
  },
  mergeTab: { zh: '合并结果', en: 'Merge' },
  mergeTitle: { zh: '{tab}：合并{by}的第 {version} 版', en: '{tab}: merged with version {version} of {by}' },
  mergeMine: { zh: '您的', en: 'Yours' },
  mergeTheirs: { zh: '同事的', en: 'The colleague’s' },
  mergeAdded: { zh: '同事新增，已加入', en: 'new of the colleague, added' },
  mergeRestored: { zh: '您删去而同事改过，已恢复', en: 'you deleted it, they changed it: restored' },
  mergeChanged: { zh: '同事改动，已改写', en: 'changed by the colleague, taken over' },
  mergeConflict: { zh: '两人都改过，保留您的', en: 'both changed it, yours stays' },
  mergeKept: { zh: '同事已删去，仍保留', en: 'deleted by the colleague, still here' },
  mergeKeptPerson: {
    zh: '同事已删去，仍保留；要报送须重填身份证号',
    en: 'deleted by the colleague, still here; to file it type the citizen number again',
  },
  mergeNote: { zh: '{kind}（{by}）。{other}', en: '{kind} ({by}). {other}' },
  theirs: { zh: '同事的内容：{value}', en: 'Theirs: {value}' },
  mine: { zh: '您的内容：{value}', en: 'Yours: {value}' },
  emptyCell: { zh: '（空）', en: '(empty)' },
  onTopQuestion: {
    zh: '您已对照过同事的第 {version} 版。确认以您表中的内容在其之上报送新版本？',
    en: 'You have compared with the colleague’s version {version}. File your sheet as a new version on top of it?',
  },
  newerQuestion: {
    zh: '系统里已有第 {version} 版（{by}，{at}），您的表基于第 {base} 版。\n\n是否打开该版本对照？（放在另一张工作表，您的内容不会改动）',
    en: 'Version {version} has been filed ({by}, {at}); your sheet is based on version {base}.\n\nOpen it to compare? (In another tab; your cells stay as they are.)',
  },

  // Refreshing and withdrawing.
  refreshTitle: { zh: '状态与意见', en: 'Status and comments' },
  returnedText: {
    zh: '市局退回了第 {version} 版，附 {count} 条意见。\n{reason}',
    en: 'The bureau returned version {version} with {count} comments.\n{reason}',
  },
  returnedMarked: {
    zh: '意见已标在相应单元格，并列在「{tab}」。',
    en: 'The comments are on their cells and listed in “{tab}”.',
  },
  commentsTab: { zh: '退回意见', en: 'Comments' },
  commentNote: { zh: '市局意见：{text}', en: 'Bureau: {text}' },
  commentText: { zh: '意见', en: 'Comment' },
  commentGone: { zh: '（该行已不在表中）', en: '(the row is no longer in the sheet)' },
  withdrawTitle: { zh: '撤回', en: 'Withdraw' },
  withdrawQuestion: {
    zh: '确认撤回{period}「{title}」第 {version} 版？表里的内容不变，改好后可重新报送。',
    en: 'Withdraw version {version} of “{title}”, {period}? Your cells stay as they are and can be submitted again.',
  },
  withdrawNothing: {
    zh: '这张表还没有报送过，无需撤回。',
    en: 'This form has not been filed, so there is nothing to withdraw.',
  },
  withdrawDone: { zh: '已撤回。', en: 'Withdrawn.' },

  // Reports.
  reportTitle: { zh: '查看月报', en: 'Monthly report' },
  reportNone: {
    zh: '还没有生成过月报。每月第五个工作日之后生成上月的月报。',
    en: 'No report has been compiled yet. The report of a month is compiled after the fifth working day of the next.',
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
  reportDone: { zh: '「{tab}」已生成，共 {count} 张表。', en: '“{tab}” holds {count} tables.' },

  // Reviewing.
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
    zh: '请在「待审队列」里选中一行，再选「打开所选报表」。',
    en: 'Select a row of the queue first, then choose “Open the selected document”.',
  },
  reviewTab: { zh: '审核 {unit} {title} {period}', en: 'Review {unit} {title} {period}' },
  reviewAbout: {
    zh: '{unit}　{period}　第 {version} 版　{rows} 行　{by} 于 {at} 报送　单位负责人：{certifier}　回执 {receipt}',
    en: '{unit}   {period}   version {version}   {rows} rows   filed by {by} at {at}   unit head: {certifier}   receipt {receipt}',
  },
  reviewStatus: {
    zh: '{state}。与{base}相比：新增 {added} 行（绿），改动 {changed} 行（黄，批注里是原值），删去 {removed} 行（灰，列在最后）。意见可写成单元格批注，或写在左侧的「审核意见」栏。',
    en: '{state}. Against {base}: {added} added (green), {changed} changed (yellow, the note shows the old value), {removed} removed (grey, at the end). Write comments as cell notes or in the column at the left.',
  },
  reviewStatusNew: {
    zh: '{state}。首次报送。意见可写成单元格批注，或写在左侧的「审核意见」栏。',
    en: '{state}. Filed for the first time. Write comments as cell notes or in the column at the left.',
  },
  reviewChange: { zh: '变化', en: 'Change' },
  reviewComment: { zh: '审核意见', en: 'Review comment' },
  reviewCommentHelp: {
    zh: '写给这一行的意见，退回时一并带回。',
    en: 'A comment on this row; it goes back with the return.',
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
    zh: '通过{unit}「{title}」{period}第 {version} 版？通过后即生效。',
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
    zh: '退回{unit}「{title}」{period}第 {version} 版，附 {count} 条意见？',
    en: 'Return version {version} of “{title}”, {period}, to {unit} with {count} comments?',
  },
  returnTooMany: {
    zh: '共有 {count} 条意见，一次最多 {limit} 条。请合并后再退回。',
    en: 'There are {count} comments, at most {limit} go at once. Combine some and try again.',
  },
  returnDone: { zh: '已退回，附 {count} 条意见。', en: 'Returned with {count} comments.' },
  reopenTitle: { zh: '重开', en: 'Reopen' },
  reopenReason: {
    zh: '重开{unit}「{title}」{period}（已生效的版本在新版通过前继续有效）。请填写理由：',
    en: 'Reopen “{title}”, {period}, of {unit} (the version in force stays so until a new one is approved). Give the reason:',
  },
  reopenNothing: { zh: '没有填写理由，没有重开。', en: 'No reason was given; nothing was reopened.' },
  reopenDone: {
    zh: '已重开，报送单位可以更正后重新报送。',
    en: 'Reopened; the unit can correct it and submit again.',
  },

  // Who am I, help.
  whoTitle: { zh: '我是谁', en: 'Who am I' },
  whoText: {
    zh: '{name}（{email}）\n单位：{unit}\n角色：{roles}\n工程：{programme}\n今天：{today}',
    en: '{name} ({email})\nUnit: {unit}\nRoles: {roles}\nProgramme: {programme}\nToday: {today}',
  },
  helpTitle: { zh: '帮助', en: 'Help' },
});

/** The help page, a heading and its sentences each. */
export const helpSections: readonly { readonly title: Bilingual; readonly lines: readonly Bilingual[] }[] = [
  {
    title: { zh: '填报', en: 'Filing' },
    lines: [
      {
        zh: '选「打开表格…」，输入序号。表头的批注写明每一栏怎么填，带星号的必填。',
        en: 'Choose “Open a form…” and type a number. Notes on the header say how to fill each column; a star marks what is required.',
      },
      {
        zh: '可以直接粘贴、排序、插入行。「60人」「2015年9月」「5天」这样的写法系统能读懂。',
        en: 'Paste, sort and insert rows as you like. “60人”, “2015年9月”, “5天” are understood.',
      },
      {
        zh: '选「检查本表」。红色必须改正，黄色请核对，蓝色是系统的理解；鼠标停在格上可看说明。',
        en: 'Choose Check. Red must be corrected, yellow looked at, blue shows what was understood; rest the mouse on a cell to read why.',
      },
      {
        zh: '选「报送市局」，得到回执号。同样的内容再报一次，回执不变。',
        en: 'Choose Submit to get a receipt number. The same content again gets the same receipt.',
      },
      { zh: '本期没有数据时选「零报告」。', en: 'If there is nothing to report choose Nil return.' },
    ],
  },
  {
    title: { zh: '退回与更正', en: 'Returned or to be corrected' },
    lines: [
      {
        zh: '选「刷新状态与意见」，市局的意见会标在对应的格上。改好后再次报送。',
        en: 'Choose Refresh; the bureau’s comments appear on their cells. Mend them and submit again.',
      },
      {
        zh: '不必改动的意见，可在「退回意见」的「答复」栏写明情况，随下次报送送达。',
        en: 'Where nothing has to be changed, say why in the column “Your answer” of the comments; it goes with the next submission.',
      },
      {
        zh: '已通过的报表也可以更正后再次报送；新版通过之前，原版继续有效。',
        en: 'An approved document may be corrected and submitted again; the old version stays in force until the new one is approved.',
      },
      {
        zh: '同事先报了新版时，可以对照，也可以合并到您的表里；两人都改过的格保留您的，不删除任何一行。',
        en: 'When a colleague filed a newer version you can compare it or merge it into your sheet; cells you both changed stay yours, no row is deleted.',
      },
      {
        zh: '更正花名册不必重填身份证号：姓名不改的行，系统认得本人。',
        en: 'To correct a roster no citizen number is typed again: while the name stays, the person is known.',
      },
    ],
  },
  {
    title: { zh: '审核（市局）', en: 'Review (bureau)' },
    lines: [
      {
        zh: '打开「待审队列」，选中一行，再选「打开所选报表」。',
        en: 'Open the queue, select a row, then choose “Open the selected document”.',
      },
      {
        zh: '没有问题的可以一起办：暂不通过的在「例外」栏写明原因，再选「批量通过」。',
        en: 'What is in order can go together: say why in the column Exception for those to leave out, then choose “Approve all in the queue”.',
      },
      {
        zh: '在格上写批注，或在「审核意见」栏写字，然后选「退回（附批注）」；没有问题选「通过」。',
        en: 'Write notes on cells or text in the comment column and choose Return; if all is well choose Approve.',
      },
    ],
  },
  {
    title: { zh: '个人信息', en: 'Personal data' },
    lines: [
      {
        zh: '身份证号只用于识别本人，系统收到后即换成代号，不保存原号。请勿在备注中填写身份证号。',
        en: 'A citizen number only serves to tell persons apart; the system replaces it by a code on arrival. Do not type it into remarks.',
      },
    ],
  },
];
