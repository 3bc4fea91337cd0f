import { defineForm } from '../form/define-form.ts';
import { higherLevels, hostKinds } from './columns/choices.ts';
import { higherClassCase } from './columns/higher-class-case-columns.ts';
import { higherClassTime } from './columns/higher-class-time-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { planRules } from './rules/plan-rules.ts';
import { usualRules } from './rules/usual-plan-rules.ts';

/** The rules of a plan that apply without its budget. */
const timeRules = planRules.filter(({ code }) => code === 'when-outside-year' || code === 'days-beyond-span');

/** 申报国家级、省级研修班: applications to hold a seminar of a higher level; answered by higher-class-result (notice 19, 65). */
export const higherClassApplication = defineForm({
  id: 'higher-class-application',
  version: 3,
  title: { zh: '国家级、省级高级研修班申报表', en: 'Higher-level seminar application' },
  purpose: {
    zh: '申报承办国家级、省级高级研修班；已纳入全市年度计划的项目优先推荐，结果由市人社局登记。',
    en: 'Applications to host national or provincial seminars; projects in the city’s annual plan have priority. The HR bureau registers the results.',
  },
  clauses: 'notice 19, 65',
  letters: 'SB',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  anew: true,
  referredAs: 'higher-class',
  register: {
    life: 'lasting',
    shownTo: 'nobody',
    number: 'number',
    title: 'title',
    listed: ['title', 'level', 'field', 'project', 'host', 'when', 'persons'],
    facts: ['level', 'host', 'project'],
    filters: ['level', 'field'],
    searched: ['host'],
    counted: [
      {
        title: { zh: '高级研修班申报（按级别）', en: 'Higher-level seminar applications' },
        by: 'level',
        sums: ['persons'],
      },
    ],
  },
  columns: {
    number: usual.number,
    level: {
      kind: 'choice',
      required: true,
      options: higherLevels,
      width: 90,
      header: { zh: '申报级别', en: 'Level applied for' },
      also: ['级别', '研修班级别', '班次级别'],
    },
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 280,
      header: { zh: '研修班名称', en: 'Seminar' },
      also: [
        '项目名称',
        '选题',
        '研修班',
        '班次',
        '班次名称',
        '选题名称',
        '高研班名称',
        '研修项目名称',
        '培训班名称',
      ],
      example: '海洋工程装备高级研修班',
    },
    field: usual.field,
    project: {
      kind: 'reference',
      to: 'project',
      lastYear: true,
      width: 260,
      header: { zh: '对应的市计划项目', en: 'City plan project' },
      also: ['Project of the city’s plan', '市计划项目', '对应市计划项目'],
      help: {
        zh: '已纳入全市年度计划的填写；此类项目优先推荐。',
        en: 'If it is in the city’s annual plan; such projects have priority.',
      },
    },
    host: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '承办单位', en: 'Host' },
      also: ['承办方', '承办机构', '承办院校', '申报单位', '承训单位', '承训机构', '举办单位', '办班单位'],
      example: '海洋技术示例学院',
    },
    hostKind: {
      kind: 'choice',
      required: true,
      options: hostKinds,
      header: { zh: '承办单位类型', en: 'Host type' },
      also: ['Kind of host', '承办单位性质', '承办单位类别', '承办机构类型'],
    },
    demonstration: {
      kind: 'yes-no',
      header: { zh: '市级示范基地承办', en: 'Hosted by demonstration base' },
      also: ['Held by a demonstration base', '是否市级示范基地承办', '示范基地承办'],
      help: { zh: '由示范基地承办的优先推荐。', en: 'Demonstration bases have priority.' },
    },
    ...higherClassTime,
    ...higherClassCase,
    contact: usual.contact,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    ...timeRules,
    // A seminar of a higher level is as large and as long as those of the city.
    ...usualRules(({ categories }) => categories.find(({ usualSize }) => usualSize)),
  ],
  sheetRules: [],
});
