import { defineForm } from '../form/define-form.ts';
import { list } from './choices.ts';
import { usual } from './usual-columns.ts';

const subjects = list(
  { code: 'organisation', zh: '组织管理', en: 'Organisation' },
  { code: 'methods', zh: '培训方式', en: 'Methods' },
  { code: 'resources', zh: '资源共享', en: 'Shared resources' },
  { code: 'base', zh: '基地建设', en: 'Bases' },
  { code: 'money', zh: '经费保障', en: 'Money' },
  { code: 'results', zh: '成果转化', en: 'Putting results to use' },
  { code: 'other', zh: '其他', en: 'Other' },
);

/** Shorter, a practice cannot be taken over by others; ours. */
const tellingLength = 30;

/** 好经验好做法: for the mid-term evaluation of 2017 and the final one (notice 10, 46, 48). */
export const goodPractice = defineForm({
  id: 'good-practice',
  version: 2,
  title: { zh: '经验做法推荐表', en: 'Good practice recommendation' },
  purpose: {
    zh: '推荐工程实施中可复制、可推广的经验做法，供总结评估和示范推广。',
    en: 'Practice worth taking over, for the evaluations and for other units.',
  },
  clauses: 'notice 10, 46, 48',
  letters: 'JY',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  anew: true,
  columns: {
    number: usual.number,
    title: {
      kind: 'text',
      required: true,
      maxLength: 80,
      width: 260,
      header: { zh: '经验名称', en: 'Practice' },
      also: ['标题'],
      example: '“课堂＋海上现场”联合教学',
    },
    subject: { kind: 'choice', required: true, options: subjects, header: { zh: '所属方面', en: 'Subject' } },
    category: {
      kind: 'choice',
      options: 'categories',
      width: 170,
      header: { zh: '项目类别', en: 'Project category' },
      also: ['培训类别', 'Training project'],
    },
    background: { kind: 'text', maxLength: 500, width: 220, header: { zh: '背景', en: 'Background' } },
    practice: {
      kind: 'text',
      required: true,
      maxLength: 2000,
      width: 320,
      header: { zh: '主要做法', en: 'Approach' },
      also: ['What is done'],
      example: '与企业共建海上教学点，学员在导师带领下完成现场任务，课堂研讨围绕现场问题展开',
    },
    effect: {
      kind: 'text',
      required: true,
      maxLength: 1000,
      width: 280,
      header: { zh: '成效', en: 'Effect' },
      help: { zh: '尽量用数据说明。', en: 'With figures, if there are any.' },
      example: '学员满意度由 88 分提高到 95 分',
    },
    replicable: {
      kind: 'yes-no',
      required: true,
      header: { zh: '可在全市推广', en: 'Suitable citywide' },
      also: ['Can be taken over'],
    },
    conditions: {
      kind: 'text',
      maxLength: 300,
      width: 200,
      header: { zh: '推广条件', en: 'Conditions for adoption' },
      also: ['What it takes'],
    },
    adopted: {
      kind: 'integer',
      units: ['个', '家'],
      header: { zh: '已有借鉴单位数', en: 'Units that adopted it' },
      also: ['Units that took it over'],
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
        zh: '主要做法只有 {length} 个字，别的单位难以借鉴。',
        en: 'The practice is told in {length} characters; others can hardly take it over.',
      },
      fix: { zh: '请写明怎么做、谁来做、用了什么条件。', en: 'Say how, by whom and with what.' },
      broken: ({ practice }) =>
        (practice as string).length < tellingLength ? { length: (practice as string).length } : undefined,
    },
    {
      code: 'adopted-but-not-replicable',
      severity: 'warning',
      reads: ['replicable', 'adopted'],
      paints: 'replicable',
      message: {
        zh: '已有 {adopted} 个单位借鉴，却填了不可推广。',
        en: '{adopted} units took it over, yet it says it cannot be.',
      },
      fix: { zh: '请核对两栏。', en: 'Check both columns.' },
      broken: ({ replicable, adopted }) =>
        replicable === false && (adopted as number) > 0 ? { adopted: adopted as number } : undefined,
    },
  ],
  sheetRules: [],
});
