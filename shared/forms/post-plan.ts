import { defineForm } from '../form/define-form.ts';
import { categoryOfForm, nameOfCategory } from '../ground/define-programme.ts';
import { postAims, postMethods } from './columns/aims-and-methods.ts';
import { planBody, planHead, planTail } from './columns/plan-columns.ts';
import { planFrame } from './plan-frame.ts';
import { hoursFloorRule } from './rules/hours-floor-rule.ts';
import { flooredHours } from './rules/plan-hours.ts';
import { planRules } from './rules/plan-rules.ts';

const id = 'post-plan';

/** 岗位培训计划: for core staff of middle and senior level, at least 36 hours per person per year (notice 32–36). */
export const postPlan = defineForm({
  ...planFrame(id),
  title: { zh: '岗位培训计划', en: 'On-the-job training plan' },
  purpose: {
    zh: '填报本单位本年度面向高中级骨干专业技术人才的岗位培训项目。',
    en: 'On-the-job training your unit plans to hold this year for core middle- and senior-level professionals.',
  },
  clauses: 'notice 32–36, 58',
  letters: 'GW',
  columns: {
    ...planHead,
    ...planBody,
    hours: flooredHours,
    aims: {
      kind: 'choices',
      options: postAims,
      header: { zh: '培训内容', en: 'Aims' },
      also: ['主要内容', '主要培训内容', '培训主要内容', '课程内容', '内容'],
    },
    methods: {
      kind: 'choices',
      options: postMethods,
      header: { zh: '培训方式', en: 'Methods' },
      also: ['培训形式', '办班方式', '办班形式', '授课方式', '授课形式', '教学方式', '方式'],
    },
    ...planTail,
  },
  rowRules: [
    ...planRules,
    hoursFloorRule(id),
    {
      // notice 32: for middle and senior staff
      code: 'title-below-middle',
      severity: 'warning',
      where: (programme) => categoryOfForm(programme, id)?.fromMiddleLevel === true,
      reads: ['titleLevels'],
      paints: 'titleLevels',
      message: {
        zh: '{project}面向高中级人才，本行含“初级”或“其他”。',
        en: '“{project}” is for middle and senior titles, but junior or other levels are selected.',
      },
      fix: {
        zh: '请核实；确需纳入的，请在备注中说明。',
        en: 'Please check; if correct, explain under “Remarks”.',
      },
      broken: ({ titleLevels }, { programme }) =>
        (titleLevels as readonly string[]).some((level) => level === 'junior' || level === 'other')
          ? { project: nameOfCategory(categoryOfForm(programme, id)) }
          : undefined,
    },
  ],
});
