/** Two people changed one document: what differs, whose row is kept, and what waits above. */
import { texts } from '../texts.ts';

export const mergingWords = texts({
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
});
