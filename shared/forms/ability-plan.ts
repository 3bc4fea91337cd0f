import { defineForm } from '../form/define-form.ts';
import { methods } from './choices.ts';
import { referredProjectRemoved } from './other-side.ts';
import { plainHours, planBody, planHead, planTail } from './plan-columns.ts';
import { hoursFloorRule, planRules } from './plan-rules.ts';
import { offTarget, targetHead } from './plan-target.ts';

const id = 'ability-plan';

/** 能力提升项目计划: what the programme of 2021–2030 asks for in place of urgent and post training (DOMAIN C2). */
export const abilityPlan = defineForm({
  id,
  version: 1,
  title: { zh: '能力提升项目计划', en: 'Ability training plan' },
  purpose: {
    zh: '填报本单位本年度在重点领域拟举办的能力提升项目。',
    en: 'The ability training your unit means to hold this year in the key fields.',
  },
  clauses: '人社部发〔2021〕73号',
  letters: 'NL',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  referredAs: 'project',
  columns: {
    ...planHead,
    ...planBody,
    hours: plainHours,
    methods: { kind: 'choices', options: methods, header: { zh: '培训方式', en: 'Methods' } },
    ...planTail,
  },
  rowKey: ['number'],
  rowRules: [...planRules, hoursFloorRule(id)],
  sheetRules: [referredProjectRemoved(id), offTarget(id)],
  head: targetHead(id),
});
