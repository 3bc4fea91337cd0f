import { defineForm } from '../form/define-form.ts';
import { levels } from './columns/choices.ts';
import { asShared, registerHead, registerTail, sharedOnes } from './columns/register-columns.ts';
import { usual } from './columns/usual-columns.ts';

/** 培训项目库: projects that other units may adopt (notice 74). */
export const projectRegister = defineForm({
  id: 'project-register',
  version: 3,
  title: { zh: '培训项目库登记表', en: 'Training project register' },
  purpose: {
    zh: '登记可供其他单位借鉴、共享的成熟培训项目，促进优势互补。',
    en: 'Proven training projects that other units may adopt.',
  },
  clauses: 'notice 74',
  letters: 'XK',
  period: 'year',
  review: 'bureau',
  nilAllowed: false,
  register: {
    life: 'carried',
    shownTo: asShared,
    number: 'number',
    title: 'title',
    listed: ['title', 'field', 'category', 'level', 'trainees', 'contents', 'hours', 'runs', 'trained'],
    filters: ['field', 'category', 'level'],
    searched: ['trainees', 'contents'],
    counted: [
      {
        title: { zh: '培训项目库（按类别）', en: 'Project pool by category' },
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
      maxLength: 80,
      width: 260,
      header: { zh: '项目名称', en: 'Project' },
      also: ['培训项目', '培训项目名称', '项目', '名称'],
      example: '海洋牧场技术培训',
    },
    field: usual.field,
    category: {
      kind: 'choice',
      required: true,
      options: 'categories',
      header: { zh: '项目类别', en: 'Project category' },
      also: ['培训类别', 'Training project', '项目类型', '类别'],
    },
    level: {
      kind: 'choice',
      options: levels,
      width: 90,
      header: { zh: '级别', en: 'Level' },
      also: ['项目级别'],
    },
    trainees: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 100,
      width: 200,
      header: { zh: '培养对象', en: 'Target group' },
      also: ['Meant for', '培训对象', '面向对象', '对象'],
      example: '海洋渔业系统中级以上专业技术人员',
    },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 1,
      header: { zh: '学时', en: 'Hours' },
      also: ['课时', '培训学时', '学时数'],
    },
    contents: {
      kind: 'text',
      required: true,
      maxLength: 500,
      width: 280,
      header: { zh: '主要内容', en: 'Content' },
      also: ['培训内容', '内容'],
      example: '选址评价、生态修复、病害防控',
    },
    runs: {
      kind: 'integer',
      units: ['期', '次'],
      header: { zh: '累计办班期数', en: 'Sessions to date' },
      also: ['Runs so far', '办班期数', '累计期数'],
    },
    trained: {
      kind: 'integer',
      header: { zh: '累计培训人数', en: 'Trained so far' },
      also: ['培训人数', '累计人数'],
    },
    majorProject: {
      kind: 'text',
      words: true,
      maxLength: 80,
      header: { zh: '结合的重大专项（工程）', en: 'Linked major project' },
    },
    ...registerTail,
  },
  rowKey: ['number'],
  rowRules: [
    {
      // notice 68, 86: projects are merged rather than duplicated
      code: 'runs-without-persons',
      severity: 'error',
      reads: ['runs', 'trained'],
      paints: 'trained',
      message: {
        zh: '累计办班 {runs} 期，但累计培训人数为 0。',
        en: '{runs} {runs|session|sessions} held, but the number trained is 0.',
      },
      fix: { zh: '请核对期数和人数。', en: 'Check both figures.' },
      broken: ({ runs, trained }) =>
        (runs as number) > 0 && (trained as number) === 0 ? { runs: runs as number } : undefined,
    },
  ],
  sheetRules: [],
});
