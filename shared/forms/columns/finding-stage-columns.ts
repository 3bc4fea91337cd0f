import type { Columns } from '../../form/define-form.ts';
import { list } from './choices.ts';
import { inspectionStages } from './inspection-stages.ts';

/** Judged by those who inspected, never by the unit. */
const judgements = list(
  { code: 'done', zh: '已整改', en: 'Rectified' },
  { code: 'going-on', zh: '持续整改', en: 'Going on' },
  { code: 'not-done', zh: '未整改', en: 'Not rectified' },
);

/** How far a finding is: asked, final, judged, and the days of each. */
export const findingStage = {
  stage: {
    kind: 'choice',
    required: true,
    options: inspectionStages,
    width: 90,
    header: { zh: '阶段', en: 'Stage' },
    also: ['进度'],
  },
  askedOn: {
    kind: 'date',
    header: { zh: '征求意见日期', en: 'Opinion asked on' },
    also: ['送达日期'],
  },
  opinionBy: {
    kind: 'date',
    header: { zh: '反馈意见期限', en: 'Opinion by' },
    also: ['意见期限'],
  },
  rectifyBy: {
    kind: 'date',
    header: { zh: '整改期限', en: 'Rectify by' },
    also: ['整改时限'],
  },
  judged: {
    kind: 'choice',
    options: judgements,
    width: 90,
    header: { zh: '整改认定', en: 'Judged' },
    also: ['整改结果', '认定'],
    help: {
      zh: '由检查部门核对佐证材料后填写。',
      en: 'By those who inspected, with the evidence at hand.',
    },
  },
  judgedOn: { kind: 'date', header: { zh: '认定日期', en: 'Judged on' }, also: ['销号日期'] },
  againBy: {
    kind: 'date',
    header: { zh: '再次整改期限', en: 'Again by' },
    also: ['重新整改期限'],
  },
} as const satisfies Columns;
