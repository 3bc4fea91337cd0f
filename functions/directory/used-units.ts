/**
 * What of the list of units is in use and would be lost by a new one: a unit that is dropped although it has
 * people or documents, a period in which it has filed and would not have existed.
 */

import type { UsedUnits } from '../../shared/directory/unit-rules.ts';
import { existsIn, type Unit } from '../../shared/ground/define-city.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { isFiledBy } from '../../shared/ground/obligation.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { monthsOf } from '../../shared/programme/days.ts';
import type { City } from '../../shared/programme/define-city.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { KeepDirectoryServices } from './keep-list.ts';

/** Units that may lose periods at once: each takes some hundred reads. */
const unitLimit = 60;

type UsedServices = Pick<KeepDirectoryServices, 'city' | 'directory' | 'submissions'>;

export const usedUnits = async (
  given: readonly Unit[],
  { units }: Pick<Programme, 'units'>,
  today: string,
  services: UsedServices,
): Promise<UsedUnits> => {
  const used = new Map<string, { people?: true; period?: string }>();
  const losing = units
    .map((before) => {
      const after = given.find(({ code }) => code === before.code);
      return { before, after, lost: lostInCity(before, after, services.city, today) };
    })
    .filter(({ after, lost }) => !after || lost.length);
  if (losing.length > unitLimit)
    throw new Problem('too-many-changes', { count: losing.length, limit: unitLimit });
  for (const { before, after, lost } of losing) {
    const period = await firstFiled(lost, services);
    const people = !after && (await services.directory.peopleOf(before.code)).length > 0;
    if (people || period !== undefined)
      used.set(before.code, { ...(people && { people }), ...(period !== undefined && { period }) });
  }
  return used;
};

const lostInCity = (before: Unit, after: Unit | undefined, { programmes }: City, today: string) =>
  programmes.flatMap((programme) => lostDocuments(before, after, programme, today));

/** Documents the unit may have filed in periods that the new list takes from it, oldest first. */
const lostDocuments = (
  before: Unit,
  after: Unit | undefined,
  { years: [first, last], obligations }: Programme,
  today: string,
): readonly DocumentId[] => {
  // Nothing is filed for a period more than a year ahead.
  const until = Math.min(last, Number(yearOf(today)) + 1);
  const years = Array.from({ length: Math.max(0, until - first + 1) }, (_, i) => String(first + i));
  const months = years.flatMap(monthsOf);
  const isLost = (period: string): boolean => existsIn(before, period) && !(after && existsIn(after, period));
  return obligations
    .filter((obligation) => isFiledBy(obligation, before))
    .flatMap(({ form, deadline }) =>
      (deadline.every === 'year' ? years : months)
        .filter(isLost)
        .map((period) => ({ unit: before.code, form, period })),
    )
    .sort((a, b) => (a.period < b.period ? -1 : 1));
};

/** Read at a time: the first that was filed ends the search. */
const partSize = 25;

const firstFiled = async (
  ids: readonly DocumentId[],
  { submissions }: UsedServices,
): Promise<string | undefined> => {
  for (let i = 0; i < ids.length; i += partSize) {
    const part = ids.slice(i, i + partSize);
    const states = await Promise.all(part.map((id) => submissions.load(id)));
    const at = states.findIndex(({ events }) => events > 0);
    if (at >= 0) return part[at]?.period;
  }
  return undefined;
};
