import { defineForm } from '../form/define-form.ts';
import { categoryOfForm } from '../ground/define-programme.ts';
import { levels } from './columns/choices.ts';
import { planBody, planHead, planTail } from './columns/plan-columns.ts';
import { planFrame } from './plan-frame.ts';
import { plainHours } from './rules/plan-hours.ts';
import { planRules } from './rules/plan-rules.ts';
import { usualRules } from './rules/usual-plan-rules.ts';

const id = 'advanced-plan';

/** Plans of the years before were collected without the column. */
const firstSpecial = '2016';

/** 高级研修项目计划: high level, small classes, special features (notice 19–24). */
export const advancedPlan = defineForm({
  ...planFrame(id),
  title: { zh: '高级研修项目计划', en: 'Advanced seminar plan' },
  purpose: {
    zh: '填报本单位本年度拟举办的高级研修项目，经市人社局审核后纳入全市年度计划。',
    en: 'Advanced seminars your unit plans to hold this year; once approved by the HR bureau, they enter the city’s annual plan.',
  },
  clauses: 'notice 19–24, 58',
  letters: 'GY',
  columns: {
    ...planHead,
    level: {
      kind: 'choice',
      required: true,
      options: levels,
      width: 90,
      header: { zh: '级别', en: 'Level' },
      also: ['班次级别', '项目级别', '研修班级别', '研修级别', '培训级别', '班级级别', '层级'],
    },
    ...planBody,
    days: { ...planBody.days, required: true },
    hours: {
      kind: 'quantity',
      measure: 'hours',
      min: 1,
      header: { zh: '学时（每人）', en: 'Hours per person' },
      also: plainHours.also,
    },
    speciality: {
      kind: 'text',
      maxLength: 300,
      width: 220,
      header: { zh: '项目特色', en: 'Special features' },
      also: ['Speciality', '特色', '选题特色', '项目亮点'],
      example: '小班研讨与海上现场教学结合',
      help: {
        zh: '按“高水平、小规模、重特色”要求，说明项目特色。',
        en: 'Seminars are to be high-level, small and distinctive: state the special features.',
      },
    },
    ...planTail,
  },
  rowRules: [
    ...planRules,
    ...usualRules((programme) => categoryOfForm(programme, id)),
    {
      // notice 21
      code: 'speciality-missing',
      severity: 'error',
      reads: ['title'],
      paints: 'speciality',
      message: {
        zh: '高级研修项目应突出特色，未填写项目特色。',
        en: 'Advanced seminars are to be distinctive; the special features are missing.',
      },
      fix: { zh: '请填写“项目特色”。', en: 'State the special features.' },
      broken: (row, { isUnread, period }) =>
        period >= firstSpecial && row.speciality === undefined && !isUnread(row, 'speciality')
          ? {}
          : undefined,
    },
  ],
});
