/** Projects that may be one and wait for who decides on them in 项目归并登记表 (notice 86). */
import { planMerge } from '../../shared/forms/plan-merge.ts';
import { type Actor, may } from '../../shared/ground/access.ts';
import { findUnit, nameOfUnit } from '../../shared/ground/define-city.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { openPeriods } from '../../shared/programme/open-periods.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { workingDaysSince } from '../../shared/programme/working-days.ts';
import type { Services } from '../common/services.ts';
import { type LikeRow, likeRowsOf } from '../plan/like-rows.ts';

export type MergingServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'>;

/** Of each year whose register is open: how many pairs, since when the oldest, and which. Undefined where none waits. */
export const mergingAtHome = async (actor: Actor, services: MergingServices, now: Date) => {
  const { city, programme } = services;
  const bureau = findUnit(programme, programme.bureau);
  if (!bureau || !may(actor, 'fill', bureau, planMerge)) return undefined;
  const today = todayOf(city, now);
  const open = city.programmes.flatMap((each) =>
    each.obligations
      .filter(({ form }) => form === planMerge.id)
      .flatMap((register) => openPeriods(each, register, today)),
  );
  const told = await Promise.all(open.map((year) => tellYear(year, today, services)));
  const waiting = told.flatMap((each) => each ?? []);
  return waiting.length ? waiting : undefined;
};

const tellYear = async (period: string, today: string, services: MergingServices) => {
  const programme = programmeOf(services.city, period);
  const pairs = await likeRowsOf(period, services, ({ state }) => state.inForce);
  // A pair is one since the later of both came into force.
  const aged = pairs
    .map(({ sides }) => {
      const since = sides.map(({ head }) => head.state.inForceSince ?? '').sort()[1] as string;
      return { sides, since: since && todayOf(programme, new Date(since)) };
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
  const [oldest] = aged;
  if (!oldest) return undefined;
  const named = ({ project: { code, title, unit } }: LikeRow) => ({
    code,
    title,
    unitName: nameOfUnit(programme, unit),
  });
  return {
    unit: programme.bureau,
    form: planMerge.id,
    period,
    unitName: nameOfUnit(programme, programme.bureau),
    title: planMerge.title,
    count: pairs.length,
    since: oldest.since,
    workingDays: oldest.since ? workingDaysSince(programme, oldest.since, today) : 0,
    oldest: oldest.sides.map(named),
  };
};
