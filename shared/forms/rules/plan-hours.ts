/** The hours a planned class takes. */
import type { Column } from '../../form/define-form.ts';

/** For categories without required hours. */
export const plainHours = {
  kind: 'quantity',
  required: true,
  measure: 'hours',
  min: 1,
  header: { zh: '学时（每人）', en: 'Hours per person' },
  also: [
    '学时',
    'Hours each',
    '学时数',
    '课时',
    '课时数',
    '培训学时',
    '培训课时',
    '计划学时',
    '计划课时',
    '集中培训学时',
    '研修学时',
    '人均学时',
    '每人学时',
    '人均课时',
    'Hours',
    'Training hours',
  ],
} as const satisfies Column;

/** For categories with required hours a year. */
export const flooredHours = {
  ...plainHours,
  help: { zh: '每人每年累计不少于 {floor} 学时。', en: 'At least {floor} hours per person per year.' },
} as const satisfies Column;
