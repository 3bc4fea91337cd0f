import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { usual } from './columns/usual-columns.ts';

const subjects = list(
  { code: 'organisation', zh: '组织管理', en: 'Organisation' },
  { code: 'methods', zh: '培训方式', en: 'Methods' },
  { code: 'resources', zh: '资源共享', en: 'Shared resources' },
  { code: 'base', zh: '基地建设', en: 'Bases' },
  { code: 'money', zh: '经费保障', en: 'Funding' },
  { code: 'results', zh: '成果转化', en: 'Application of results' },
  { code: 'other', zh: '其他', en: 'Other' },
);

/** A shorter text does not describe a practice; ours. */
const tellingLength = 30;

/**
 * 好经验好做法: for the mid-term evaluation of 2017 and the final one (notice 10, 46, 48). A unit that adopts one says so
 * itself (practice-adoption.ts), in whatever year.
 */
export const goodPractice = defineForm({
  id: 'good-practice',
  version: 3,
  title: { zh: '经验做法推荐表', en: 'Good practice recommendation' },
  purpose: {
    zh: '推荐工程实施中可复制、可推广的经验做法，供总结评估和示范推广。',
    en: 'Practice worth adopting elsewhere, for the evaluations and for other units.',
  },
  clauses: 'notice 10, 46, 48',
  letters: 'JY',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  anew: true,
  referredAs: 'practice',
  register: {
    life: 'lasting',
    shownTo: 'members',
    number: 'number',
    title: 'title',
    listed: ['title', 'subject', 'category', 'practice', 'effect', 'replicable', 'conditions'],
    filters: ['subject', 'category'],
    searched: ['practice', 'effect'],
    counted: [
      {
        title: { zh: '经验做法（按方面）', en: 'Good practice by subject' },
        by: 'subject',
        ofWhich: [{ title: { zh: '可推广', en: 'Replicable' }, column: 'replicable', is: [true] }],
      },
    ],
  },
  columns: {
    number: usual.number,
    title: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 260,
      header: { zh: '经验名称', en: 'Practice' },
      also: ['标题', '经验做法', '经验做法名称', '题目', '名称'],
      example: '“课堂＋海上现场”联合教学',
    },
    subject: {
      kind: 'choice',
      required: true,
      options: subjects,
      header: { zh: '所属方面', en: 'Subject' },
      also: ['方面', '类别'],
    },
    category: {
      kind: 'choice',
      options: 'categories',
      width: 170,
      header: { zh: '项目类别', en: 'Project category' },
      also: ['培训类别', 'Training project'],
    },
    background: {
      kind: 'text',
      maxLength: 500,
      width: 220,
      header: { zh: '背景', en: 'Background' },
      also: ['工作背景'],
    },
    practice: {
      kind: 'text',
      required: true,
      maxLength: 2000,
      width: 320,
      header: { zh: '主要做法', en: 'Approach' },
      also: ['What is done', '做法', '具体做法'],
      example: '与企业共建海上教学点，学员在导师带领下完成现场任务，课堂研讨围绕现场问题展开',
    },
    effect: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 280,
      header: { zh: '成效', en: 'Effect' },
      also: ['主要成效', '取得成效', '效果'],
      help: { zh: '尽量用数据说明。', en: 'With figures where possible.' },
      example: '学员满意度由 88 分提高到 95 分',
    },
    replicable: {
      kind: 'yes-no',
      required: true,
      width: 110,
      header: { zh: '可在全市推广', en: 'Suitable citywide' },
      also: ['Can be taken over', '是否可推广', '是否可在全市推广'],
    },
    conditions: {
      kind: 'text',
      maxLength: 300,
      width: 200,
      header: { zh: '推广条件', en: 'Conditions for adoption' },
      also: ['What it takes', '适用条件'],
    },
    contact: usual.contact,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: [
    {
      code: 'practice-too-short',
      severity: 'warning',
      reads: ['practice'],
      paints: 'practice',
      message: {
        zh: '“主要做法”仅 {length} 字，过于简略。',
        en: '“Approach” has only {length} {length|character|characters}; more detail is needed.',
      },
      fix: {
        zh: '请补充具体做法、实施主体和所需条件。',
        en: 'Describe the steps, who carries them out and what is required.',
      },
      broken: ({ practice }) =>
        (practice as string).length < tellingLength ? { length: (practice as string).length } : undefined,
    },
  ],
  sheetRules: [],
});
