import { defineForm } from '../form/define-form.ts';
import { applicationResults, higherLevels, hostKinds } from './choices.ts';
import { planRules, usualRules } from './plan-rules.ts';
import { usual } from './usual-columns.ts';
import { neededOnce } from './usual-rules.ts';

/** The rules of a plan that apply without its budget. */
const timeRules = planRules.filter(({ code }) => code === 'when-outside-year' || code === 'days-beyond-span');

/** 申报国家级、省级研修班: applications to hold a seminar of a higher level, and their results (notice 19, 65). */
export const higherClassApplication = defineForm({
  id: 'higher-class-application',
  version: 2,
  title: { zh: '国家级、省级高级研修班申报表', en: 'Higher-level seminar application' },
  purpose: {
    zh: '申报承办国家级、省级高级研修班，并登记申报进展；已纳入全市年度计划的项目优先推荐。',
    en: 'Applications to host national or provincial seminars, and their status; projects in the city’s annual plan have priority.',
  },
  clauses: 'notice 19, 65',
  letters: 'SB',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  anew: true,
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
    when: {
      kind: 'dates',
      required: true,
      header: { zh: '拟办时间', en: 'Proposed dates' },
      also: [
        '培训时间',
        'Time',
        '拟办班时间',
        '拟举办时间',
        '举办时间',
        '办班时间',
        '计划时间',
        '起止时间',
        '研修时间',
        '时间安排',
      ],
    },
    days: {
      kind: 'quantity',
      measure: 'days',
      min: 0.5,
      header: { zh: '天数', en: 'Days' },
      also: ['研修天数', '培训天数', '办班天数'],
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 1,
      header: { zh: '学时（每人）', en: 'Hours per person' },
      also: ['学时', 'Hours each', '学时数', '课时', '研修学时', '培训学时'],
    },
    persons: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 1000,

      header: { zh: '拟招人数', en: 'Planned intake' },
      also: [
        '人数',
        'Persons',
        '招生人数',
        '招收人数',
        '计划人数',
        '拟培训人数',
        '培训人数',
        '研修人数',
        '培训规模',
        '规模',
      ],
    },
    speciality: {
      kind: 'text',
      required: true,
      maxLength: 500,
      width: 260,
      header: { zh: '选题依据与特色', en: 'Rationale' },
      also: ['项目特色', 'Why this topic', '选题依据', '选题理由', '选题特色'],
      example: '对接海洋强市建设，小班研讨与现场教学结合',
    },
    foundation: {
      kind: 'text',
      maxLength: 500,
      width: 260,
      header: { zh: '办班基础', en: 'Experience and teachers' },
      also: ['工作基础', '办班条件'],
      help: {
        zh: '填写师资、场地和近三年办班情况。',
        en: 'Teachers, premises, and classes held in the last three years.',
      },
    },
    result: {
      kind: 'choice',
      required: true,
      options: applicationResults,
      header: { zh: '申报进展', en: 'Application status' },
      also: ['申报结果', 'Result'],
    },
    approval: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '批复文号', en: 'Approval number' },
      also: ['批准文号', '立项文号'],
    },
    contact: usual.contact,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    ...timeRules,
    // A seminar of a higher level is as large and as long as those of the city.
    ...usualRules(({ categories }) => categories.find(({ usualSize }) => usualSize)),
    neededOnce(
      'approval',
      { column: 'result', is: (value) => value === 'accepted' },
      {
        zh: '申报进展为“获批”，未填写批复文号。',
        en: 'The status is “Approved”, but no approval number is given.',
      },
      { zh: '请填写批复文号。', en: 'Enter the approval number.' },
    ),
  ],
  sheetRules: [],
});
