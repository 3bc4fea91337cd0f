import { defineForm } from '../../shared/form/define-form.ts';
import { referredProjectRemoved } from '../../shared/forms/other-side.ts';
import { flooredHours, planBody, planHead, planTail } from '../../shared/forms/plan-columns.ts';
import { hoursFloorRule, planRules } from '../../shared/forms/plan-rules.ts';
import { offTarget, targetHead } from '../../shared/forms/plan-target.ts';

const id = 'craft-plan';

/** A plan that no programme of the product has: the fourth training project of the example city. */
export const craftPlan = defineForm({
  id,
  version: 1,
  title: { zh: '工匠培养计划', en: 'Craft plan' },
  purpose: { zh: '填报本年度工匠培养项目。', en: 'The craft training of the year.' },
  clauses: '4',
  letters: 'YJ',
  period: 'year',
  review: 'bureau',
  nilAllowed: true,
  referredAs: 'project',
  columns: { ...planHead, ...planBody, hours: flooredHours, ...planTail },
  rowKey: ['number'],
  rowRules: [...planRules, hoursFloorRule(id)],
  sheetRules: [referredProjectRemoved(id), offTarget(id)],
  head: targetHead(id),
});
