/** Asking for a class, and the list of those that have or wait for certificates. */
import { texts } from '../texts.ts';

export const certificateClassWords = texts({
  question: {
    zh: '请输入年份，不填为 {year} 年。查看其他单位的，在年份后写单位名称，如“{year} {unit}”：',
    en: 'Enter a year; leave empty for {year}. For another unit add its name, such as “{year} {unit}”:',
  },
  questionOfOthers: {
    zh: '请输入单位名称，查看往年的在前面写年份，如“{year} {unit}”：',
    en: 'Enter the name of a unit, after the year if it is not {year}, such as “{year} {unit}”:',
  },
  unitMissing: {
    zh: '未输入单位名称。请重新选择“发证…”，输入如“{year} {unit}”。',
    en: 'No unit was named. Choose “Issue certificates…” again and enter a year and a unit, such as “{year} {unit}”.',
  },
  unknownUnit: {
    zh: '没有与“{text}”唯一对应的单位。请重新选择“发证…”，在年份后写单位的全称。',
    en: '“{text}” does not stand for exactly one unit. Choose “Issue certificates…” again and write its full name after the year.',
  },
  classesTab: { zh: '发证 {year}', en: 'Certificates {year}' },
  classesTabOf: { zh: '发证 {year} {unit}', en: 'Certificates {year} {unit}' },
  classesTitle: {
    zh: '{unit}　{year}年培训班发证情况（号段 {series}）。选中一行，再选“发证…”打开该班的发证单',
    en: '{unit}, certificates of {year} (series {series}). Select a line and choose “Issue certificates…” to open the class',
  },
  noClasses: {
    zh: '{unit}在{year}年没有生效的培训班。请先报送培训班执行情况表。',
    en: '{unit} has no class in force in {year}. Submit a class return first.',
  },
  chooseClass: {
    zh: '请选中一个培训班所在的行，再选“发证…”。',
    en: 'Select the line of a class, then choose “Issue certificates…”.',
  },
  classCode: { zh: '培训班编号', en: 'Class code' },
  classTitle: { zh: '培训班', en: 'Title' },
  ends: { zh: '结束日期', en: 'Ends on' },
  passed: { zh: '合格', en: 'Passed' },
  eligible: { zh: '待发证', en: 'To be issued' },
  valid: { zh: '已发有效', en: 'Issued, valid' },
});
