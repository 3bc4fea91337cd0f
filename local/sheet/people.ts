import type { Bilingual, Language } from '../../shared/ground/bilingual.ts';

/** A person of the sample directory; more may be known about them, the sheet needs this. */
export type SamplePerson = {
  readonly email: string;
  /** A name is a name in any language; texts per language are understood too. */
  readonly name: unknown;
  readonly unit: string;
  readonly roles: readonly string[];
};

export function nameIn(language: Language, name: unknown): string {
  return typeof name === 'object' && name !== null ? (name as Bilingual)[language] : String(name ?? '');
}

const roleNames: Record<string, Bilingual> = {
  clerk: { zh: '经办人', en: 'clerk' },
  head: { zh: '单位负责人', en: 'head of unit' },
  endorser: { zh: '初审人', en: 'first reviewer' },
  reviewer: { zh: '市局审核人', en: 'reviewer' },
  administrator: { zh: '管理员', en: 'administrator' },
  visitor: { zh: '未登记', en: 'not registered' },
  inspector: { zh: '督查人员', en: 'inspector' },
  treasurer: { zh: '财政经费管理人员', en: 'treasurer' },
};

export function rolesIn(language: Language, roles: readonly string[]): string {
  return roles.map((role) => roleNames[role]?.[language] ?? role).join(language === 'zh' ? '、' : ', ');
}
