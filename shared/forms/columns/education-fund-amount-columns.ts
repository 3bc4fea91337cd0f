import type { Columns } from '../../form/define-form.ts';
import { list } from './choices.ts';

/**
 * What an employer has to set aside, by share of total wages: a duty, which is not the ceiling of what may be deducted
 * from taxes. Which one applies follows from the employer, so the sheet asks.
 */
const rules = list(
  { code: 'p15', zh: '工资总额的 1.5%', en: '1.5% of wages', also: ['1.5%', '0.015'] },
  { code: 'p25', zh: '工资总额的 2.5%', en: '2.5% of wages', also: ['2.5%', '0.025'] },
  { code: 'other', zh: '其他规定（在备注中说明）', en: 'Another rule (see remarks)', also: ['其他'] },
);

/** What was set aside for staff education by which rule, and used on whom. */
export const educationFundAmounts = {
  wageBase: {
    kind: 'money',
    required: true,
    fresh: true,
    header: { zh: '工资总额（元）', en: 'Total wages (yuan)' },
    also: ['工资基数', '计提基数', '年工资总额'],
    help: { zh: '本年度全部职工工资总额。', en: 'Wages of all staff in the year.' },
  },
  rule: {
    kind: 'choice',
    required: true,
    options: rules,
    width: 180,
    header: { zh: '提取规定', en: 'Rule applied' },
    also: ['提取比例', '计提比例'],
    help: {
      zh: '应当提取的比例，不是税前扣除限额。',
      en: 'The share that has to be set aside; not the limit of what may be deducted from taxes.',
    },
  },
  extracted: {
    kind: 'money',
    required: true,
    fresh: true,
    header: { zh: '本年提取（元）', en: 'Set aside in the year (yuan)' },
    also: ['提取金额', '计提金额', '提取数'],
  },
  used: {
    kind: 'money',
    required: true,
    fresh: true,
    header: { zh: '本年使用（元）', en: 'Used in the year (yuan)' },
    also: ['使用金额', '支出金额', '使用数'],
  },
  usedOnProfessionals: {
    kind: 'money',
    required: true,
    fresh: true,
    width: 180,
    header: { zh: '其中：专业技术人员继续教育（元）', en: 'Of which for professionals (yuan)' },
    also: ['专业技术人员', '用于专业技术人员', '继续教育经费'],
  },
  persons: {
    kind: 'integer',
    required: true,
    fresh: true,
    min: 0,
    max: 1_000_000,
    units: ['人', '名'],
    width: 150,
    header: { zh: '受训专业技术人员（人）', en: 'Professionals trained' },
    also: ['受训人数', '培训人数', '人数'],
  },
} as const satisfies Columns;
