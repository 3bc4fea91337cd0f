/** Messages of the rules of a registration. */
import { rules } from './directory-rule.ts';

export const registrationRules = rules({
  'association-private': {
    severity: 'error',
    message: {
      zh: '行业协会的经济类型应为“社会组织”。',
      en: 'An industry association is a social organisation.',
    },
    fix: { zh: '请更正单位类别或经济类型。', en: 'Correct the type or the ownership.' },
  },
});
