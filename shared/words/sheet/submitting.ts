/** Submitting, the colleague who was faster, and what comes back. */
import { texts } from '../texts.ts';

export const submittingWords = texts({
  submitTitle: { zh: '报送市局', en: 'Submit to the bureau' },
  submitBlocked: {
    zh: '还有 {errors} 处必须改正，没有报送。',
    en: '{errors} cells must be corrected first; nothing was sent.',
  },
  submitEmpty: {
    zh: '表里没有数据，没有报送。本期确无数据时请选“零报告”。',
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
    zh: '表里有 {rows} 行数据，不能作零报告。请清空数据行，或选“报送市局”。',
    en: 'The sheet has {rows} rows, so it is not a nil return. Clear them, or choose Submit.',
  },
  nilNotAllowed: { zh: '“{title}”不接受零报告。', en: '“{title}” does not allow a nil return.' },

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
    zh: '与您的表相比：同事多 {added} 行，{changed} 行不同，您多 {removed} 行。\n\n是否把同事的改动合并到您的表里？同事新增的行加在最后；同一格两人都改过的保留您的并列出；不删除任何一行。\n\n选“否”：请把要采纳的内容自己抄到您的表里，再选“报送市局”，将在第 {version} 版之上报送。若要直接采用同事的版本：删除您的工作表，再从菜单打开。',
    en: 'Against your sheet: {added} rows are only in the colleague’s, {changed} differ, {removed} are only in yours.\n\nMerge the colleague’s changes into your sheet? Their new rows come at the end; a cell you both changed stays yours and is listed; no row is deleted.\n\nChoose No to copy by hand what you want to keep, then choose Submit; it will be filed on top of version {version}. To use the colleague’s version instead, delete your tab and open the form again from the menu.',
  },
  mergeDone: {
    zh: '已合并{by}的第 {version} 版：加入 {added} 行，改写 {changed} 格；{conflicts} 格两人都改过，保留了您的；{kept} 行同事已删去，仍保留在您的表里。',
    en: 'Version {version} of {by} is merged: {added} rows added, {changed} cells changed; {conflicts} cells you both changed stay yours; {kept} rows they deleted are still in your sheet.',
  },
  mergeListed: {
    zh: '逐项列在“{tab}”。核对后请选“报送市局”，将在第 {version} 版之上报送。',
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

  refreshTitle: { zh: '状态与意见', en: 'Status and comments' },
  returnedText: {
    zh: '市局退回了第 {version} 版，附 {count} 条意见。\n{reason}',
    en: 'The bureau returned version {version} with {count} comments.\n{reason}',
  },
  returnedMarked: {
    zh: '意见已标在相应单元格，并列在“{tab}”。',
    en: 'The comments are on their cells and listed in “{tab}”.',
  },
  commentsTab: { zh: '退回意见', en: 'Comments' },
  commentNote: { zh: '市局意见：{text}', en: 'Bureau: {text}' },
  commentText: { zh: '意见', en: 'Comment' },
  commentGone: { zh: '（该行已不在表中）', en: '(the row is no longer in the sheet)' },
  withdrawTitle: { zh: '撤回', en: 'Withdraw' },
  withdrawQuestion: {
    zh: '确认撤回{period}“{title}”第 {version} 版？表里的内容不变，改好后可重新报送。',
    en: 'Withdraw version {version} of “{title}”, {period}? Your cells stay as they are and can be submitted again.',
  },
  withdrawNothing: {
    zh: '这张表还没有报送过，无需撤回。',
    en: 'This form has not been filed, so there is nothing to withdraw.',
  },
  withdrawDone: { zh: '已撤回。', en: 'Withdrawn.' },
});
