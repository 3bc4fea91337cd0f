import { defineForm } from '../form/define-form.ts';
import { methods } from './columns/aims-and-methods.ts';
import { planBody, planHead, planTail } from './columns/plan-columns.ts';
import { planFrame } from './plan-frame.ts';
import { hoursFloorRule } from './rules/hours-floor-rule.ts';
import { plainHours } from './rules/plan-hours.ts';
import { planRules } from './rules/plan-rules.ts';

const id = 'ability-plan';

/** 能力提升项目计划: in the programme of 2021–2030 it replaces urgent and on-the-job training (DOMAIN C2). */
export const abilityPlan = defineForm({
  ...planFrame(id),
  title: { zh: '能力提升项目计划', en: 'Ability training plan' },
  purpose: {
    zh: '填报本单位本年度在重点领域拟举办的能力提升项目。',
    en: 'Ability training your unit plans to hold this year in the key fields.',
  },
  clauses: '人社部发〔2021〕73号',
  letters: 'NL',
  columns: {
    ...planHead,
    ...planBody,
    hours: plainHours,
    methods: {
      kind: 'choices',
      options: methods,
      header: { zh: '培训方式', en: 'Methods' },
      also: ['培训形式', '办班方式', '办班形式', '授课方式', '授课形式', '教学方式', '方式'],
    },
    ...planTail,
  },
  rowRules: [...planRules, hoursFloorRule(id)],
});
