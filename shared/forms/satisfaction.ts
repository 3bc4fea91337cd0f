import { type Columns, defineForm } from '../form/define-form.ts';
import { scoreUnits, usual } from './usual-columns.ts';
import { withinWhole } from './usual-rules.ts';

const score = (zh: string, en: string) =>
  ({
    kind: 'integer',
    min: 0,
    max: 100,
    units: scoreUnits,
    width: 90,
    header: { zh, en },
    help: { zh: '满分 100 分。', en: 'Out of 100.' },
    example: '94',
  }) as const;

/** 0 to 100; what trainees are usually asked after a class (DOMAIN C3). */
const scores = {
  contents: score('培训内容', 'Content'),
  teachers: score('师资水平', 'Teachers'),
  organisation: score('组织管理', 'Organisation'),
  services: score('后勤保障', 'Board and lodging'),
} as const satisfies Columns;

/** Below, a result says little about the class; ours. */
const enoughAnswers = 60;

/** 学员满意度: what trainees say of a class, in numbers without names (notice 75). */
export const satisfaction = defineForm({
  id: 'satisfaction',
  version: 2,
  title: { zh: '学员满意度测评统计表', en: 'Trainee satisfaction summary' },
  purpose: {
    zh: '按班填报学员满意度测评结果（百分制，不记名），用于评价培训质量。',
    en: 'How satisfied the trainees of each class were, 0 to 100 and without names; a sign of its quality.',
  },
  clauses: 'notice 61, 75',
  letters: 'MY',
  period: 'month',
  review: 'automatic',
  nilAllowed: true,
  anew: true,
  columns: {
    class: {
      kind: 'reference',
      required: true,
      to: 'class',
      lastYear: true,
      width: 280,
      header: { zh: '培训班', en: 'Class' },
      also: ['班次'],
    },
    asked: {
      kind: 'integer',
      required: true,
      min: 1,
      units: ['份', '人'],
      header: { zh: '发放问卷', en: 'Questionnaires sent' },
      also: ['Asked'],
    },
    answered: {
      kind: 'integer',
      required: true,
      min: 1,
      units: ['份', '人'],
      header: { zh: '收回有效问卷', en: 'Valid replies' },
      also: ['收回问卷', 'Answered'],
    },
    overall: {
      ...score('总体满意度', 'Overall'),
      required: true,
    },
    ...scores,
    satisfied: {
      kind: 'integer',
      units: ['份', '人'],
      header: { zh: '评价满意以上份数', en: 'Satisfied or better' },
      also: ['Satisfied or more'],
    },
    suggestions: {
      kind: 'text',
      maxLength: 500,
      width: 260,
      header: { zh: '主要意见建议', en: 'Suggestions' },
      help: { zh: '归纳填写，不写学员姓名。', en: 'In summary, without names.' },
    },
    remark: usual.remark,
  },
  rowKey: ['class'],
  rowRules: [
    withinWhole(
      { column: 'answered', zh: '收回有效问卷', en: 'The number answered' },
      { column: 'asked', zh: '发放问卷', en: 'the number asked' },
    ),
    withinWhole(
      { column: 'satisfied', zh: '评价满意以上', en: 'The number satisfied' },
      { column: 'answered', zh: '收回有效问卷', en: 'the number answered' },
    ),
    {
      code: 'few-answers',
      severity: 'warning',
      reads: ['asked', 'answered'],
      paints: 'answered',
      message: {
        zh: '回收率 {rate}%，低于 {enough}%，结果代表性不足。',
        en: 'Only {rate}% answered; below {enough}% the result says little.',
      },
      fix: { zh: '请尽量补收；确实如此可以报送。', en: 'Collect more if you can; it may be filed.' },
      broken: ({ asked, answered }) => {
        const rate = Math.round(((answered as number) / (asked as number)) * 100);
        return rate < enoughAnswers ? { rate, enough: enoughAnswers } : undefined;
      },
    },
    {
      code: 'asked-above-class',
      severity: 'warning',
      reads: ['class', 'asked'],
      paints: 'asked',
      message: {
        zh: '发放问卷 {asked} 份，该班参训 {persons} 人。',
        en: '{asked} were asked, the class had {persons}.',
      },
      fix: { zh: '请核对份数。', en: 'Check the number.' },
      broken: ({ class: code, asked }, { find }) => {
        const persons = find('class', code)?.facts.persons as number | undefined;
        return persons !== undefined && (asked as number) > persons
          ? { asked: asked as number, persons }
          : undefined;
      },
    },
    {
      code: 'overall-apart',
      severity: 'warning',
      reads: ['overall', ...Object.keys(scores)],
      paints: 'overall',
      message: {
        zh: '总体满意度 {overall} 分，不在分项 {low}—{high} 分之间。',
        en: 'Overall {overall} lies outside the single scores, {low} to {high}.',
      },
      fix: { zh: '请核对得分。', en: 'Check the scores.' },
      broken: (row) => {
        const single = Object.keys(scores).map((name) => row[name] as number);
        const [low, high, overall] = [Math.min(...single), Math.max(...single), row.overall as number];
        return overall < low || overall > high ? { overall, low, high } : undefined;
      },
    },
  ],
  sheetRules: [],
});
