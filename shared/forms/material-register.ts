import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { asShared, registerHead, registerTail, sharedOnes } from './columns/register-columns.ts';
import { usual } from './columns/usual-columns.ts';

const kinds = list(
  { code: 'handout', zh: '讲义', en: 'Handout' },
  { code: 'slides', zh: '课件', en: 'Slides', also: ['PPT'] },
  { code: 'case', zh: '案例', en: 'Case study' },
  { code: 'recording', zh: '音像', en: 'Recording', also: ['视频', '录像'] },
  { code: 'questions', zh: '题库', en: 'Question bank' },
  { code: 'database', zh: '数据库', en: 'Database' },
);

/** 教材资源库: materials that other units may use (notice 74). */
export const materialRegister = defineForm({
  id: 'material-register',
  version: 3,
  title: { zh: '教材资源库登记表', en: 'Teaching material register' },
  purpose: {
    zh: '登记可供各单位共享的讲义、课件、案例、音像、题库和数据库。',
    en: 'Handouts, slides, case studies, recordings, question banks and databases that other units may use.',
  },
  clauses: 'notice 42, 74',
  letters: 'ZY',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  referredAs: 'material',
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'title',
    listed: ['title', 'kind', 'field', 'made', 'author', 'where', 'contact'],
    filters: ['kind', 'field'],
    searched: ['author'],
    counted: [
      { title: { zh: '教材资源（按领域）', en: 'Materials by field' }, by: 'field', ofWhich: [sharedOnes] },
    ],
  },
  columns: {
    ...registerHead,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 260,
      header: { zh: '资源名称', en: 'Material' },
      also: ['教材名称', '名称', '材料名称'],
      example: '海洋牧场建设案例集',
    },
    kind: {
      kind: 'choice',
      required: true,
      options: kinds,
      width: 90,
      header: { zh: '资源类型', en: 'Kind' },
      also: ['类型', '资源类别', '教材类型'],
    },
    field: usual.field,
    made: {
      kind: 'integer',
      min: 1990,
      max: 2030,
      units: ['年'],
      width: 80,
      header: { zh: '编制年份', en: 'Year' },
      also: ['Year made', '年份', '编制时间', '出版年份'],
    },
    author: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 180,
      header: { zh: '编制单位', en: 'Compiled by' },
      also: ['Made by', '编写单位', '编者'],
      example: '海洋技术示例学院',
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 0.5,
      header: { zh: '适用学时', en: 'Hours covered' },
      also: ['Hours it serves', '学时', '课时'],
    },
    where: {
      kind: 'text',
      maxLength: 200,
      width: 200,
      header: { zh: '获取方式', en: 'Access' },
      also: ['Where to get it', '获取途径'],
    },
    rights: {
      kind: 'yes-no',
      required: true,
      header: { zh: '可以提供使用', en: 'Available to others' },
      also: ['May be given to others', '是否可提供使用', '是否可提供'],
      help: {
        zh: '著作权明确、可供共享的填“是”。',
        en: 'Enter 是 if the rights are clear and the material may be shared.',
      },
    },
    ...registerTail,
  },
  rowKey: ['number'],
  rowRules: [
    {
      code: 'rights-unclear',
      severity: 'error',
      reads: ['sharing', 'rights'],
      paints: 'sharing',
      message: {
        zh: '不可提供使用的资源不能列入共享。',
        en: 'Material that is not available to others cannot be shared.',
      },
      fix: {
        zh: '请将共享范围改为“仅本单位使用”，或先明确著作权。',
        en: 'Select “Own use only”, or clear the rights first.',
      },
      broken: ({ sharing, rights }) => (rights === false && sharing !== 'own' ? {} : undefined),
    },
    {
      // notice 74: others must be able to find it
      code: 'where-missing',
      severity: 'warning',
      reads: ['sharing'],
      paints: 'where',
      message: { zh: '资源可共享，但未填写获取方式。', en: 'The material is shared, but “Access” is empty.' },
      fix: { zh: '请填写获取方式。', en: 'Enter how to obtain it.' },
      broken: ({ sharing, where }) => (sharing !== 'own' && where === undefined ? {} : undefined),
    },
  ],
  sheetRules: [],
});
