/**
 * Links to the page of completeness (link-keys.ts). What a link shows is part of its key: all units, one
 * unit, the units right below it, or both of these.
 */

import { paths } from '../../shared/contract/paths.ts';
import { type Actor, may, mayAll } from '../../shared/ground/access.ts';
import type { Language, languages } from '../../shared/ground/bilingual.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { isKeyFor, keyFor, linkTo } from '../common/link-keys.ts';

/** `all`, `nyw`, `nyw-below`, `nyw-branch`. */
export type Scope = string;

export const unitsSeenBy = ({ units }: Programme, actor: Actor): readonly Unit[] =>
  units.filter((unit) => may(actor, 'read-completeness', unit));

export const scopeOf = (programme: Programme, actor: Actor): Scope => {
  if (mayAll(actor, 'read-completeness')) return 'all';
  const seen = unitsSeenBy(programme, actor);
  const own = seen.some(({ code }) => code === actor.unit);
  const below = seen.some(({ code }) => code !== actor.unit);
  return below || !own ? `${actor.unit}-${own ? 'branch' : 'below'}` : actor.unit;
};

export const unitsIn = ({ units }: Programme, scope: Scope): readonly Unit[] => {
  const [code, part = 'own'] = scope.split('-');
  return units.filter(
    (unit) =>
      scope === 'all' ||
      (part !== 'below' && unit.code === code) ||
      (part !== 'own' && unit.superior === code),
  );
};

type Opened = { readonly period: string; readonly of: Scope };
const opens = ({ period, of }: Opened, language: Language): string =>
  `completeness|${period}|${of}|${language}`;

export const isCompletenessKey = (
  secret: string,
  opened: Opened,
  language: Language,
  given: string,
): boolean => isKeyFor(secret, opens(opened, language), given);

/** @param publicUrl ends with a slash */
export const completenessLinks = (
  publicUrl: string,
  secret: string,
  opened: Opened,
): { readonly [language in Language]: string } => {
  const { period, of } = opened;
  const linkIn = (language: Language): string => {
    const key = keyFor(secret, opens(opened, language));
    return linkTo(publicUrl, paths.openCompleteness, { period, language }, { of, key });
  };
  return { zh: linkIn('zh'), en: linkIn('en') } satisfies Record<(typeof languages)[number], string>;
};
