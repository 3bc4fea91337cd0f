/** Texts about units and people: the two lists, what changed, the administrators' menu. */
import { texts } from './texts.ts';

export const unitUses = texts({
  documents: { zh: '报表', en: 'documents' },
  people: { zh: '登记人员', en: 'registered people' },
});

export const insteadTexts = texts({
  heir: { zh: '其工作由“{unit}”承接。', en: 'Its successor is “{unit}”.' },
  nobody: { zh: '名录中无承接单位。', en: 'The directory names no successor unit.' },
});

export const whenTexts = texts({
  ended: { zh: '已于 {day} 停用', en: 'ended on {day}' },
  begins: { zh: '自 {day} 起启用', en: 'starts on {day}' },
});

export const listTexts = texts({
  unitsTitle: { zh: '单位名录', en: 'Units' },
  unitsPurpose: {
    zh: '报送单位及其启用日期、停用日期和承接单位；整表保存',
    en: 'Reporting units, their start and end dates and their successors; saved as a whole',
  },
  peopleTitle: { zh: '人员名录', en: 'People' },
  peoplePurpose: {
    zh: '登录人员的单位、角色和任职起止日期；表中未列的人员不受影响',
    en: 'Users with their units, roles and dates; people not listed here are not affected',
  },
  language: { zh: '邮件语言', en: 'Email language' },
});

export const changeTexts = texts({
  added: { zh: '新增 {subject}：{after}', en: 'added {subject}: {after}' },
  removed: { zh: '删除 {subject}：{before}', en: 'removed {subject}: {before}' },
  changed: { zh: '修改 {subject}：{before} → {after}', en: 'changed {subject}: {before} → {after}' },
  days: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  since: { zh: '自 {from} 起', en: 'from {from}' },
  until: { zh: '至 {to} 止', en: 'until {to}' },
  successor: { zh: '由 {unit} 承接', en: 'successor {unit}' },
  superior: { zh: '上级 {unit}', en: 'under {unit}' },
});

export const directoryMenu = texts({
  directory: { zh: '名录（管理员）', en: 'Directory (administrators)' },
  people: { zh: '打开人员名录', en: 'Open the list of people' },
  units: { zh: '打开单位名录', en: 'Open the list of units' },
  check: { zh: '检查名录', en: 'Check the list' },
  save: { zh: '保存名录', en: 'Save the list' },
});

export const directoryWords = texts({
  /** After a line of the forms a person may open. */
  ofUnit: { zh: '（代“{unit}”报送）', en: ' (for “{unit}”)' },
  about: {
    zh: '第 {version} 版，共 {rows} 行。修改后请选“检查名录”，再选“保存名录”。',
    en: 'Version {version}, {rows} {rows|row|rows}. When finished, choose “Check the list”, then “Save the list”.',
  },
  statusNever: { zh: '尚未在此修改。', en: 'Not changed here yet.' },
  status: { zh: '{by} 于 {at} 修改。', en: 'Last changed by {by} at {at}.' },
  titled: { zh: '{title}　{purpose}', en: '{title}: {purpose}' },
  opened: { zh: '已打开“{tab}”。', en: '“{tab}” is open.' },
  openAgain: {
    zh: '“{tab}”已打开。是否另开一张最新的？原工作表及未保存的改动均保留。',
    en: '“{tab}” is already open. Open an up-to-date copy beside it? The old tab stays, with any unsaved changes.',
  },
  notADirectoryTab: {
    zh: '当前工作表不是名录。请先选择“打开人员名录”或“打开单位名录”。',
    en: 'This tab is not a directory list. Choose “Open the list of people” or “Open the list of units” first.',
  },
  headerWarning: {
    zh: '本行用于识别各栏，请勿修改',
    en: 'Please do not change this row: it identifies the columns',
  },
  checkTitle: { zh: '检查名录', en: 'Check the list' },
  saveTitle: { zh: '保存名录', en: 'Save the list' },
  nothing: { zh: '名录无改动，无须保存。', en: 'Nothing has changed; there is nothing to save.' },
  wouldChange: {
    zh: '保存后将有 {count} 处变化：',
    en: '{count} {count|change|changes} to be saved:',
  },
  more: { zh: '……另有 {count} 处。', en: '… and {count} more.' },
  saveQuestion: { zh: '{changes}\n\n确认保存？', en: '{changes}\n\nSave these changes?' },
  reason: {
    zh: '请填写变更理由（将记入办理记录）：',
    en: 'Reason for the change (recorded in the history):',
  },
  reasonNothing: {
    zh: '未填写理由，名录未保存；表中改动仍保留。请填写理由后再保存。',
    en: 'No reason was given, so the list was not saved; your changes are still in the sheet.',
  },
  saved: {
    zh: '已保存 {count} 处变化，名录现为第 {version} 版。',
    en: '{count} {count|change|changes} saved; the list is now version {version}.',
  },
  blocked: {
    zh: '须改正 {errors} 处，名录未保存；表中改动仍保留。',
    en: '{errors} {errors|error|errors} must be corrected first; the list was not saved. Your changes are still in the sheet.',
  },
});
