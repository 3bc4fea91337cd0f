import type { Option } from '../ground/define-city.ts';

/** Funding sources, the same in both programmes. */
export const fundingSources: readonly Option[] = [
  { code: 'government', zh: '政府财政', en: 'Government budget', also: ['财政拨款', '财政'] },
  { code: 'employer', zh: '用人单位', en: 'Employer', also: ['单位自筹', '职工教育经费'] },
  { code: 'person', zh: '个人', en: 'Trainee', also: ['个人缴费', '自费'] },
  { code: 'society', zh: '社会资金', en: 'Social funds', also: ['社会资助'] },
  { code: 'association', zh: '行业协会原渠道', en: 'Association’s own channel', also: ['原渠道'] },
];
