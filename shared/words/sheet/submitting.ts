/** Submitting, a colleague's newer version, and what comes back. */
import { texts } from '../texts.ts';

export const submittingWords = texts({
  submitTitle: { zh: '报送市局', en: 'Submit to the bureau' },
  submitBlocked: {
    zh: '须改正 {errors} 处，未报送。',
    en: '{errors} {errors|error|errors} must be corrected first; nothing was submitted.',
  },
  submitEmpty: {
    zh: '表中无数据，未报送。本期确无数据的，请选“零报告”。',
    en: 'The sheet has no rows; nothing was submitted. If there is nothing to report, choose Nil return.',
  },
  submitEmptyNoNil: {
    zh: '表中无数据，未报送。',
    en: 'The sheet has no rows; nothing was submitted.',
  },
  certifierQuestion: {
    zh: '请填写单位负责人姓名（对报表真实性负责）：',
    en: 'Name of the head of unit responsible for this document:',
  },
  certifierAgain: {
    zh: '请填写单位负责人姓名（对报表真实性负责）。\n上次填写：{name}。不填则沿用。',
    en: 'Name of the head of unit responsible for this document.\nLast time: {name}. Leave empty to use it again.',
  },
  certifierKnown: {
    zh: '请填写单位负责人姓名（对报表真实性负责）。\n名录登记：{name}。不填则用此姓名。',
    en: 'Name of the head of unit responsible for this document.\nIn the directory: {name}. Leave empty to use it.',
  },
  certifierChoice: {
    zh: '请填写单位负责人的序号或姓名（对报表真实性负责）。不填则为第 1 位。\n{list}',
    en: 'Number or name of the head of unit responsible for this document. Leave empty for the first.\n{list}',
  },
  textTooLong: {
    zh: '最多 {limit} 字，现为 {length} 字，未办理。请缩短后重试。',
    en: 'At most {limit} characters; this has {length}, so nothing was done. Shorten it and try again.',
  },
  certifierMissing: {
    zh: '未填写单位负责人姓名，未报送。',
    en: 'No name of a head of unit was entered; nothing was submitted.',
  },
  submitQuestion: {
    zh: '{unit}　{title}　{period}\n{totals}\n请核实 {warnings} 处，单位负责人：{certifier}。\n\n确认报送市局？',
    en: '{unit}, {title}, {period}\n{totals}\n{warnings} {warnings|warning|warnings}, head of unit: {certifier}.\n\nSubmit to the bureau?',
  },
  totalRows: { zh: '{rows} 行', en: '{rows} {rows|row|rows}' },
  totalPersons: { zh: '{persons} 人', en: '{persons} {persons|person|people}' },
  totalMoney: { zh: '{column} {sum}', en: '{column} {sum}' },
  totalsJoin: { zh: '，', en: ', ' },
  totalsFirst: { zh: '本次：{now}\n现行版：无', en: 'Now: {now}\nIn force: nothing' },
  totalsInForce: {
    zh: '本次：{now}\n现行版（第 {version} 版）：{before}\n与第 {latest} 版有 {cells} 格不同',
    en: 'Now: {now}\nIn force (version {version}): {before}\n{cells} {cells|cell differs|cells differ} from version {latest}',
  },
  totalsSubmitted: {
    zh: '本次：{now}\n第 {version} 版（未生效）：{before}\n与第 {latest} 版有 {cells} 格不同',
    en: 'Now: {now}\nVersion {version} (not in force): {before}\n{cells} {cells|cell differs|cells differ} from version {latest}',
  },
  dropQuestion: {
    zh: '{drops}\n\n确属减少，仍要报送？',
    en: '{drops}\n\nIs this correct, and submit all the same?',
  },
  submitDone: {
    zh: '已收到，回执编号 {receipt}，第 {version} 版，{rows} 行。\n{next}',
    en: 'Received: receipt number {receipt}, version {version}, {rows} {rows|row|rows}.\n{next}',
  },
  submitRepeated: {
    zh: '内容与此前报送的相同，沿用原回执编号 {receipt}（第 {version} 版）。\n{next}',
    en: 'The content has not changed; the receipt number is still {receipt} (version {version}).\n{next}',
  },
  submitRefused: {
    zh: '市局系统校验发现 {errors} 处问题，未接收，已在表中标出。',
    en: 'The bureau’s check found {errors} {errors|error|errors}, marked in the sheet; the document was not accepted.',
  },
  nilTitle: { zh: '零报告', en: 'Nil return' },
  nilQuestion: {
    zh: '{unit}　{title}　{period}\n零报告（本期无数据），单位负责人：{certifier}。\n{totals}\n\n确认报送？',
    en: '{unit}, {title}, {period}\nNil return (nothing to report), head of unit: {certifier}.\n{totals}\n\nSubmit?',
  },
  nilHasRows: {
    zh: '表中有 {rows} 行数据，不能零报告。请清空数据行，或选“报送市局”。',
    en: 'The sheet has {rows} {rows|row|rows}, so a nil return is not possible. Clear {rows|it|them}, or submit the sheet.',
  },
  nilNotAllowed: { zh: '“{title}”不适用零报告。', en: 'Nil returns are not accepted for “{title}”.' },

  conflictTitle: { zh: '同事已报送新版', en: 'Newer version submitted' },
  conflictQuestion: {
    zh: '{reason}\n\n是否打开同事的版本对照？（另开工作表，您的内容不变）',
    en: '{reason}\n\nOpen your colleague’s version to compare? (In another tab; your sheet does not change.)',
  },
  compareTab: { zh: '{tab}（同事第 {version} 版）', en: '{tab} (colleague’s v{version})' },
  compareAbout: {
    zh: '{unit}　直接采用本版的，请删除您的工作表，再从菜单重新打开',
    en: '{unit}   To use this version instead, delete your own tab and open the form again from the menu.',
  },
  compareStatus: {
    zh: '{by} 于 {at} 报送的第 {version} 版，仅供对照。绿：您的表中无此行；黄：与您的不同，批注为您的内容。',
    en: 'Version {version}, submitted by {by} at {at}, for comparison only. Green: not in your sheet. Yellow: differs; the note shows your value.',
  },
  mergeQuestion: {
    zh: '与同事版本相比：对方多 {added} 行，不同 {changed} 行，您多 {removed} 行。是否合并到您的表？\n\n合并不删除任何行；双方都改过的单元格保留您的内容并列出。',
    en: 'Compared with your sheet, your colleague’s version has {added} extra {added|row|rows} and {changed} different; {removed} {removed|is|are} only in yours. Merge it into your sheet?\n\nNo row is deleted; cells you both changed stay as yours and are listed.',
  },
  mergeDeclined: {
    zh: '未合并。修改您的表后报送的，将以第 {version} 版为基础。',
    en: 'Not merged. When you submit, your sheet will build on version {version}.',
  },
  mergeDone: {
    zh: '已合并{by}的第 {version} 版：新增 {added} 行，修改 {changed} 处；两人都改过、保留您的 {conflicts} 处，同事已删、仍保留的 {kept} 行。',
    en: 'Merged version {version} by {by}: {added} {added|row|rows} added, {changed} {changed|cell|cells} updated, {conflicts} left as yours, {kept} deleted {kept|row|rows} kept.',
  },
  mergeListed: {
    zh: '逐项列入“{tab}”。请核实后选“报送市局”，将以第 {version} 版为基础报送。',
    en: 'Every item is listed in “{tab}”. Check it, then submit; your sheet will build on version {version}.',
  },
  mergePersons: {
    zh: '身份证号不回传，同事新增的行中为空；姓名不变的，无须重填。',
    en: 'Citizen numbers are never stored, so they are empty in your colleague’s rows; leave them empty unless the name changes.',
  },
  mergeTab: { zh: '合并结果', en: 'Merge results' },
  mergeTitle: {
    zh: '{tab}：合并{by}的第 {version} 版',
    en: '{tab}: merged with version {version} by {by}',
  },
  mergeMine: { zh: '您的内容', en: 'Yours' },
  mergeTheirs: { zh: '同事的内容', en: 'Colleague’s' },
  mergeAdded: { zh: '同事新增，已加入', en: 'added by your colleague' },
  mergeRestored: {
    zh: '您已删除而同事有修改，已恢复',
    en: 'deleted by you, changed by your colleague; restored',
  },
  mergeChanged: { zh: '同事修改，已采用', en: 'changed by your colleague; applied' },
  mergeConflict: { zh: '双方都改过，保留您的内容', en: 'changed by both; yours kept' },
  mergeKept: { zh: '同事已删除，仍保留', en: 'deleted by your colleague; kept' },
  mergeKeptPerson: {
    zh: '同事已删除，仍保留；如需报送，须重填身份证号',
    en: 'deleted by your colleague; kept. To submit it, enter the citizen number again',
  },
  mergeNote: { zh: '{kind}（{by}）。{other}', en: '{kind} ({by}). {other}' },
  theirs: { zh: '同事的内容：{value}', en: 'Colleague’s: {value}' },
  mine: { zh: '您的内容：{value}', en: 'Yours: {value}' },
  emptyCell: { zh: '（空）', en: '(empty)' },
  onTopQuestion: {
    zh: '您已对照同事的第 {version} 版。确认以您的表为准，在该版基础上报送新版？',
    en: 'You have compared your sheet with your colleague’s version {version}. Submit yours as a new version on top of it?',
  },
  newerQuestion: {
    zh: '系统中已有第 {version} 版（{by}，{at}），您的表基于第 {base} 版。\n\n是否打开该版对照？（另开工作表，您的内容不变）',
    en: 'Version {version} has been submitted ({by}, {at}); your sheet is based on version {base}.\n\nOpen it to compare? (In another tab; your sheet does not change.)',
  },

  refreshTitle: { zh: '状态与意见', en: 'Status and comments' },
  returnedText: {
    zh: '第 {version} 版已退回，附 {count} 条意见。\n{reason}',
    en: 'Version {version} was returned with {count} {count|comment|comments}.\n{reason}',
  },
  returnedMarked: {
    zh: '意见已标在相应单元格，并列入“{tab}”。',
    en: 'Comments are marked on their cells and listed in “{tab}”.',
  },
  commentsTab: { zh: '退回意见', en: 'Comments' },
  commentNote: { zh: '审核意见：{text}', en: 'Comment: {text}' },
  commentText: { zh: '审核意见', en: 'Comment' },
  commentGone: { zh: '（该行已不在表中）', en: '(row no longer in the sheet)' },
  withdrawTitle: { zh: '撤回', en: 'Withdraw' },
  withdrawQuestion: {
    zh: '确认撤回{period}“{title}”第 {version} 版？表中内容不变，修改后可重新报送。',
    en: 'Withdraw version {version} of “{title}”, {period}? Your sheet does not change and can be submitted again.',
  },
  withdrawNothing: {
    zh: '此表尚未报送，无须撤回。',
    en: 'This form has not been submitted, so there is nothing to withdraw.',
  },
  withdrawInForceQuestion: {
    zh: '{period}“{title}”第 {version} 版已生效。撤回后不再计入台账和统计，表中内容不变。\n\n请填写撤回理由：',
    en: 'Version {version} of “{title}”, {period}, is in force. Once withdrawn it no longer counts; your sheet does not change.\n\nReason:',
  },
  withdrawReasonMissing: {
    zh: '未填写理由，未撤回。',
    en: 'No reason was entered; nothing was withdrawn.',
  },
  withdrawDone: { zh: '已撤回。', en: 'Withdrawn.' },
  withdrawInForceDone: {
    zh: '已撤回，不再计入台账和统计。修改后可重新报送。',
    en: 'Withdrawn; it no longer counts. You can edit the sheet and submit again.',
  },
});
