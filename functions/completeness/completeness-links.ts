/**
 * Links to the page of completeness (link-keys.ts). What a link shows is part of its key: all units, one
 * unit, the units right below it, or both of these.
 */

import { paths } from '../../shared/contract/paths.ts';
import { type Actor, may, mayAll, standsFor } from '../../shared/ground/access.ts';
import type { Language, languages } from '../../shared/ground/bilingual.ts';
import type { Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { inheritedBy } from '../../shared/ground/succession.ts';
import { linkTo, refuseOtherKey, type Signed, type Signing, signed } from '../common/link-keys.ts';

/** `all`, or of a unit `nyw-own`, `nyw-below`, `nyw-branch`: with the hyphen that no unit's code has, none is taken for `all`. */
export type Scope = string;

export const unitsSeenBy = ({ units }: Programme, actor: Actor): readonly Unit[] =>
  units.filter((unit) => may(actor, 'read-completeness', unit));

export const scopeOf = (programme: Programme, actor: Actor): Scope => {
  if (mayAll(actor, 'read-completeness')) return 'all';
  const seen = unitsSeenBy(programme, actor);
  const own = seen.some(({ code }) => standsFor(actor, code));
  const below = seen.some(({ code }) => !standsFor(actor, code));
  return `${actor.unit}-${own && below ? 'branch' : own ? 'own' : 'below'}`;
};

/** @param day on which the link is opened: the unit may have taken over the work of others */
export const unitsIn = ({ units }: Programme, scope: Scope, day: string): readonly Unit[] => {
  if (scope === 'all') return units;
  const [code = '', part] = scope.split('-');
  const theirs = [code, ...inheritedBy(units, code, day)];
  return units.filter(
    (unit) =>
      (part !== 'below' && theirs.includes(unit.code)) ||
      (part !== 'own' && unit.superior !== undefined && theirs.includes(unit.superior)),
  );
};

type Opened = { readonly period: string; readonly of: Scope };
const opens = ({ period, of }: Opened, language: Language): string =>
  `completeness|${period}|${of}|${language}`;

/** @throws Problem link-invalid, link-expired */
export const refuseOtherCompleteness = (
  signing: Signing,
  opened: Opened,
  language: Language,
  given: Signed,
): void => refuseOtherKey(signing, opens(opened, language), given);

/** @param publicUrl ends with a slash */
export const completenessLinks = (
  publicUrl: string,
  signing: Signing,
  opened: Opened,
): { readonly [language in Language]: string } => {
  const { period, of } = opened;
  const linkIn = (language: Language): string => {
    const query = { of, ...signed(signing, opens(opened, language)) };
    return linkTo(publicUrl, paths.openCompleteness, { period, language }, query);
  };
  return { zh: linkIn('zh'), en: linkIn('en') } satisfies Record<(typeof languages)[number], string>;
};
