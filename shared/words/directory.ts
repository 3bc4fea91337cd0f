/** What is said about units and people: the two lists, what changed, the administrators' menu. */
import { texts } from './texts.ts';

export const unitUses = texts({
  documents: { zh: '报表', en: 'documents' },
  people: { zh: '登记人员', en: 'people' },
});

export const insteadTexts = texts({
  heir: { zh: '它的工作由“{unit}”接续。', en: 'Its work is done by “{unit}” then.' },
  nobody: { zh: '名录里没有接续的单位。', en: 'The list names no unit that does its work then.' },
});

export const whenTexts = texts({
  ended: { zh: '到 {day} 为止', en: 'ended on {day}' },
  begins: { zh: '从 {day} 起才有', en: 'begins on {day}' },
});

export const listTexts = texts({
  unitsTitle: { zh: '单位名录', en: 'Units' },
  unitsPurpose: {
    zh: '报送单位、起止日期和接续关系；整张表一起保存',
    en: 'Units that report, their first and last days, and who takes over; kept as a whole',
  },
  peopleTitle: { zh: '人员名录', en: 'People' },
  peoplePurpose: {
    zh: '谁能登录、代表哪个单位、担任什么角色、从哪天到哪天；表里没有的人不受影响',
    en: 'Who may sign in, for which unit, in which roles and from when to when; people without a row stay as they are',
  },
  language: { zh: '邮件语言', en: 'Language of mails' },
});

export const changeTexts = texts({
  added: { zh: '新增 {subject}：{after}', en: 'added {subject}: {after}' },
  removed: { zh: '去掉 {subject}：{before}', en: 'removed {subject}: {before}' },
  changed: { zh: '修改 {subject}：{before} → {after}', en: 'changed {subject}: {before} → {after}' },
  days: { zh: '{from} 至 {to}', en: '{from} to {to}' },
  always: { zh: '起', en: 'the start' },
  open: { zh: '无期限', en: 'no end' },
  successor: { zh: '由 {unit} 接续', en: 'taken over by {unit}' },
  superior: { zh: '上级 {unit}', en: 'under {unit}' },
});

export const directoryMenu = texts({
  directory: { zh: '名录（管理员）', en: 'Directory (administrators)' },
  people: { zh: '打开人员名录', en: 'Open the list of people' },
  units: { zh: '打开单位名录', en: 'Open the list of units' },
  check: { zh: '检查名录', en: 'Check the list' },
  save: { zh: '保存名录', en: 'Keep the list' },
});

export const directoryWords = texts({
  /** Behind a line of the forms somebody may open. */
  ofUnit: { zh: '（代“{unit}”报）', en: ' (for “{unit}”)' },
  about: {
    zh: '第 {version} 版，共 {rows} 行。改好后从菜单选择“检查名录”，再“保存名录”。',
    en: 'Version {version}, {rows} rows. When done, choose “Check the list”, then “Keep the list”.',
  },
  statusNever: { zh: '还没有人在这里改过。', en: 'Nobody has changed it here yet.' },
  status: { zh: '{by} 于 {at} 改过。', en: 'Last changed by {by} at {at}.' },
  titled: { zh: '{title}　{purpose}', en: '{title}: {purpose}' },
  opened: { zh: '已打开“{tab}”。', en: '“{tab}” is open.' },
  openAgain: {
    zh: '“{tab}”已经打开。要另开一张最新的吗？原来那张连同没有保存的改动都会留着。',
    en: '“{tab}” is open already. Open a fresh one beside it? The old one stays, with whatever was not kept.',
  },
  notADirectoryTab: {
    zh: '当前工作表不是名录。请先从菜单选择“打开人员名录”或“打开单位名录”。',
    en: 'This tab is neither list. Choose “Open the list of people” or “Open the list of units” first.',
  },
  headerWarning: {
    zh: '这是名录的表头；改了它，保存时就认不出各栏。',
    en: 'This is the header of the list; if it changes, the columns are not recognised.',
  },
  checkTitle: { zh: '检查名录', en: 'Check the list' },
  saveTitle: { zh: '保存名录', en: 'Keep the list' },
  nothing: { zh: '没有改动，不需要保存。', en: 'Nothing has changed; there is nothing to keep.' },
  wouldChange: { zh: '保存后会有 {count} 处变化：', en: '{count} changes if it is kept:' },
  more: { zh: '……还有 {count} 处。', en: '… and {count} more.' },
  saveQuestion: { zh: '{changes}\n\n确定保存吗？', en: '{changes}\n\nKeep them?' },
  reason: {
    zh: '为什么改？写一句话，会记入变更记录。',
    en: 'Why? One sentence; it goes into the record of changes.',
  },
  reasonNothing: {
    zh: '没有写理由，名录没有保存；表里的改动都在，请写一句理由再保存。',
    en: 'Without a reason the list was not kept; your changes are still in the sheet. Write one and keep it again.',
  },
  saved: {
    zh: '已保存 {count} 处变化，名录现为第 {version} 版。',
    en: '{count} changes kept; the list is at version {version}.',
  },
  blocked: {
    zh: '有 {errors} 处需要修改，名录没有保存；表里的改动都在。',
    en: '{errors} cells need mending, so the list was not kept; your changes are still in the sheet.',
  },
});
