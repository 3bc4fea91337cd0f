/** What a night found: every comparison as of the last month whose returns were due, kept until the next night. */

import type { ToldFlag } from '../form/told-flag.ts';
import { isAboutMoney } from '../forms/rules/flag-kinds.ts';
import { type Actor, isChief, may, mayAll, standsFor } from '../ground/access.ts';
import { findUnit, type Unit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import type { Flag, Found } from './flag.ts';
import { nameOfSource } from './source-name.ts';
import type { Standing } from './state.ts';

export type Night = {
  /** ISO date that the ledgers were seen from. */
  readonly asOf: string;
  readonly found: readonly Found[];
};

export const flagsIn = ({ found }: Night): readonly Flag[] => found.flatMap(({ flags }) => flags);

/** Who sees the flags, the page and the cards of a unit: those with the right by their roles, and the chief. */
export const looksInto = (
  actor: Actor,
  owner: Pick<Unit, 'code' | 'superior'>,
  programme: Pick<Programme, 'bureau'>,
): boolean => may(actor, 'read-flags', owner) || isChief(actor, programme);

/**
 * Who sees a flag: its unit, who stands above it, and those who look into everybody's work; of the finance bureau those about
 * money (notice 90). What was said and decided goes with it.
 */
export const seesFlag = (
  actor: Actor,
  { unit, kind }: Pick<Flag, 'unit' | 'kind'>,
  programme: Programme,
): boolean => {
  const owner = findUnit(programme, unit) ?? { code: unit };
  if (looksInto(actor, owner, programme)) return true;
  return isAboutMoney(kind) && may(actor, 'read-flags', owner, { money: true });
};

/** Does somebody see more flags than their own unit's? */
export const looksIntoFlags = (actor: Actor, programme: Pick<Programme, 'bureau'>): boolean =>
  inspectsOthers(actor) || isChief(actor, programme);

/** Those who look into the work of others as inspectors do, and draw samples of it (notice 90, 92). */
export const inspectsOthers = (actor: Actor): boolean =>
  mayAll(actor, 'read-flags') || actor.roles.some((role) => role === 'endorser' || role === 'treasurer');

/**
 * Flags that a sheet of a unit may be about: its own, or those that it decides on, as far as the person who opens it sees
 * them: a district looks into what is below it alone (notice 92).
 */
export const flagsFor = (
  { unit, whose }: { readonly unit: string; readonly whose: 'own' | 'all' },
  actor: Actor,
  night: Night,
  standing: (flag: Flag) => Standing,
  programme: Programme,
  inherits: readonly string[],
): readonly ToldFlag[] =>
  flagsIn(night)
    .filter((flag) => {
      if (!seesFlag(actor, flag, programme)) return false;
      const isOwn = standsFor({ unit, inherits }, flag.unit);
      return whose === 'own' ? isOwn : !isOwn && (unit === programme.bureau || isAboutMoney(flag.kind));
    })
    .map((flag) => {
      const { state, reply } = standing(flag);
      return {
        key: flag.key,
        kind: flag.kind,
        unit: flag.unit,
        [flag.in === 'fen' ? 'amount' : 'count']: Math.abs(flag.figure),
        says: flag.says,
        rows: flag.rows,
        sources: flag.rows.map((row) => nameOfSource(programme, row)),
        state,
        ...(reply && { explanation: reply.text }),
      };
    });
