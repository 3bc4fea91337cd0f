/** 单位画像: what is said of a unit in a year, in the order of its page. */
import { texts } from './texts.ts';

export const unitPageWords = texts({
  menu: { zh: '单位画像…', en: 'Page of a unit…' },
  question: {
    zh: '请输入年份，不填为 {year} 年。查看其他单位的，在年份后写单位名称，如“{year} {unit}”：',
    en: 'Enter a year; leave empty for {year}. For another unit add its name, such as “{year} {unit}”:',
  },
  questionOfOthers: {
    zh: '请输入单位名称，查看往年的在前面写年份，如“{year} {unit}”：',
    en: 'Enter the name of a unit, after the year if it is not {year}, such as “{year} {unit}”:',
  },
  unitMissing: {
    zh: '未输入单位名称。请重新选择“单位画像…”，输入如“{year} {unit}”。',
    en: 'No unit was named. Choose “Page of a unit…” again and enter a year and a unit, such as “{year} {unit}”.',
  },
  unknownUnit: {
    zh: '没有与“{text}”唯一对应的单位。请重新选择“单位画像…”，在年份后写单位的全称。',
    en: '“{text}” does not stand for exactly one unit. Choose “Page of a unit…” again and write its full name after the year.',
  },
  tab: { zh: '单位画像 {year} {unit}', en: 'Unit {year} {unit}' },
  title: { zh: '{unit}　{year} 年（{at} 查询）', en: '{unit}, {year} (as of {at})' },
  projects: { zh: '计划项目（个）', en: 'Projects planned' },
  personsPlanned: { zh: '计划培训（人）', en: 'People planned' },
  budget: { zh: '计划经费（元）', en: 'Budget planned (yuan)' },
  classes: { zh: '已办培训班（个）', en: 'Classes held' },
  persons: { zh: '参训（人次）', en: 'Enrolments' },
  personsPassed: { zh: '合格（人次）', en: 'Passed' },
  hours: { zh: '培训学时（人·学时）', en: 'Hours times people' },
  carried: { zh: '上年结转（元）', en: 'Carried in (yuan)' },
  received: { zh: '到位（元）', en: 'Received (yuan)' },
  handed: { zh: '收到转拨（元）', en: 'Received from other units (yuan)' },
  passed: { zh: '转拨其他单位（元）', en: 'Passed on (yuan)' },
  spent: { zh: '净支出（元）', en: 'Net spent (yuan)' },
  returned: { zh: '退回（元）', en: 'Returned (yuan)' },
  left: { zh: '结余（元）', en: 'Left (yuan)' },
  owed: { zh: '应报报表（份）', en: 'Documents due' },
  onTime: { zh: '按时报送（份）', en: 'Submitted on time' },
  late: { zh: '逾期报送（份）', en: 'Submitted late' },
  pending: { zh: '审核、修改中（份）', en: 'In review or returned' },
  missing: { zh: '未报送（份）', en: 'Not submitted' },
  flagsOpen: { zh: '待说明的比对情况（条）', en: 'Flags to explain' },
  flagsAll: { zh: '比对情况（条）', en: 'Flags' },
  class: { zh: '培训班 {code}', en: 'Class {code}' },
  classHeld: {
    zh: '每人 {hours} 学时，参训 {persons} 人，合格 {passed} 人',
    en: '{hours} hours each, {persons} people, {passed} passed',
  },
  classRated: {
    zh: '满意度 {overall}（收回 {answered}/{asked} 份，{rate}%）',
    en: 'satisfaction {overall} ({answered} of {asked} replies, {rate} %)',
  },
  classCalled: {
    zh: '回访 {called} 人，接通 {reached} 人，与报表不符 {differing} 人',
    en: '{called} called, {reached} reached, {differing} differing from the returns',
  },
  classFlags: { zh: '比对情况 {count} 条', en: '{count} {count|flag|flags}' },
  classFindings: { zh: '检查问题 {count} 个', en: '{count} {count|finding|findings}' },
  finding: { zh: '检查问题 {code}（{stage}）', en: 'Finding {code} ({stage})' },
  rectifyBy: { zh: '{day} 前整改', en: 'to be rectified by {day}' },
  fileName: { zh: '单位画像', en: 'unit page' },
  overdue: { zh: '整改已逾期 {days} 天', en: 'rectification {days} {days|day|days} overdue' },
});
