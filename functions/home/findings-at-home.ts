/** Findings that are final and not rectified, at the home of who looks into others: the longest overdue first (notice 63, 91). */
import { limits } from '../../shared/contract/limits.ts';
import { looksIntoFlags } from '../../shared/flags/night.ts';
import { jointlyMade, seesFinding } from '../../shared/flags/sees-finding.ts';
import { inspection } from '../../shared/forms/inspection.ts';
import { inspectionFinding } from '../../shared/forms/inspection-finding.ts';
import { type Actor, may } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { daysBetween } from '../../shared/programme/days.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { readEntries } from '../registers/read-entries.ts';

type FindingServices = Pick<Services, 'city' | 'programme' | 'submissions' | 'archive'>;

/** Those of this year and the last; undefined where nothing is open. */
export const findingsAtHome = async (actor: Actor, services: FindingServices, now: Date) => {
  const { programme } = services;
  if (!looksIntoFlags(actor, programme)) return undefined;
  const today = todayOf(programme, now);
  const year = yearOf(today);
  const years = [String(Number(year) - 1), year];
  const [entries, inspections] = await Promise.all([
    inLanes(years, (each) => readEntries(inspectionFinding, each, services)),
    inLanes(years, (each) => readEntries(inspection, each, services)),
  ]);
  const joint = jointlyMade(inspections.flat());
  const open = entries
    .flat()
    .filter(
      (entry) =>
        entry.row.stage === 'final' &&
        entry.row.judged !== 'done' &&
        seesFinding(actor, entry, programme, joint),
    )
    .map(({ code, unit, period, title, row }) => {
      const on = String(row.againBy ?? row.rectifyBy);
      return {
        code,
        title,
        unitName: nameOfUnit(programme, String(row.unit)),
        inspecting: unit,
        period,
        on,
        daysOver: Math.max(0, daysBetween(on, today)),
        opens: may(actor, 'read', { code: unit }, inspectionFinding),
      };
    })
    .sort((a, b) => (a.on === b.on ? (a.code < b.code ? -1 : 1) : a.on < b.on ? -1 : 1));
  return open.length === 0 ? undefined : { count: open.length, findings: open.slice(0, limits.homeLines) };
};
