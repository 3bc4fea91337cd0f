/** Columns that the annual plans share. Column names are read by tables/plans.ts. */
import type { Columns } from '../../form/define-form.ts';
import { planAudience } from './plan-audience-columns.ts';
import { planBudget } from './plan-budget-columns.ts';
import { planContact } from './plan-contact-columns.ts';
import { planHost } from './plan-host-columns.ts';
import { planReasons } from './plan-reason-columns.ts';
import { planSize } from './plan-size-columns.ts';
import { planTime } from './plan-time-columns.ts';
import { planField, planTitle } from './plan-title-columns.ts';

/** First columns of every plan. */
export const planHead = {
  number: {
    kind: 'integer',
    required: true,
    min: 1,
    max: 999,
    units: [],
    ordinal: true,
    width: 60,
    header: { zh: '序号', en: 'No.' },
    example: '1',
    help: {
      zh: '本单位计划内编号，用于生成项目编号；调整计划时请保持不变。',
      en: 'Number within your plan, used in the project code; do not change it when you amend the plan.',
    },
    also: ['编号', '项目序号', '顺序号', '班次序号', '计划序号', '序'],
  },
  ...planTitle,
  ...planField,
} as const satisfies Columns;

/** Host, dates, place and size. */
export const planBody = {
  ...planHost,
  ...planTime,
  ...planSize,
} as const satisfies Columns;

/** Target group and funding. */
export const planTail = {
  ...planAudience,
  ...planBudget,
  ...planReasons,
  demonstration: {
    kind: 'yes-no',
    header: { zh: '示范性项目', en: 'Demonstration project' },
    also: ['示范项目', '是否示范', '是否示范项目', '是否示范性项目', '示范性', '示范班', '是否示范班'],
    help: {
      zh: '对全市继续教育有示范带动作用的填“是”。',
      en: 'Enter 是 if the project sets an example for the whole city.',
    },
  },
  // notice 64
  key: {
    kind: 'yes-no',
    header: { zh: '重点项目', en: 'Key project' },
    also: ['是否重点项目', '重点', '是否重点'],
    help: {
      zh: '填“是”的，结束满 6 个月、12 个月时填报成果追踪。',
      en: 'If 是, its results are followed up 6 and 12 months after it has ended.',
    },
  },
  ...planContact,
} as const satisfies Columns;
