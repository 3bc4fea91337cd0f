/**
 * Classes that ended so many days ago (the city's norm), whose return says that people passed, and of which no
 * certificate has been issued: due like a row of a register, so that the same mails tell of it.
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

export type OutstandingServices = Pick<Services, 'city' | 'plans' | 'certificates'>;

/** What ended longer ago is not reminded of any more; the report still counts it. */
const lookBack = 365;

/** @param today ISO date */
export const outstandingClasses = async (
  today: string,
  { city, plans, certificates }: OutstandingServices,
): Promise<readonly DueRow[]> => {
  const { remindAfterDays, from } = city.certificates;
  const first = [addDays(today, -lookBack), from].sort()[1] as string;
  const ended = new Map<string, ClassRow>();
  for (const year of new Set([yearOf(first), yearOf(today)]))
    for await (const page of plans.classes(year))
      for (const { row } of page)
        if (row.end >= first && row.end < today && (row.passed ?? 0) > 0) ended.set(row.code, row);
  const found = await inLanes(ended.values(), async (row): Promise<readonly DueRow[]> => {
    const id = certificatesOf(row.code);
    const unit = id && findUnit(city, id.unit);
    if (!id || !unit) return [];
    if ((await certificates.events({ ...id, form: certificatesForm })).length > 0) return [];
    return [
      {
        code: row.code,
        nth: 0,
        form: certificatesForm,
        period: row.month,
        unit: row.unit,
        title: row.title ?? '',
        what: outstandingTexts.what,
        on: addDays(row.end, remindAfterDays),
        standing: 'waiting',
        tells: standInsFor(city.units, unit, today).map(({ code }) => code),
        answerWith: undefined,
      },
    ];
  });
  return found.flat();
};
