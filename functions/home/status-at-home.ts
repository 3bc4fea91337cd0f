/** Who is late with the month under way. */
import type { Actor } from '../../shared/ground/access.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { addDays } from '../../shared/programme/days.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { completeRate, onTimeRate } from '../../shared/statistics/completeness-rates.ts';
import { signingFor } from '../common/link-keys.ts';
import { countDocuments, overviewOf } from '../completeness/completeness.ts';
import { completenessLinks, scopeOf, unitsSeenBy } from '../completeness/completeness-links.ts';
import type { LookAfterServices } from './look-after-services.ts';

/** The month whose documents are coming in: the one before today's. */
const monthUnderWay = (today: string): string => addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);

/** Nothing before the first month that the programme reports. */
export const statusFor = async (actor: Actor, services: LookAfterServices, now: Date) => {
  const { city, publicUrl } = services;
  const period = monthUnderWay(todayOf(city, now));
  const programme = programmeOf(city, period);
  if (period < programme.firstReportMonth || Number(yearOf(period)) > programme.years[1]) return undefined;
  const units = unitsSeenBy(programme, actor);
  const { documents } = await overviewOf(period, units, { ...services, programme }, now);
  if (documents.length === 0) return undefined;
  const overdueOf = (code: string): number =>
    documents.filter(({ unit, status }) => unit === code && (status === 'overdue' || status === 'locked'))
      .length;
  const counts = countDocuments(documents);
  return {
    period,
    counts: { ...counts, completeRate: completeRate(counts), onTimeRate: onTimeRate(counts) },
    overdue: units.flatMap(({ code, name }) => {
      const count = overdueOf(code);
      return count ? [{ unit: code, name, documents: count }] : [];
    }),
    links: completenessLinks(publicUrl, await signingFor(services.linkKey, city, now), {
      period,
      of: scopeOf(programme, actor),
    }),
  };
};
