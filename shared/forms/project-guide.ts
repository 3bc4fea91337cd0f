import { defineForm } from '../form/define-form.ts';
import { findCategory } from '../ground/define-programme.ts';
import { list } from './columns/choices.ts';
import { titleLevels } from './columns/trainee-choices.ts';
import { usual } from './columns/usual-columns.ts';

const urgencies = list(
  { code: 'first', zh: '优先安排', en: 'Priority', also: ['优先'] },
  { code: 'encouraged', zh: '鼓励申报', en: 'Encouraged', also: ['鼓励'] },
);

/** 项目指南: the city's training priorities of the year, for the projects that have a guide (notice 72). */
export const projectGuide = defineForm({
  id: 'project-guide',
  version: 2,
  title: { zh: '培训项目指南表', en: 'Training project guide' },
  purpose: {
    zh: '分领域、层次、岗位发布年度培训项目指南，供各单位制定计划。',
    en: 'The city’s training priorities for the year, by field, level and post; the basis of units’ plans.',
  },
  clauses: 'notice 71, 72',
  letters: 'ZN',
  period: 'year',
  review: 'automatic',
  nilAllowed: false,
  referredAs: 'guide',
  register: {
    life: 'period',
    shownTo: 'members',
    number: 'number',
    title: 'direction',
    listed: [
      'direction',
      'guide',
      'field',
      'titleLevels',
      'posts',
      'contents',
      'hours',
      'persons',
      'urgency',
    ],
    filters: ['guide', 'field', 'urgency'],
    searched: ['posts', 'contents'],
    // notice 72: the guide is for whoever plans training
    announced: true,
    published: { rows: 'all' },
    counted: [{ title: { zh: '项目指南（按指南）', en: 'Project guide' }, by: 'guide', sums: ['persons'] }],
  },
  columns: {
    number: usual.number,
    guide: {
      kind: 'choice',
      required: true,
      options: 'guides',
      width: 160,
      header: { zh: '指南', en: 'Guide' },
      also: ['指南类别'],
    },
    field: usual.field,
    direction: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 240,
      header: { zh: '培训方向', en: 'Subject' },
      also: ['方向', '专题', '培训专题', '培训主题'],
      example: '海洋牧场生态修复',
    },
    titleLevels: {
      kind: 'choices',
      options: titleLevels,
      header: { zh: '职称级别', en: 'Title level' },
      also: ['职称层次', 'Title levels'],
    },
    posts: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 200,
      width: 200,
      header: { zh: '面向岗位', en: 'Posts' },
      also: ['岗位', '适用岗位'],
      example: '海洋渔业技术推广、管理岗位',
    },
    contents: {
      kind: 'text',
      maxLength: 500,
      width: 260,
      header: { zh: '主要内容', en: 'Content' },
      also: ['培训内容', '内容'],
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 1,
      header: { zh: '建议学时', en: 'Suggested hours' },
      also: ['学时', 'Hours suggested', '课时'],
    },
    persons: {
      kind: 'integer',
      min: 1,
      header: { zh: '需求人数', en: 'People needed' },
      also: ['人数', 'Persons wanted', '培训需求人数'],
    },
    urgency: {
      kind: 'choice',
      required: true,
      options: urgencies,
      width: 100,
      header: { zh: '安排意见', en: 'Priority' },
      also: ['Urgency'],
    },
    basis: {
      kind: 'text',
      maxLength: 200,
      width: 200,
      header: { zh: '制定依据', en: 'Basis' },
      also: ['依据'],
      help: {
        zh: '如需求调查、产业规划。',
        en: 'For example the training needs survey or an industry plan.',
      },
    },
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    {
      // notice 29, 35
      code: 'hours-below-floor',
      severity: 'warning',
      reads: ['guide', 'hours'],
      paints: 'hours',
      message: {
        zh: '建议 {hours} 学时，少于规定的每人每年 {floor} 学时。',
        en: '{hours} suggested hours is below the required {floor} hours per person per year.',
      },
      fix: {
        zh: '请核实；分多期完成的可以报送。',
        en: 'Please check; you may submit if several classes add up.',
      },
      broken: ({ guide, hours }, { programme }) => {
        const floor = findCategory(programme, guide)?.hoursFloor ?? 0;
        return (hours as number) < floor ? { hours: hours as number, floor } : undefined;
      },
    },
  ],
  sheetRules: [
    {
      // notice 72
      code: 'guide-missing',
      severity: 'warning',
      message: { zh: '表中无“{guide}”的内容。', en: 'There are no rows for “{guide}”.' },
      fix: {
        zh: '各项指南应一并发布；分次发布的可以报送。',
        en: 'The guides should be issued together; you may submit if they are issued separately.',
      },
      broken: (rows, { programme, isUnread }) =>
        programme.guides
          .filter(() => !rows.some((row) => isUnread(row, 'guide')))
          .filter(({ code }) => !rows.some(({ guide }) => guide === code))
          .map(({ zh, en }) => ({ params: { guide: { zh, en } } })),
    },
  ],
});
