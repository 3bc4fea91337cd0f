import type { Bilingual } from '../ground/bilingual.ts';
import type { Role } from '../ground/roles.ts';

/** What people are to the programme, in words. */
export const roleTexts: Record<Role, Bilingual> = {
  clerk: { zh: '经办人', en: 'clerk' },
  head: { zh: '单位负责人', en: 'head of unit' },
  endorser: { zh: '初审人', en: 'first reviewer' },
  reviewer: { zh: '市局审核人', en: 'reviewer' },
  administrator: { zh: '管理员', en: 'administrator' },
  inspector: { zh: '督查人员', en: 'inspector' },
  treasurer: { zh: '财政经费管理人员', en: 'treasurer' },
};
