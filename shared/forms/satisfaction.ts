import { type Columns, defineForm } from '../form/define-form.ts';
import { classEndsLater } from './other-side.ts';
import { scoreUnits, usual } from './usual-columns.ts';
import { withinWhole } from './usual-rules.ts';

const score = (zh: string, en: string, ...also: readonly string[]) =>
  ({
    kind: 'integer',
    min: 0,
    max: 100,
    units: scoreUnits,
    width: 90,
    header: { zh, en },
    also,
    help: { zh: '满分 100 分。', en: 'Out of 100.' },
    example: '94',
  }) as const;

/** 0 to 100; the usual questions after a class (DOMAIN C3). */
const scores = {
  contents: score('培训内容', 'Content', '课程内容', '内容', '课程设置'),
  teachers: score('师资水平', 'Teachers', '授课教师', '教师', '师资', '教学水平', '授课水平'),
  organisation: score('组织管理', 'Organisation', '组织', '管理', '培训组织'),
  services: score('后勤保障', 'Board and lodging', '后勤', '后勤服务', '食宿', '食宿安排'),
} as const satisfies Columns;

/** A lower response rate is not representative; ours. */
export const enoughAnswers = 60;

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
  rowRules: [
    withinWhole(
      { column: 'answered', zh: '收回有效问卷', en: 'The number of valid replies' },
      { column: 'asked', zh: '发放问卷', en: 'questionnaires sent' },
    ),
    withinWhole(
      { column: 'satisfied', zh: '评价满意以上份数', en: 'The number satisfied or better' },
      { column: 'answered', zh: '收回有效问卷', en: 'the number of valid replies' },
    ),
    {
      code: 'few-answers',
      severity: 'warning',
      reads: ['asked', 'answered'],
      paints: 'answered',
      message: {
        zh: '问卷回收率 {rate}%，低于 {enough}%，代表性不足。',
        en: 'The response rate is {rate}%; below {enough}% the result is not representative.',
      },
      fix: {
        zh: '请尽量补收；无法补收的可以报送。',
        en: 'Collect more replies if possible; otherwise you may submit.',
      },
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
        zh: '发放问卷（{asked}）多于该培训班参训人数（{persons}）。',
        en: 'Questionnaires sent ({asked}) exceed the participants of the class ({persons}).',
      },
      fix: { zh: '请核实份数。', en: 'Please check the number.' },
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
        zh: '总体满意度 {overall} 分，不在各分项得分 {low}—{high} 分之间。',
        en: 'The overall score ({overall}) is outside the range of the single scores ({low} to {high}).',
      },
      fix: { zh: '请核实得分。', en: 'Please check the scores.' },
      broken: (row) => {
        const single = Object.keys(scores).map((name) => row[name] as number);
        const [low, high, overall] = [Math.min(...single), Math.max(...single), row.overall as number];
        return overall < low || overall > high ? { overall, low, high } : undefined;
      },
    },
  ],
  sheetRules: [classEndsLater],
});
