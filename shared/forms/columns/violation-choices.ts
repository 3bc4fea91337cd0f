import { list } from './choices.ts';

/** The three violations that the notice names. */
export const violations = list(
  { code: 'withheld', zh: '截留', en: 'Withheld', also: ['滞留'] },
  { code: 'seized', zh: '侵占', en: 'Misappropriated' },
  { code: 'diverted', zh: '挪用', en: 'Diverted' },
);
export const channels = list(
  { code: 'inspection', zh: '监督检查', en: 'Inspection' },
  { code: 'audit', zh: '审计', en: 'Audit' },
  { code: 'report', zh: '举报', en: 'Complaint', also: ['信访'] },
  { code: 'data', zh: '数据核查', en: 'Data check' },
);
export const outcomes = list(
  { code: 'open', zh: '核查中', en: 'Under investigation', also: ['调查中'] },
  { code: 'unfounded', zh: '不属实', en: 'Unfounded' },
  { code: 'returned', zh: '责令退回', en: 'Repayment ordered' },
  { code: 'discipline', zh: '移送纪检监察', en: 'Referred to discipline inspection' },
  { code: 'justice', zh: '移送司法机关', en: 'Referred to judicial authorities' },
);
