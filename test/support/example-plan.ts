import { defineForm } from '../../shared/form/define-form.ts';
import { planBody, planHead, planTail } from '../../shared/forms/columns/plan-columns.ts';
import { planFrame } from '../../shared/forms/plan-frame.ts';
import { hoursFloorRule } from '../../shared/forms/rules/hours-floor-rule.ts';
import { flooredHours } from '../../shared/forms/rules/plan-hours.ts';
import { planRules } from '../../shared/forms/rules/plan-rules.ts';
import { usualRules } from '../../shared/forms/rules/usual-plan-rules.ts';
import type { Bilingual } from '../../shared/ground/bilingual.ts';
import { categoryOfForm } from '../../shared/ground/define-programme.ts';

/** Plans that no programme of the product has: one for each training project of the example city. */
const planOf = (id: string, letters: string, title: Bilingual) =>
  defineForm({
    ...planFrame(id),
    title,
    purpose: { zh: `填报本年度的${title.zh}。`, en: `${title.en} of the year.` },
    clauses: '4',
    letters,
    columns: { ...planHead, ...planBody, hours: flooredHours, ...planTail },
    rowRules: [...planRules, ...usualRules((programme) => categoryOfForm(programme, id)), hoursFloorRule(id)],
  });

export const seminarPlan = planOf('yb-plan', 'YB', { zh: '高研班计划', en: 'Plan of seminars' });
export const abilityClassPlan = planOf('yn-plan', 'YN', { zh: '能力班计划', en: 'Plan of ability classes' });
export const digitalClassPlan = planOf('ys-plan', 'YS', { zh: '数字班计划', en: 'Plan of digital classes' });
export const craftPlan = planOf('yj-plan', 'YJ', { zh: '工匠计划', en: 'Plan of crafts' });
