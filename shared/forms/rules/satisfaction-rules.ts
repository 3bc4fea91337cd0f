/** Whether answers of a class are enough to say something, and fit each other. */
import type { RowRule } from '../../form/define-form.ts';
import { scores } from '../columns/satisfaction-scores.ts';
import { withinWhole } from './usual-rules.ts';

/** A lower response rate is not representative; ours. */
export const enoughAnswers = 60;

export const satisfactionRowRules: readonly RowRule[] = [
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
];
