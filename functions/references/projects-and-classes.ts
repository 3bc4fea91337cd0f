/** A project and a class as a sheet names them, with the facts that its rules compare. */
import type { Reference } from '../../shared/form/define-form.ts';
import { daysCovered } from '../../shared/forms/rules/time-rules.ts';
import { workingDaysAfter } from '../../shared/programme/working-days.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import type { Services } from '../common/services.ts';
import type { Standing } from './standing-of-projects.ts';

export const projectReference = (
  project: ProjectRow,
  standing: Standing,
  applied: readonly string[] | undefined,
): Reference => {
  const { code, unit, title, category, field, level, host, hostKind, persons } = project;
  const { hours, days, budget, sources, when, groups } = project;
  return {
    code,
    title,
    facts: known({
      unit,
      category,
      field,
      level,
      host,
      hostKind,
      persons,
      hours,
      days,
      budget,
      sources,
      when,
      groups,
      title,
      ...standing,
      // Levels of government applied to, where the unit applies to one (notice 80).
      applied,
    }),
  };
};

/** Working days within which a class is settled after its end. */
const toSettle = 10;

export const classReference = (
  held: ClassRow,
  of: Reference | undefined,
  unit: string,
  { city }: Pick<Services, 'city'>,
): Reference => {
  const { code, project, persons, hours, onlineHours, start, end, cost } = held;
  const days = held.days ?? daysCovered(`${start}/${end}`);
  const title = held.title ?? of?.title ?? code;
  const { category, field, issued } = of?.facts ?? (held as Partial<Reference['facts']>);
  return {
    code,
    title,
    facts: known({
      project,
      // Of a class outside the plan, which is a project of its own.
      unit: project === code ? held.unit : undefined,
      category,
      field,
      persons,
      days,
      hours,
      onlineHours,
      start,
      end,
      cost,
      // Of another unit, for which this one holds it.
      hosted: held.unit === unit ? undefined : true,
      settleBy: workingDaysAfter(city, end, toSettle),
      title,
      issued,
    }),
  };
};

const known = (facts: Reference['facts']): Reference['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([, fact]) => fact !== undefined));
