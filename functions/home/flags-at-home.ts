/** Flags at home: those that the unit has to explain, and of whoever looks into others how many wait. */
import { limits } from '../../shared/contract/limits.ts';
import { looksIntoFlags } from '../../shared/flags/night.ts';
import { flagKindOf } from '../../shared/forms/rules/flag-kinds.ts';
import { type Actor, may, standsFor } from '../../shared/ground/access.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { findFormOf } from '../../shared/programme/programmes.ts';
import type { Services } from '../common/services.ts';
import { readJudged } from '../flags/tell-flags.ts';
import type { NightFlags } from '../storage/night-flags.ts';

export type HomeFlagServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'> & {
  readonly flags?: Pick<NightFlags, 'read'>;
};

/** Undefined where there is nothing to say. */
export const flagsAtHome = async (actor: Actor, services: HomeFlagServices, now: Date) => {
  const { flags, programme } = services;
  const read = flags && (await readJudged(actor, { ...services, flags }, now));
  if (!read || read.judged.length === 0) return undefined;
  const { night, judged } = read;
  const mayFill = (form: string): boolean =>
    may(actor, 'fill', findUnit(programme, actor.unit) ?? { code: actor.unit }, findFormOf(programme, form));
  const counts = { open: 0, explained: 0, accepted: 0, 'turned-over': 0 };
  for (const { standing } of judged) counts[standing.state]++;
  const own = mayFill('flag-reply')
    ? judged.filter(({ flag, standing }) => standing.state === 'open' && standsFor(actor, flag.unit))
    : [];
  const toDecide = mayFill('flag-decision')
    ? judged.filter(({ flag, standing }) => standing.state === 'explained' && !standsFor(actor, flag.unit))
    : [];
  const lines = (of: typeof judged) =>
    of.slice(0, limits.homeLines).map(({ flag: { kind, says, since, unit } }) => {
      const { zh = kind, en = kind } = flagKindOf(kind) ?? {};
      return {
        title: { zh, en },
        says,
        since,
        unitName: findUnit(programme, unit)?.name ?? { zh: unit, en: unit },
      };
    });
  return {
    asOf: night.asOf,
    own: { count: own.length, flags: lines(own) },
    toDecide: { count: toDecide.length, flags: lines(toDecide) },
    ...(looksIntoFlags(actor, programme) && { counts }),
  };
};
