import { defineForm } from '../form/define-form.ts';
import { findCategory } from '../ground/define-programme.ts';
import { asShared, registerHead, registerTail, sharedOnes } from './columns/register-columns.ts';
import { titleLevels } from './columns/trainee-choices.ts';
import { usual } from './columns/usual-columns.ts';
import { hasHappened, neededOnce } from './rules/usual-rules.ts';

/** 培训大纲: training outlines by category and field (notice 73). */
export const outlineRegister = defineForm({
  id: 'outline-register',
  version: 4,
  title: { zh: '培训大纲登记表', en: 'Training outline register' },
  purpose: {
    zh: '登记分类编写的培训大纲，作为课程和教材建设的依据。',
    en: 'Training outlines by category and field; the basis of courses and textbooks.',
  },
  clauses: 'notice 73',
  letters: 'DG',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  referredAs: 'outline',
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'title',
    listed: [
      'title',
      'edition',
      'category',
      'field',
      'titleLevels',
      'trainees',
      'hours',
      'modules',
      'reviewedOn',
      'contact',
    ],
    filters: ['category', 'field'],
    facts: ['category', 'field', 'hours'],
    searched: ['trainees', 'modules'],
    counted: [
      {
        title: { zh: '培训大纲（按类别）', en: 'Outlines by category' },
        by: 'category',
        ofWhich: [sharedOnes],
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
      header: { zh: '大纲名称', en: 'Outline' },
      also: ['培训大纲', '大纲', '名称'],
      example: '海洋牧场技术培训大纲',
    },
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      header: { zh: '项目类别', en: 'Project category' },
      also: ['培训类别', 'Training project', '类别'],
    },
    field: usual.field,
    titleLevels: {
      kind: 'choices',
      options: titleLevels,
      header: { zh: '职称级别', en: 'Title level' },
      also: ['职称层次', '适用职称级别', '适用层次'],
      help: { zh: '不限级别的不填。', en: 'Leave empty if it is for all.' },
    },
    edition: {
      kind: 'integer',
      required: true,
      min: 1,
      max: 99,
      units: ['版'],
      width: 70,
      header: { zh: '版次', en: 'Edition' },
    },
    trainees: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '适用对象', en: 'Target group' },
      also: ['Meant for', '培训对象', '培养对象', '对象'],
      example: '海洋渔业系统中级专业技术人员',
    },
    hours: {
      kind: 'quantity',
      required: true,
      measure: 'hours',
      min: 1,
      header: { zh: '总学时', en: 'Hours' },
      also: ['学时', '学时数', '课时', '总课时'],
    },
    modules: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 300,
      header: { zh: '主要模块', en: 'Modules' },
      also: ['模块', '课程模块', '主要内容'],
      example: '政策法规、核心技术、案例实践',
    },
    reviewedOn: { kind: 'date', header: { zh: '审定日期', en: 'Reviewed on' }, also: ['审定时间'] },
    reviewer: {
      kind: 'text',
      words: true,
      maxLength: 100,
      header: { zh: '审定机构', en: 'Reviewed by' },
      also: ['审定单位'],
    },
    ...registerTail,
  },
  rowKey: ['title', 'edition'],
  rowRules: [
    {
      // notice 29, 35
      code: 'hours-below-floor',
      severity: 'warning',
      reads: ['category', 'hours'],
      paints: 'hours',
      message: {
        zh: '大纲为 {hours} 学时，少于该类别规定的每人每年 {floor} 学时。',
        en: 'The outline has {hours} hours; this category requires {floor} hours per person per year.',
      },
      fix: {
        zh: '请核实；由多个大纲共同完成的可以报送。',
        en: 'Please check; you may submit if several outlines add up.',
      },
      broken: ({ category, hours }, { programme }) => {
        const floor = findCategory(programme, category)?.hoursFloor ?? 0;
        return (hours as number) < floor ? { hours: hours as number, floor } : undefined;
      },
    },
    hasHappened({ column: 'reviewedOn', zh: '审定日期', en: 'The review date' }),
    neededOnce(
      'reviewer',
      { column: 'reviewedOn', is: () => true },
      { zh: '已填写审定日期，未填写审定机构。', en: 'A review date is given, but no reviewer.' },
      { zh: '请填写审定机构。', en: 'Enter the reviewing body.' },
    ),
  ],
  sheetRules: [],
});
