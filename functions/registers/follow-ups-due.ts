/**
 * Follow-ups of key projects that are expected (notice 64), due like rows of a register, so that the same mails and lists
 * tell of them. A point is done once a row of the follow-up form in force names the project and it.
 */

import { planMerge } from '../../shared/forms/plan-merge.ts';
import { projectFollowUp } from '../../shared/forms/project-follow-up.ts';
import { unitOfClass } from '../../shared/forms/rules/class-of-unit.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { standInsFor } from '../../shared/ground/succession.ts';
import { decidedOf, mergesOf } from '../../shared/plan/merge-lines.ts';
import { addDays } from '../../shared/programme/days.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import type { Entry } from '../../shared/registers/entries.ts';
import { expectedFollowUps, followUpPoints } from '../../shared/statistics/follow-ups.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import { followUpTexts } from '../../shared/words/follow-ups.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { readEntries } from './read-entries.ts';
import type { RegisterServices } from './register-heads.ts';

export type FollowUpServices = RegisterServices & Pick<Services, 'plans'>;

/** What was expected longer ago is not reminded of any more; the report still counts it. */
const lookBack = 365;

/** Of the years in which a project may be whose last class ended a year ago: it may have gone on into the next one. */
const yearsBefore = 2;

/** @param today ISO date @param units whose projects alone are looked at; everybody's when left out */
export const followUpsDue = async (
  today: string,
  services: FollowUpServices,
  units?: readonly string[],
): Promise<readonly DueRow[]> => {
  const { city, plans } = services;
  const years = Array.from({ length: yearsBefore + 1 }, (_, i) => String(Number(yearOf(today)) - i));
  const owners = units ?? [undefined];
  const projects: ProjectRow[] = [];
  for (const year of years)
    for (const unit of owners)
      for await (const page of plans.projects(year, unit))
        for (const { row } of page) if (row.key) projects.push(row);
  if (projects.length === 0) return [];
  const classes: ClassRow[] = [];
  for (const year of years)
    for (const unit of units ? new Set(projects.map((each) => each.unit)) : owners)
      for await (const page of plans.classes(year, unit)) for (const { row } of page) classes.push(row);
  const all = expectedFollowUps(projects, classes).filter(({ on }) => on >= addDays(today, -lookBack));
  if (all.length === 0) return [];
  const away = await mergedAway(years, new Set(all.map(({ project }) => project.code)), services);
  const expected = all.filter(({ project }) => !away.has(project.code));
  const filed = (await inLanes(years, (year) => readEntries(projectFollowUp, year, services))).flat();
  return expected
    .filter(({ project, point }) => !filed.some((entry) => isOf(entry, project.code, point)))
    .map(({ project, point, on }): DueRow => {
      const unit = findUnit(city, project.unit);
      return {
        code: project.code,
        nth: followUpPoints.indexOf(point),
        form: projectFollowUp.id,
        period: yearOf(on),
        unit: project.unit,
        title: project.title,
        what: followUpTexts[point],
        on,
        standing: 'waiting',
        tells: unit ? standInsFor(city.units, unit, today).map(({ code }) => code) : [],
        answerWith: projectFollowUp.id,
      };
    });
};

/** Those that the plan of the city lists under another project, which is there: the other one is followed up (notice 86). */
const mergedAway = async (
  years: readonly string[],
  codes: ReadonlySet<string>,
  services: FollowUpServices,
): Promise<ReadonlySet<string>> => {
  const entries = (await inLanes(years, (year) => readEntries(planMerge, year, services))).flat();
  const { into } = decidedOf(mergesOf(entries.map(({ row }) => row)));
  const struck = [...into].filter(([code]) => codes.has(code));
  const there = new Set<string>();
  for (const kept of new Set(struck.map(([, project]) => project)))
    for await (const page of services.plans.projects(yearOf(kept), unitOfClass(`${kept}-1`)))
      for (const { row } of page) there.add(row.code);
  return new Set(struck.flatMap(([code, project]) => (there.has(project) ? [code] : [])));
};

const isOf = ({ row }: Entry, project: string, point: string): boolean =>
  row.project === project && row.point === point;
