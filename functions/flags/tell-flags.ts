/** The flags that one person sees, with what was said and decided: the same for the list, the file, the home and the mail. */
import { isHeldBack } from '../../shared/flags/find-flags.ts';
import { classesOf, type Flag } from '../../shared/flags/flag.ts';
import { flagsIn, type Night, seesFlag } from '../../shared/flags/night.ts';
import { nameOfSource } from '../../shared/flags/source-name.ts';
import {
  type Answers,
  type FlagState,
  flagStates,
  type Standing,
  standingOf,
} from '../../shared/flags/state.ts';
import { flagKinds } from '../../shared/forms/rules/flag-kinds.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { flagTexts } from '../../shared/words/flags.ts';
import type { Services } from '../common/services.ts';
import type { RegisterServices } from '../registers/register-heads.ts';
import type { NightFlags } from '../storage/night-flags.ts';
import { readFlagAnswers } from './read-answers.ts';

export type FlagServices = RegisterServices &
  Pick<Services, 'programme'> & { readonly flags: Pick<NightFlags, 'read'> };

export type Judged = { readonly flag: Flag; readonly standing: Standing };
export type Wanted = {
  readonly unit?: string | undefined;
  readonly kind?: string | undefined;
  readonly state?: FlagState | undefined;
};

export const judge = (night: Night, answers: Answers): readonly Judged[] =>
  flagsIn(night).map((flag) => ({ flag, standing: standingOf(flag, answers) }));

/** Those of the last night that the person sees; nothing before the first night. */
export const readJudged = async (
  actor: Actor,
  services: FlagServices,
  now: Date,
): Promise<{ readonly night: Night; readonly judged: readonly Judged[] } | undefined> => {
  const { programme } = services;
  const night = await services.flags.read();
  if (!night) return undefined;
  const answers = await readFlagAnswers(todayOf(programme, now), services);
  return { night, judged: judge(night, answers).filter(({ flag }) => seesFlag(actor, flag, programme)) };
};

export const tellFlags = async (actor: Actor, wanted: Wanted, services: FlagServices, now: Date) => {
  const { programme } = services;
  const read = await readJudged(actor, services, now);
  if (!read) return { kinds: [], units: [], silent: [], flags: [] };
  const { night, judged } = read;
  const ofUnit = judged.filter(({ flag }) => wanted.unit === undefined || flag.unit === wanted.unit);
  const kinds = flagKinds.flatMap(({ code, zh, en }) => {
    const own = ofUnit.filter(({ flag }) => flag.kind === code);
    if (own.length === 0) return [];
    const found = night.found.find(({ kind }) => kind === code);
    return [
      {
        kind: code,
        title: { zh, en },
        innocent: flagTexts[code].innocent,
        ...countStates(own),
        heldBack: found !== undefined && isHeldBack(found, programme),
      },
    ];
  });
  const flags = ofUnit
    .filter(
      ({ flag, standing: { state } }) =>
        (wanted.kind === undefined || flag.kind === wanted.kind) &&
        (wanted.state === undefined || state === wanted.state),
    )
    .map(({ flag, standing: { state, reply, decision } }) => ({
      ...flag,
      rows: [...flag.rows],
      sources: flag.rows.map((row) => nameOfSource(programme, row)),
      classes: [...classesOf(flag)],
      title: kindTitle(flag),
      unitName: nameOfUnit(programme, flag.unit),
      state,
      ...(reply && { explanation: reply.text }),
      ...(decision && { reason: decision.reason }),
    }));
  const units = unitsOf(ofUnit).map((unit) => {
    const own = ofUnit.filter(({ flag }) => flag.unit === unit);
    return {
      unit,
      unitName: nameOfUnit(programme, unit),
      ...countStates(own),
      kinds: kinds.flatMap(({ kind }) => {
        const count = own.filter(({ flag }) => flag.kind === kind).length;
        return count > 0 ? [{ kind, count }] : [];
      }),
    };
  });
  const silent = night.found.flatMap(({ kind, silent: why }) =>
    why ? [{ kind, title: kindTitle({ kind }), why }] : [],
  );
  return { asOf: night.asOf, kinds, units, silent, flags };
};

type Counts = { readonly [state in FlagState]: number };
const countStates = (judged: readonly Judged[]): Counts =>
  Object.fromEntries(
    flagStates.map((state) => [state, judged.filter(({ standing }) => standing.state === state).length]),
  ) as Counts;

const unitsOf = (judged: readonly Judged[]): readonly string[] =>
  [...new Set(judged.map(({ flag }) => flag.unit))].sort();

export const kindTitle = ({ kind }: Pick<Flag, 'kind'>) => {
  const { zh, en } = flagKinds.find(({ code }) => code === kind) as (typeof flagKinds)[number];
  return { zh, en };
};
