import { defineForm } from '../form/define-form.ts';
import { urgentAims, urgentMethods } from './columns/aims-and-methods.ts';
import { planBody, planHead, planTail } from './columns/plan-columns.ts';
import { planFrame } from './plan-frame.ts';
import { hoursFloorRule } from './rules/hours-floor-rule.ts';
import { flooredHours } from './rules/plan-hours.ts';
import { planRules } from './rules/plan-rules.ts';
import { planHostRule } from './rules/urgent-hosts.ts';

const id = 'urgent-plan';

/** 急需紧缺人才培训计划: in the 10 + 6 fields, at least 72 hours a person a year (notice 25–31). */
export const urgentPlan = defineForm({
  ...planFrame(id),
  title: { zh: '急需紧缺人才培训计划', en: 'Urgently needed talent training plan' },
  purpose: {
    zh: '填报本单位本年度在重点领域拟举办的急需紧缺人才培训项目。',
    en: 'Urgently needed talent training your unit plans to hold this year in the key fields.',
  },
  clauses: 'notice 25–31, 58',
  letters: 'JX',
  columns: {
    ...planHead,
    ...planBody,
    hours: flooredHours,
    aims: {
      kind: 'choices',
      options: urgentAims,
      header: { zh: '培训内容', en: 'Aims' },
      also: ['主要内容', '主要培训内容', '培训主要内容', '课程内容', '内容'],
    },
    methods: {
      kind: 'choices',
      options: urgentMethods,
      header: { zh: '培训方式', en: 'Methods' },
      also: ['培训形式', '办班方式', '办班形式', '授课方式', '授课形式', '教学方式', '方式'],
    },
    cohort: {
      kind: 'text',
      maxLength: 40,
      header: { zh: '跟踪培养批次', en: 'Tracking cohort' },
      also: ['培养批次', '跟踪批次'],
      help: {
        zh: '需持续深化、分次培养的，填写批次名称。',
        en: 'Cohort name, if people are trained over several sessions.',
      },
    },
    ...planTail,
  },
  rowRules: [...planRules, hoursFloorRule(id), planHostRule],
});
