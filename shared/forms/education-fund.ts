import { defineForm } from '../form/define-form.ts';
import { list } from './columns/choices.ts';
import { educationFundAmounts } from './columns/education-fund-amount-columns.ts';
import { usual } from './columns/usual-columns.ts';
import { educationFundRowRules, educationFundSheetRules } from './rules/education-fund-rules.ts';

const employerKinds = list(
  { code: 'general', zh: '一般企业', en: 'Enterprise', also: ['企业'] },
  {
    code: 'technical',
    zh: '技术要求高、培训任务重的企业',
    en: 'Technology-intensive enterprise',
    also: ['技术密集型企业'],
  },
  { code: 'institution', zh: '事业单位', en: 'Public institution', also: ['机关事业单位'] },
  { code: 'other', zh: '其他单位', en: 'Other employer', also: ['其他'] },
);

/** 职工教育经费: set aside and used by employers in a year, and on whom (notice 87). */
export const educationFund = defineForm({
  id: 'education-fund',
  version: 1,
  title: { zh: '职工教育经费提取使用情况表', en: 'Staff education funds' },
  purpose: {
    zh: '按年填报本单位或所联系用人单位职工教育经费的提取和使用，以及用于专业技术人员继续教育的部分。',
    en: 'What employers set aside for staff education in the year, what they used, and how much of it for the continuing education of professionals.',
  },
  clauses: 'notice 77, 87',
  letters: 'ZJ',
  period: 'year',
  review: 'automatic',
  nilAllowed: true,
  money: true,
  register: {
    life: 'period',
    shownTo: 'nobody',
    number: 'number',
    title: 'employer',
    listed: [
      'employer',
      'employerKind',
      'wageBase',
      'rule',
      'extracted',
      'used',
      'usedOnProfessionals',
      'persons',
    ],
    filters: ['employerKind', 'rule'],
    counted: [
      {
        title: { zh: '职工教育经费（按单位类别）', en: 'Staff education funds by kind of employer' },
        by: 'employerKind',
        sums: ['wageBase', 'extracted', 'used', 'usedOnProfessionals', 'persons'],
      },
    ],
  },
  columns: {
    number: usual.number,
    employer: {
      kind: 'text',
      words: true,
      required: true,
      maxLength: 80,
      width: 240,
      header: { zh: '用人单位', en: 'Employer' },
      also: ['单位名称', '企业名称', '单位'],
      example: '海洋装备示例有限公司',
    },
    employerKind: {
      kind: 'choice',
      required: true,
      options: employerKinds,
      width: 250,
      header: { zh: '单位类别', en: 'Kind of employer' },
      also: ['企业类别', '单位性质'],
    },
    ...educationFundAmounts,
    remark: usual.remark,
  },
  rowKey: ['number'],
  rowRules: educationFundRowRules,
  sheetRules: educationFundSheetRules,
});
