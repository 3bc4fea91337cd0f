import type { Bilingual } from '../ground/bilingual.ts';
import type { UnitKind } from '../ground/define-city.ts';

/** Kinds of units as the notice's addressees name them (notice 3). */
export const unitKindTexts: Record<UnitKind, Bilingual> = {
  bureau: { zh: '市人社局（联席会议办公室）', en: 'the HR bureau (office of the joint conference)' },
  'city-department': { zh: '市直部门（单位）', en: 'city departments' },
  district: { zh: '各区（市）人社局', en: 'district HR bureaus' },
  'district-department': { zh: '各区（市）其他部门', en: 'other departments of districts' },
  base: { zh: '继续教育基地', en: 'continuing-education bases' },
  association: { zh: '行业协会', en: 'industry associations' },
  enterprise: { zh: '企业', en: 'enterprises' },
};
