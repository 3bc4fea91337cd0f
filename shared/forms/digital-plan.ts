import { defineForm } from '../form/define-form.ts';
import { methods } from './columns/aims-and-methods.ts';
import { planBody, planHead, planTail } from './columns/plan-columns.ts';
import { planFrame } from './plan-frame.ts';
import { hoursFloorRule } from './rules/hours-floor-rule.ts';
import { plainHours } from './rules/plan-hours.ts';
import { planRules } from './rules/plan-rules.ts';

const id = 'digital-plan';

/** 数字技术工程师培育项目计划, of the programme of 2021–2030 (DOMAIN C2). */
export const digitalPlan = defineForm({
  ...planFrame(id),
  title: { zh: '数字技术工程师培育项目计划', en: 'Digital technology engineer training plan' },
  purpose: {
    zh: '填报本单位本年度拟举办的数字技术工程师培育项目。',
    en: 'Digital technology engineer training your unit plans to hold this year.',
  },
  clauses: '人社部发〔2021〕73号',
  letters: 'SZ',
  columns: {
    ...planHead,
    profession: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 60,
      width: 160,
      header: { zh: '数字技术职业', en: 'Digital profession' },
      also: ['职业', '职业方向', '数字职业', '职业名称', '职业工种'],
      example: '人工智能工程技术人员',
    },
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
