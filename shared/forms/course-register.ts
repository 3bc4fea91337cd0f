import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { asShared, registerHead, registerTail, sharedOnes } from './columns/register-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { awardColumns, awardRules } from './rules/awarded.ts';

const kinds = list(
  { code: 'professional', zh: '专业科目', en: 'Professional' },
  { code: 'public', zh: '公需科目', en: 'General' },
);
const courseForms = list(
  { code: 'lecture', zh: '面授', en: 'Face to face' },
  { code: 'online', zh: '在线学习', en: 'Online', also: ['网络'] },
  { code: 'practice', zh: '实践教学', en: 'Practice', also: ['现场教学'] },
);

/** 课程: courses, with a flag for model courses 精品课程 (notice 73). */
export const courseRegister = defineForm({
  id: 'course-register',
  version: 4,
  title: { zh: '课程登记表', en: 'Course register' },
  purpose: {
    zh: '登记本单位建设的继续教育课程，推进精品课程工程。',
    en: 'Continuing-education courses your unit has developed, including model courses.',
  },
  clauses: 'notice 73',
  letters: 'KC',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  referredAs: 'course',
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'title',
    listed: ['title', 'field', 'kind', 'form', 'hours', 'outline', 'author', 'quality', 'award', 'contact'],
    filters: ['field', 'kind', 'quality'],
    searched: ['author'],
    counted: [
      {
        title: { zh: '课程（按领域）', en: 'Courses by field' },
        by: 'field',
        sums: ['hours'],
        ofWhich: [
          sharedOnes,
          { title: { zh: '精品课程', en: 'Model courses' }, column: 'quality', is: ['model'] },
        ],
      },
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
      header: { zh: '课程名称', en: 'Course' },
      also: ['课程', '名称'],
      example: '海洋生态修复技术',
    },
    field: usual.field,
    kind: {
      kind: 'choice',
      required: true,
      options: kinds,
      header: { zh: '科目', en: 'Subject' },
      also: ['课程类别', '课程类型'],
    },
    form: {
      kind: 'choices',
      required: true,
      options: courseForms,
      header: { zh: '授课形式', en: 'Form' },
      also: ['授课方式', '形式', '教学形式'],
    },
    hours: {
      kind: 'quantity',
      required: true,
      measure: 'hours',
      min: 0.5,
      header: { zh: '学时', en: 'Hours' },
      also: ['课时', '学时数', '课程学时'],
    },
    outline: {
      kind: 'reference',
      to: 'outline',
      width: 200,
      header: { zh: '对应大纲', en: 'Outline followed' },
      also: ['Outline it follows', '所属大纲', '大纲名称'],
      help: {
        zh: '选择培训大纲库中的大纲；未入库的不填。',
        en: 'Choose an outline of the register; leave empty if it is not there.',
      },
      example: 'DG-{bureau}-001',
    },
    author: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 180,
      header: { zh: '建设单位', en: 'Developed by' },
      also: ['Made by', '开发单位', '编制单位'],
      example: '海洋技术示例学院',
    },
    ...awardColumns,
    ...registerTail,
  },
  rowKey: ['number'],
  rowRules: [...awardRules('course')],
  sheetRules: [],
});
