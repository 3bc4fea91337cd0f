import { defineForm } from '../form/define-form.ts';
import { findCategory, nameOfCategory } from '../ground/define-programme.ts';
import { methods } from './columns/aims-and-methods.ts';
import { needsPeople } from './columns/needs-people-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { withinWhole } from './rules/usual-rules.ts';

/** 培训需求调查表: training needs by field, level and post (notice 44, 71). */
export const needsSurvey = defineForm({
  id: 'needs-survey',
  version: 2,
  title: { zh: '培训需求调查表', en: 'Training needs survey' },
  purpose: {
    zh: '分领域、层次、岗位汇总本单位（本地区）专业技术人才培训需求，作为制定项目指南和年度计划的依据。',
    en: 'Training needs in your unit or district, by field, level and post; the basis of project guides and annual plans.',
  },
  clauses: 'notice 44, 70, 71',
  letters: 'XQ',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'posts',
    listed: ['posts', 'field', 'titleLevel', 'group', 'persons', 'category', 'topics'],
    filters: ['field', 'category', 'titleLevel'],
    searched: ['topics'],
    counted: [
      {
        title: { zh: '培训需求（按领域）', en: 'Training needs by field' },
        by: 'field',
        sums: ['persons', 'staff'],
      },
      {
        title: { zh: '培训需求（按职称级别）', en: 'Training needs by title level' },
        by: 'titleLevel',
        sums: ['persons'],
      },
    ],
  },
  columns: {
    number: usual.number,
    field: usual.field,
    posts: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 180,
      header: { zh: '岗位', en: 'Posts' },
      also: ['岗位名称', '岗位类别'],
      example: '水产技术推广岗位',
    },
    ...needsPeople,
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      width: 170,
      header: { zh: '建议项目类别', en: 'Suggested category' },
      also: ['建议培训类别', 'Training project suggested', '建议类别', '培训类别'],
    },
    topics: {
      kind: 'text',
      required: true,
      maxLength: 500,
      width: 280,
      header: { zh: '希望学习的内容', en: 'Preferred content' },
      also: ['培训内容', '需求内容', 'What is to be learned', '需求', '培训需求', '希望培训内容', '学习内容'],
      example: '养殖病害防控、良种选育新技术',
    },
    methods: {
      kind: 'choices',
      options: methods,
      header: { zh: '希望的方式', en: 'Preferred methods' },
      also: ['Methods wished', '培训方式', '培训形式', '希望的培训方式', '希望方式'],
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 1,
      header: { zh: '希望学时', en: 'Preferred hours' },
      also: ['Hours wished', '学时', '培训学时', '期望学时'],
    },
    season: {
      kind: 'text',
      maxLength: 60,
      header: { zh: '合适的时间', en: 'Suitable dates' },
      also: ['Time that suits', '培训时间', '希望时间', '希望的时间', '适宜时间'],
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    withinWhole(
      { column: 'persons', zh: '需培训人数', en: 'The number to train' },
      { column: 'staff', zh: '现有人数', en: 'current staff' },
    ),
    {
      // notice 32: on-the-job training is for middle and senior staff
      code: 'title-below-middle',
      severity: 'warning',
      reads: ['category', 'titleLevel'],
      paints: 'category',
      message: {
        zh: '{project}面向高中级人才，本行职称级别为“初级”或“其他”。',
        en: '“{project}” is for middle and senior titles, but the title level is lower.',
      },
      fix: { zh: '请核实建议项目类别。', en: 'Please check the suggested category.' },
      broken: ({ category: code, titleLevel }, { programme }) => {
        const category = findCategory(programme, code);
        return category?.fromMiddleLevel && (titleLevel === 'junior' || titleLevel === 'other')
          ? { project: nameOfCategory(category) }
          : undefined;
      },
    },
  ],
  sheetRules: [],
});
