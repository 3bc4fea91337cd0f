import { defineForm } from '../form/define-form.ts';
import { categoryOfForm, nameOfCategory } from '../ground/define-programme.ts';
import { postAims, postMethods } from './choices.ts';
import { flooredHours, planBody, planHead, planTail } from './plan-columns.ts';
import { planFrame } from './plan-frame.ts';
import { hoursFloorRule, planRules } from './plan-rules.ts';

const id = 'post-plan';

/** 岗位培训计划: for middle and senior backbone staff, at least 36 hours a person a year (notice 32–36). */
export const postPlan = defineForm({
  ...planFrame(id),
  title: { zh: '岗位培训计划', en: 'On-the-job training plan' },
  purpose: {
    zh: '填报本单位本年度面向高中级骨干专业技术人才的岗位培训项目。',
    en: 'The on-the-job training your unit means to hold this year for middle and senior backbone staff.',
  },
  clauses: 'notice 32–36, 58',
  letters: 'GW',
  columns: {
    ...planHead,
    ...planBody,
    hours: flooredHours,
    aims: { kind: 'choices', options: postAims, header: { zh: '培训内容', en: 'Aims' } },
    methods: { kind: 'choices', options: postMethods, header: { zh: '培训方式', en: 'Methods' } },
    ...planTail,
  },
  rowRules: [
    ...planRules,
    hoursFloorRule(id),
    {
      // notice 32: meant for middle and senior staff
      code: 'title-below-middle',
      severity: 'warning',
      where: (programme) => categoryOfForm(programme, id)?.fromMiddleLevel === true,
      reads: ['titleLevels'],
      paints: 'titleLevels',
      message: {
        zh: '{project}面向高中级人才，这里含初级或其他。',
        en: '“{project}” is for middle and senior staff; junior or other levels are named.',
      },
      fix: {
        zh: '请核对；确需纳入请在备注中说明。',
        en: 'Check it; if they belong, say why in the remarks.',
      },
      broken: ({ titleLevels }, { programme }) =>
        (titleLevels as readonly string[]).some((level) => level === 'junior' || level === 'other')
          ? { project: nameOfCategory(categoryOfForm(programme, id)) }
          : undefined,
    },
  ],
});
