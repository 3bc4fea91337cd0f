/** 抽取样本: the frozen list, the number drawn before both bureaus, and what is drawn. */
import { texts } from './texts.ts';

export const sampleWords = texts({
  menu: { zh: '抽取样本…', en: 'Draw a sample…' },
  /** What whoever may not is told that they may not do. */
  action: { zh: '抽取样本', en: 'draw samples' },
  question: {
    zh: '请输入年份、单位和抽取个数，如“{year} {unit} 5”。不写单位的，从所能检查的全部单位中抽取；不写个数的抽取 5 个。抽取一个培训班的学员登记的，输入培训班编号和个数，如“{class} 5”：',
    en: 'Enter a year, a unit and how many to draw, such as “{year} {unit} 5”. Without a unit the classes of all units that you may inspect are listed; without a number 5 are drawn. To draw from the roster of a class, enter its code and how many, such as “{class} 5”:',
  },
  questionOfClass: {
    zh: '已选中培训班 {class}。抽取该班学员登记的，只输入个数（不写的抽取 5 个）；抽取培训班的，输入年份、单位和个数，如“{year} {unit} 5”：',
    en: 'The class {class} is selected. To draw from its roster, enter only how many (5 if left empty); to draw classes, enter a year, a unit and how many, such as “{year} {unit} 5”:',
  },
  unknownUnit: {
    zh: '没有与“{text}”唯一对应的单位。请重新选择“抽取样本…”，在年份后写单位的全称。',
    en: '“{text}” does not stand for exactly one unit. Choose “Draw a sample…” again and write its full name after the year.',
  },
  wrongMost: {
    zh: '抽取个数应为 1 到 500。请重新选择“抽取样本…”。',
    en: 'From 1 to 500 can be drawn. Choose “Draw a sample…” again.',
  },
  nothing: {
    zh: '截至 {until} 没有可以抽取的培训班或学员登记。',
    en: 'There is nothing to draw from as of {until}.',
  },
  number: {
    zh: '名单已冻结：截至 {until} 共 {count} {what}，指纹 {hash}。请先记下指纹，再当众抽出一个数字，输入计划编号和该数字，如“JH{year}-RSJ-001 47”。重抽核对的，输入计划所载的种子。只要名单的不填：',
    en: 'The list is frozen: {count} {what} as of {until}, hash {hash}. Write the hash down, then draw a number before witnesses and enter the code of the plan and the number, such as “JH{year}-RSJ-001 47”. To draw again, enter the seed in the plan. Leave empty for the list alone:',
  },
  notSeed: {
    zh: '“{text}”不是计划编号和数字。请重新选择“抽取样本…”，输入如“JH{year}-RSJ-001 47”。',
    en: '“{text}” is not the code of a plan and a number. Choose “Draw a sample…” again and enter them, such as “JH{year}-RSJ-001 47”.',
  },
  listChanged: {
    zh: '种子所载的名单指纹是 {named}，现在的名单是 {hash}：单位、截止日期不同，或者此后报表有更正。请按当时保存的名单用所附命令核对，或者重新抽取。',
    en: 'The seed names a list whose hash is {named}; that of the present list is {hash}: the unit or the day differs, or returns have been corrected since. Check against the list kept then, with the command beside it, or draw anew.',
  },
  tab: { zh: '抽取样本 {of}', en: 'Sample {of}' },
  title: {
    zh: '抽取样本　截至 {until} 共 {count} {what}，抽取数 {drawn}。任何人都可以按此名单和种子重抽核对。',
    en: 'Sample: {drawn} drawn of {count} {what} as of {until}. With this list and seed anybody can draw it again.',
  },
  item: { zh: '项目', en: 'Item' },
  value: { zh: '内容', en: 'Content' },
  ticket: { zh: '票号', en: 'Ticket' },
  scope: { zh: '范围', en: 'Scope' },
  allUnits: { zh: '所能检查的全部单位', en: 'All units that the reader may inspect' },
  classes: { zh: '个培训班', en: 'classes' },
  lines: { zh: '条学员登记', en: 'roster lines' },
  roster: {
    zh: '培训班 {class} 的学员登记，逐条列填报单位/月份/行次/行标识，不列姓名和证件号码',
    en: 'Roster of the class {class}, each line as filing unit/month/row/row id, without names and numbers',
  },
  hash: { zh: '名单指纹', en: 'Hash of the list' },
  seed: { zh: '种子', en: 'Seed' },
  command: { zh: '重抽命令（名单存为 list.txt）', en: 'To draw again (the list in list.txt)' },
  drawn: { zh: '抽中第 {n} 个', en: 'Drawn, no. {n}' },
  listed: { zh: '名单', en: 'List' },
});
