/** What an applicant chooses from: the conditions of a base, and the level it has now. */
import { baseLevels, list } from './choices.ts';

/** Headings of the conditions; the provisional rules define each one (notice 39). */
export const conditions = list(
  { code: 'legal-person', zh: '独立法人资格', en: 'Independent legal status' },
  { code: 'management', zh: '管理机构和人员', en: 'Management and staff' },
  { code: 'teachers', zh: '师资队伍', en: 'Teachers' },
  { code: 'premises', zh: '场地设施', en: 'Premises' },
  { code: 'rules', zh: '管理制度', en: 'Management rules' },
  { code: 'record', zh: '培训业绩', en: 'Training record' },
  { code: 'funds', zh: '经费保障', en: 'Secured funding' },
);
export const currentLevels = list(
  { code: 'none', zh: '尚非基地', en: 'Not a base yet', also: ['无', '新申报'] },
  ...baseLevels,
);
