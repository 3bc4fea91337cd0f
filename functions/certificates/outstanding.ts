/**
 * Classes that ended so many days ago (the city's norm), whose return says that people passed who have no certificate:
 * due like a row of a register, so that the same mails and lists tell of it. Whom the rosters in force hold back, for too
 * few hours or a number of earlier years, waits for none.
 */
import { certificatesForm, certificatesOf } from '../../shared/certificates/content.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { standInsFor } from '../../shared/ground/succession.ts';
import { addDays } from '../../shared/programme/days.ts';
import type { DueRow } from '../../shared/registers/due.ts';
import type { ClassRow } from '../../shared/tables/rows.ts';
import { outstandingTexts } from '../../shared/words/certificates.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import { classIn } from './class-of.ts';
import type { ClassServices } from './document-of-class.ts';
import { readHeld } from './read-held.ts';

export type OutstandingServices = ClassServices & Pick<Services, 'plans'>;

/** What ended longer ago is not reminded of any more; the report still counts it. */
const lookBack = 365;

/** @param today ISO date @param units whose classes alone are looked at; those of everybody when left out */
export const outstandingClasses = async (
  today: string,
  services: OutstandingServices,
  units?: readonly string[],
): Promise<readonly DueRow[]> => {
  const { city } = services;
  const ended = await endedWithPasses(today, services, units);
  const short = (await inLanes(ended, (row) => isShort(row, services))).flatMap((is, i) =>
    is ? [ended[i] as ClassRow] : [],
  );
  // Rosters of a unit and a year are read once, however many of its classes wait.
  const byHolder = new Map<string, ClassRow[]>();
  for (const row of short) {
    const holder = `${certificatesOf(row.code)?.unit} ${yearOf(row.code)}`;
    byHolder.set(holder, [...(byHolder.get(holder) ?? []), row]);
  }
  const waiting = await inLanes(byHolder, async ([holder, rows]) => {
    const [unit = '', year = ''] = holder.split(' ');
    const held = await readHeld(unit, year, today, services);
    const waits = await inLanes(rows, async ({ code }) => {
      if (!held.classes.has(code)) return false;
      const { people } = await classIn(held, code, services);
      return people.length === 0 || people.some(({ standing }) => standing === 'eligible');
    });
    return rows
      .filter((_, i) => waits[i])
      .map((row) => ({ ...row, title: row.title ?? held.projects.get(row.project)?.title ?? '' }));
  });
  const { remindAfterDays } = city.certificates;
  return waiting.flat().map((row): DueRow => {
    const unit = findUnit(city, certificatesOf(row.code)?.unit ?? '');
    return {
      code: row.code,
      nth: 0,
      form: certificatesForm,
      period: row.month,
      unit: row.unit,
      title: row.title,
      what: outstandingTexts.what,
      on: addDays(row.end, remindAfterDays),
      standing: 'waiting',
      tells: unit ? standInsFor(city.units, unit, today).map(({ code }) => code) : [],
      answerWith: undefined,
      how: outstandingTexts.how,
    };
  });
};

/** Classes of this system's certificates, the last return of each. */
const endedWithPasses = async (
  today: string,
  { city, plans }: OutstandingServices,
  units: readonly string[] | undefined,
): Promise<readonly ClassRow[]> => {
  const first = [addDays(today, -lookBack), city.certificates.from].sort()[1] as string;
  const ended = new Map<string, ClassRow>();
  for (const year of new Set([yearOf(first), yearOf(today)]))
    for (const unit of units ?? [undefined])
      for await (const page of plans.classes(year, unit))
        for (const { row } of page)
          if (row.end >= first && row.end < today && (row.passed ?? 0) > 0) ended.set(row.code, row);
  return [...ended.values()].filter(({ code }) => {
    const id = certificatesOf(code);
    return id !== undefined && findUnit(city, id.unit) !== undefined;
  });
};

/** Have fewer people had a certificate than passed? Whoever's was declared void had one. */
const isShort = async ({ code, passed = 0 }: ClassRow, services: OutstandingServices): Promise<boolean> => {
  const id = certificatesOf(code);
  if (!id) return false;
  const events = await services.certificates.events({ ...id, form: certificatesForm });
  const had = events.reduce((sum, event) => sum + (event.type === 'issued' ? event.count : 0), 0);
  return had < passed;
};
