/** Opening a form, the head of its tab, checking it and writing back what was understood. */
import { texts } from '../texts.ts';

export const fillingWords = texts({
  openTitle: { zh: '打开表格', en: 'Open a form' },
  openQuestion: {
    zh: '{unit}的报表：\n\n{list}\n\n请输入序号：',
    en: 'Forms of {unit}:\n\n{list}\n\nType a number:',
  },
  openLine: {
    zh: '{number}. {title}　{period}（{state}，{standing}，{due} 截止{moved}）',
    en: '{number}. {title}, {period} ({state}, {standing}, due {due}{moved})',
  },
  openMoved: { zh: '，经批准延期：{reason}', en: ', extended: {reason}' },
  openWrongNumber: {
    zh: '没有序号“{answer}”。请重新选择“打开表格…”，输入 1 到 {count}。',
    en: 'There is no number “{answer}”. Choose “Open a form…” again and type 1 to {count}.',
  },
  opened: {
    zh: '“{tab}”已打开。填好后请选“检查本表”，再选“报送市局”。',
    en: '“{tab}” is open. Fill it in, then choose Check, then Submit.',
  },
  carryQuestion: {
    zh: '{period}报送过 {rows} 行。是否带入本期，在其上修改？\n日期和每期不同的栏目已清空。选“否”则从空表开始。',
    en: '{rows} rows were filed for {period}. Begin with them?\nDates and what differs each time have been cleared. Choose No to begin with an empty sheet.',
  },
  openedAgain: {
    zh: '“{tab}”本来就在，已为您切换过去。',
    en: '“{tab}” was there already; you are on it now.',
  },
  preparing: { zh: '正在准备表格…', en: 'Preparing the sheet…' },
  standingNotYet: { zh: '未到报送期', en: 'not open yet' },
  standingOpen: { zh: '可报送', en: 'open' },
  standingOptional: { zh: '据实选报', en: 'if there is something to file' },
  standingLate: { zh: '已逾期', en: 'late' },
  standingClosed: { zh: '已关闭', en: 'closed' },

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
    zh: '状态：未报送。填好后请选“检查本表”，再选“报送市局”。',
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
    zh: '已在表中逐格标出，并列在“{tab}”。',
    en: 'They are marked in the sheet and listed in “{tab}”.',
  },
  checkSomeMarked: {
    zh: '先标出 {painted} 格，全部列在“{tab}”。',
    en: '{painted} cells are marked first; all are listed in “{tab}”.',
  },
  placeCell: { zh: '第 {row} 行“{column}”', en: 'row {row}, “{column}”' },
  placeRow: { zh: '第 {row} 行', en: 'row {row}' },
  placeHeader: { zh: '表头“{column}”', en: 'the header “{column}”' },
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

  rewriteTitle: { zh: '按理解改写', en: 'Write back' },
  rewriteNothing: { zh: '没有需要改写的单元格。', en: 'There is no cell to rewrite.' },
  rewriteQuestion: {
    zh: '将按理解改写 {count} 格，如{place}改为“{understood}”。是否继续？',
    en: '{count} cells will be rewritten, such as {place} to “{understood}”. Go on?',
  },
  rewriteDone: {
    zh: '已改写 {count} 格。可用“撤销”恢复原样。',
    en: '{count} cells were rewritten. Undo brings the old text back.',
  },
});
