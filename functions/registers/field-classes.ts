/**
 * Classes of the fields that a unit is in charge of, wherever they are held (notice 12, 53): what they are, when, where
 * and for how many, nothing of people or money. Whoever looks at everybody's work sees all fields.
 */

import { responsibility } from '../../shared/forms/responsibility.ts';
import { dutiesOn, fieldsInCharge } from '../../shared/forms/rules/in-charge.ts';
import { type Actor, mayAll } from '../../shared/ground/access.ts';
import { nameOfUnit } from '../../shared/ground/define-city.ts';
import { findCategory } from '../../shared/ground/define-programme.ts';
import { refuseOtherPeriod } from '../../shared/programme/check-period.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { latestReturns } from '../../shared/tables/latest-returns.ts';
import type { ClassRow, ProjectRow } from '../../shared/tables/rows.ts';
import type { Services } from '../common/services.ts';
import { readEntries } from './read-entries.ts';
import type { RegisterServices } from './register-heads.ts';

export type FieldServices = RegisterServices & Pick<Services, 'programme' | 'plans'>;

/** Duties hold from a day to a day: those of today count, in whatever year one looks. */
export const fieldsOf = async (actor: Actor, services: FieldServices, now: Date) => {
  const { programme } = services;
  const today = todayOf(programme, now);
  const entries = await readEntries(responsibility, today.slice(0, 4), services);
  const duties = dutiesOn(
    entries.map(({ row }) => row),
    today,
  );
  const own = fieldsInCharge(duties, [actor.unit, ...(actor.inherits ?? [])]);
  const seesAll = mayAll(actor, 'read-fields');
  return programme.fields.flatMap(({ code, zh, en }) => {
    const role = own.get(code);
    return seesAll || role ? [{ field: code, title: { zh, en }, ...(role && { role }) }] : [];
  });
};

/** @throws Problem wrong-period */
export const fieldClasses = async (actor: Actor, year: string, services: FieldServices, now: Date) => {
  const { programme, plans } = services;
  refuseOtherPeriod(programme, { period: 'year' }, year);
  const fields = await fieldsOf(actor, services, now);
  const shown = new Set(fields.map(({ field }) => field));
  const projects = new Map<string, ProjectRow>();
  const returned: ClassRow[] = [];
  if (shown.size > 0) {
    // A class may go on with a project of the year before.
    for (const each of [String(Number(year) - 1), year])
      for await (const page of plans.projects(each)) for (const { row } of page) projects.set(row.code, row);
    for await (const page of plans.classes(year)) for (const { row } of page) returned.push(row);
  }
  const classes = latestReturns(returned).flatMap((row) => {
    const project = projects.get(row.project);
    const field = project?.field ?? row.field;
    if (field === undefined || !shown.has(field)) return [];
    const { zh = '', en = '' } = findCategory(programme, project?.category ?? row.category) ?? {};
    const host = row.host ?? project?.host;
    return [
      {
        code: row.code,
        title: row.title ?? project?.title ?? '',
        field,
        category: { zh, en },
        unit: row.unit,
        unitName: nameOfUnit(programme, row.unit),
        ...(host !== undefined && { host }),
        start: row.start,
        end: row.end,
        hours: row.hours,
        persons: row.persons,
        ...(row.passed !== undefined && { passed: row.passed }),
        outside: row.outsideReason !== undefined,
      },
    ];
  });
  return {
    year,
    today: todayOf(programme, now),
    fields,
    classes: classes.sort((a, b) =>
      a.field !== b.field ? (a.field < b.field ? -1 : 1) : a.start < b.start ? -1 : a.start > b.start ? 1 : 0,
    ),
  };
};
