/** 本领域培训班: classes of the fields that a unit is in charge of (notice 12, 53). */
import { texts } from './texts.ts';

export const fieldWords = texts({
  menu: { zh: '本领域培训班…', en: 'Classes of our fields…' },
  question: { zh: '请输入年份，不填为 {year} 年：', en: 'Enter a year; leave empty for {year}:' },
  wrongYear: {
    zh: '“{answer}”不是年份。请重新选择，输入四位数字，如 {year}。',
    en: '“{answer}” is not a year. Choose the command again and enter four digits, such as {year}.',
  },
  reading: { zh: '正在查询……', en: 'Reading…' },
  none: {
    zh: '“重点领域和任务分工表”中未登记由本单位负责的领域。需要登记的，请联系市人社局。',
    en: 'Your unit is in charge of no field in “Fields and duties of units”. Ask the HR bureau if one is missing.',
  },
  tab: { zh: '本领域培训班 {year}', en: 'Classes of our fields {year}' },
  title: {
    zh: '{year} 年本领域培训班：{fields}，{count} 期（{at} 查询）',
    en: 'Classes of our fields in {year}: {fields}; {count} (as of {at})',
  },
  allFields: { zh: '全部领域', en: 'all fields' },
  fieldLed: { zh: '{field}（牵头）', en: '{field} (lead)' },
  fieldSupported: { zh: '{field}（配合）', en: '{field} (support)' },
  field: { zh: '领域', en: 'Field' },
  class: { zh: '培训班', en: 'Class' },
  name: { zh: '名称', en: 'Title' },
  category: { zh: '项目类别', en: 'Category' },
  unit: { zh: '报送单位', en: 'Unit' },
  host: { zh: '承办单位', en: 'Host' },
  start: { zh: '开班日期', en: 'Start' },
  end: { zh: '结束日期', en: 'End' },
  hours: { zh: '学时', en: 'Hours' },
  persons: { zh: '参训（人）', en: 'Participants' },
  passed: { zh: '合格（人）', en: 'Passed' },
  outside: { zh: '计划外', en: 'Outside plan' },
  fileName: { zh: '本领域培训班', en: 'Classes of fields' },
});
