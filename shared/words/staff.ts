/** Who of a staff list is short of hours: the menu, the question, the tab, the line of the home. */
import { texts } from './texts.ts';

export const staffWords = texts({
  menu: { zh: '学时差额…', en: 'Hours short…' },
  question: {
    zh: '请输入年份，不填为 {year} 年。查看其他单位的，在年份后写单位名称，如“{year} {unit}”：',
    en: 'Enter a year; leave empty for {year}. For another unit add its name, such as “{year} {unit}”:',
  },
  questionOfOthers: {
    zh: '请输入单位名称，查看往年的在前面写年份，如“{year} {unit}”：',
    en: 'Enter the name of a unit, after the year if it is not {year}, such as “{year} {unit}”:',
  },
  unitMissing: {
    zh: '未输入单位名称。请重新选择“学时差额…”，输入如“{year} {unit}”。',
    en: 'No unit was named. Choose “Hours short…” again and enter a year and a unit, such as “{year} {unit}”.',
  },
  unknownUnit: {
    zh: '没有与“{text}”唯一对应的单位。请重新选择“学时差额…”，在年份后写单位的全称。',
    en: '“{text}” does not stand for exactly one unit. Choose “Hours short…” again and write its full name after the year.',
  },
  reading: { zh: '正在核算学时…', en: 'Adding up hours…' },
  tab: { zh: '学时差额 {year}', en: 'Hours short {year}' },
  tabOf: { zh: '学时差额 {year} {unit}', en: 'Hours short {year} {unit}' },
  title: {
    zh: '{unit}　{year}年学时差额：名册 {total} 人，{short} 人有差额（{at} 核算，计至 {month}的学员登记表）',
    en: '{unit}, hours short in {year}: {short} of {total} {total|person|people} on the list (as of {at}, rosters up to {month})',
  },
  namesHidden: {
    zh: '　未打开本单位名册，只列证件；打开“{form}”后重新查看，可显示姓名',
    en: '   Names are shown once “{form}” is open in this spreadsheet: open it and view again',
  },
  name: { zh: '姓名', en: 'Name' },
  mask: { zh: '证件', en: 'Document' },
  maskHelp: {
    zh: '姓和证件号码末两位。系统不保存姓名以外的身份信息，姓名取自本表格中打开的名册。',
    en: 'Surname and the last two characters of the document. Names come from the list open in this spreadsheet; none is sent.',
  },
  category: { zh: '培训项目', en: 'Project category' },
  categoryHelp: {
    zh: '名册中填写的培训项目；未填的，列出其已有学时、且有学时要求的各项目，一项一行。',
    en: 'The category named in the list; where none is, each with required hours in which there are any, a line each.',
  },
  hours: { zh: '已得学时', en: 'Hours' },
  hoursHelp: {
    zh: '考核合格的班的学时；不合格、在学的不计。跟踪培养批次往年未用的学时一并计入。',
    en: 'Hours of classes passed; failed ones and those still going on do not count. Hours of a tracking cohort that were not used in earlier years are added.',
  },
  required: { zh: '规定学时', en: 'Required' },
  short: { zh: '差额', en: 'Short' },
  public: { zh: '公需科目', en: 'Public subjects' },
  professional: { zh: '专业科目', en: 'Professional subjects' },
  all: { zh: '年度合计', en: 'All hours' },
  asked: { zh: '{what}（须 {hours}）', en: '{what} ({hours} required)' },
  yearHelp: {
    zh: '本年各班合格学时，跨项目合计。公需科目、专业科目、合计三项分别核对；未注明科目的班只计入合计。',
    en: 'Hours of classes passed in the year, over all categories. The three are compared one by one; a class without a kind of subject counts in the total only.',
  },
  homeLine: {
    zh: '{year}年“{form}”已生效：菜单“台账与共享”→“学时差额…”列出谁的学时还有差额。',
    en: '“{form}” for {year} is in force: “Registers and sharing” → “Hours short…” lists who is short of hours.',
  },
});
