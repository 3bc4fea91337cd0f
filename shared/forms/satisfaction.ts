import { defineForm } from '../form/define-form.ts';
import { score, scores } from './columns/satisfaction-scores.ts';
import { usual } from './columns/usual-columns.ts';
import { classEndsLater } from './rules/other-side.ts';
import { satisfactionRowRules } from './rules/satisfaction-rules.ts';

/** 学员满意度: trainees' ratings of a class, in figures and without names (notice 75). */
export const satisfaction = defineForm({
  id: 'satisfaction',
  version: 3,
  title: { zh: '学员满意度测评统计表', en: 'Trainee satisfaction summary' },
  purpose: {
    zh: '按培训班填报学员满意度测评结果（百分制，不记名），用于评价培训质量。',
    en: 'Trainee satisfaction for each class, 0 to 100 and anonymous; an indicator of training quality.',
  },
  clauses: 'notice 61, 75',
  letters: 'MY',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'class',
    listed: ['class', 'asked', 'answered', 'overall'],
    searched: ['suggestions'],
    reported: true,
  },
  columns: {
    number: usual.number,
    class: {
      kind: 'reference',
      required: true,
      to: 'class',
      lastYear: true,
      width: 280,
      header: { zh: '培训班', en: 'Class' },
      also: [
        '班次',
        '培训班名称',
        '培训班次',
        '班次名称',
        '班级',
        '班级名称',
        '研修班名称',
        '培训项目',
        '培训项目名称',
      ],
    },
    asked: {
      kind: 'integer',
      required: true,
      min: 1,
      units: ['份', '人'],
      header: { zh: '发放问卷', en: 'Questionnaires sent' },
      also: ['Asked', '发放问卷数', '发放份数', '问卷发放数', '发放数', '发出问卷'],
    },
    answered: {
      kind: 'integer',
      required: true,
      min: 1,
      units: ['份', '人'],
      header: { zh: '收回有效问卷', en: 'Valid replies' },
      also: [
        '收回问卷',
        'Answered',
        '有效问卷',
        '有效问卷数',
        '收回问卷数',
        '回收问卷',
        '回收问卷数',
        '有效份数',
        '回收数',
      ],
    },
    overall: {
      ...score('总体满意度', 'Overall', '满意度', '总满意度', '综合满意度', '总体评价'),
      required: true,
    },
    ...scores,
    satisfied: {
      kind: 'integer',
      units: ['份', '人'],
      header: { zh: '评价满意以上份数', en: 'Satisfied or better' },
      also: ['Satisfied or more', '满意以上份数', '满意份数'],
    },
    suggestions: {
      kind: 'text',
      maxLength: 500,
      width: 260,
      header: { zh: '主要意见建议', en: 'Suggestions' },
      also: ['意见建议', '意见和建议', '意见与建议', '建议'],
      help: { zh: '归纳填写，不填学员姓名。', en: 'Summarise; no trainees’ names.' },
    },
    remark: usual.remark,
  },
  rowKey: ['class'],
  rowRules: satisfactionRowRules,
  sheetRules: [classEndsLater],
});
