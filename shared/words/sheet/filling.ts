/** Opening a form, the head of its tab, checking it and applying the values that the check suggests. */
import { texts } from '../texts.ts';

export const fillingWords = texts({
  openTitle: { zh: '打开表格', en: 'Open a form' },
  openQuestion: {
    zh: '{unit}的报表：须办理 {wanted} 份，可填报 {open} 份，可更正 {filed} 份。请输入序号，或表名、报告期中的几个字{more}：\n\n{list}',
    en: 'Forms for {unit}: {wanted} to act on, {open} open, {filed} submitted. Enter a number, or part of a form’s name or period{more}:\n\n{list}',
  },
  openMore: {
    zh: '；另有 {count} 份未列出，输入“全部”即可列出',
    en: '; {count} more are not shown, enter “all” to list them',
  },
  openLine: {
    zh: '{number}. {title}　{period}（{state}，{task}{moved}）',
    en: '{number}. {title}, {period} ({state}; {task}{moved})',
  },
  dueGroup: { zh: '【限期办理】', en: 'Items with a due date:' },
  dueAnswered: {
    zh: '{number}. {code} {title}（{what}，{on} 到期{over}）：填“{form}”',
    en: '{number}. {code} {title} ({what}, by {on}{over}): answer in “{form}”',
  },
  dueTold: {
    zh: '· {code} {title}（{what}，{on} 到期{over}）：办结后告知{owner}',
    en: '· {code} {title} ({what}, by {on}{over}): once done, tell {owner}',
  },
  dueDone: {
    zh: '· {code} {title}（{what}，{on} 到期{over}）：{how}',
    en: '· {code} {title} ({what}, by {on}{over}): {how}',
  },
  dueOver: { zh: '，已逾期 {days} 天', en: ', {days} {days|day|days} overdue' },
  dueMore: {
    zh: '另有 {count} 项，见“报送情况”。',
    en: '{count} more in “Submission status”.',
  },
  openMoved: { zh: '，经批准延期：{reason}', en: ', extended: {reason}' },
  openWrongNumber: {
    zh: '未找到“{answer}”。请重新选择“打开表格…”，输入 1 至 {count}，或表名中的几个字。',
    en: '“{answer}” was not found. Choose “Open a form…” again and enter 1 to {count}, or part of a form’s name.',
  },
  opened: {
    zh: '“{tab}”已打开。填写后请“检查本表”，再“报送市局”。',
    en: '“{tab}” is open. Fill it in, check it, then submit it to the bureau.',
  },
  toAnswer: {
    zh: '　已按“{register}”填入 {rows} 行，请逐行核对补齐。',
    en: '   {rows} {rows|row|rows} {rows|is|are} entered from “{register}”; check and complete each.',
  },
  formNews: { zh: '　本版更新：{news}', en: '   New in this version: {news}' },
  carryQuestion: {
    zh: '{period}的报表有 {rows} 行可带入本期。是否带入？\n日期等每期不同的栏已清空；选“否”则从空表填起。',
    en: 'Start from {rows} {rows|row|rows} submitted for {period}?\nDates and other period-specific cells are cleared. Choose No to start with an empty sheet.',
  },
  holdQuestion: {
    zh: '{period}登记的 {rows} 行仍然有效，可带入本期，编号不变。是否带入？\n选“否”则从空表填起；本期生效后，未列入的行不再有效。',
    en: 'Start from the {rows} {rows|row|rows} of {period} that still hold, with their numbers? Choose No to start with an empty sheet; rows left out lapse once it is in force.',
  },
  takenOver: {
    zh: '含{unit}移交的 {rows} 行。',
    en: 'They include {rows} {rows|row|rows} handed over by {unit}.',
  },
  renumbered: {
    zh: '其中 {count} 行的编号已被占用，改用新编号：{list}。',
    en: ' {count} of them {count|has|have} a new number, because the old one is taken: {list}.',
  },
  openedAgain: {
    zh: '“{tab}”已打开，已切换至该表。',
    en: '“{tab}” is already open; switched to it.',
  },
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

  checkTitle: { zh: '检查结果', en: 'Check results' },
  checkGood: {
    zh: '共 {rows} 行，未发现问题。',
    en: '{rows} {rows|row|rows}, no problems found.',
  },
  checkCounts: {
    zh: '共 {rows} 行：须改正 {errors} 处，请核实 {warnings} 处，已自动识别 {notes} 处。',
    en: '{rows} {rows|row|rows}: {errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} interpreted automatically.',
  },
  checkLine: { zh: '· {place}：{message}', en: '· {place}: {message}' },
  checkSame: { zh: '{place}等 {count} 处', en: '{place} and others, {count} in all' },
  checkAsOf: {
    zh: '按 {time} 读取的资料检查，报送时以市局最新资料为准。',
    en: ' Checked against data as of {time}; submitting uses the bureau’s latest.',
  },
  checkAllMarked: {
    zh: '已在表中逐处标出，并列入“{tab}”。',
    en: 'All are marked in the sheet and listed in “{tab}”.',
  },
  checkSomeMarked: {
    zh: '已先标出 {painted} 处，全部列入“{tab}”。',
    en: 'The first {painted} {painted|cell is|cells are} marked; all are listed in “{tab}”.',
  },
  placeCell: { zh: '{cell}“{column}”', en: '{cell} “{column}”' },
  placeMany: { zh: '{place}（{count} 处：第 {rows} 行）', en: '{place} ({count} cells, rows {rows})' },
  placeRow: { zh: '第 {row} 行', en: 'row {row}' },
  placeHeader: { zh: '表头“{column}”', en: 'the header “{column}”' },
  placeSheet: { zh: '全表', en: 'the sheet' },
  listSeverity: { zh: '类别', en: 'Type' },
  listCell: { zh: '单元格', en: 'Cell' },
  listCount: { zh: '处数', en: 'Count' },
  listRow: { zh: '行', en: 'Row' },
  listColumn: { zh: '栏', en: 'Column' },
  listMessage: { zh: '问题', en: 'Problem' },
  listFix: { zh: '处理办法', en: 'Action' },
  listMore: {
    zh: '另有 {count} 处未列出，请先改正以上各处。',
    en: '{count} more not shown; correct these first.',
  },
  severityError: { zh: '须改正', en: 'error' },
  severityWarning: { zh: '请核实', en: 'warning' },
  severityNote: { zh: '已自动识别', en: 'interpreted automatically' },
  /** Of what stands beside an amount, such as a norm, where nothing is wrong. */
  besideAmount: { zh: '供参考', en: 'for reference' },

  rewriteTitle: { zh: '采用识别结果', en: 'Apply suggested values' },
  rewriteNothing: { zh: '无可采用的识别结果。', en: 'There are no suggested values to apply.' },
  rewriteQuestion: {
    zh: '将按识别结果修改 {count} 处，如{place}改为“{understood}”。是否继续？',
    en: 'Change {count} {count|cell to its suggested value|cells to their suggested values}, for example {place} to “{understood}”?',
  },
  rewriteSelectedQuestion: {
    zh: '将按识别结果修改所选区域中的 {count} 处，如{place}改为“{understood}”。是否继续？',
    en: 'Change {count} selected {count|cell to its suggested value|cells to their suggested values}, for example {place} to “{understood}”?',
  },
  rewriteSelectedNothing: {
    zh: '所选区域无识别结果，其他区域有 {count} 处。全部采用的，请只选一个单元格。',
    en: 'No suggested values are selected; {count} elsewhere. Select a single cell to apply all.',
  },
  rewriteDone: {
    zh: '已修改 {count} 处，可用“撤销”恢复。',
    en: '{count} {count|cell|cells} updated. Use Undo to restore {count|it|them}.',
  },
});
