/**
 * Lines of a class in the rosters in force, as a sample lists them: who filed, month, row and row id, e.g. nyw/2015-03/12/…, and
 * neither names nor numbers, so that the list can be shown to anybody. A corrected roster makes another list.
 */

import { traineeRoster } from '../../shared/forms/trainee-roster.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { lastDayOf } from '../../shared/programme/months.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import { inLanes } from '../common/in-lanes.ts';
import { documentsOf, mayBeNamedBy, type ReferenceServices } from '../references/unit-documents.ts';

/**
 * A class is told of in the months of its year and in those of the next.
 * @param unit that held the class · @param until ISO date: months that ended by then
 */
export const rosterLines = async (
  code: string,
  unit: string,
  until: string,
  services: ReferenceServices,
): Promise<readonly string[]> => {
  const year = yearOf(code);
  const years = [year, String(Number(year) + 1)];
  const filers = mayBeNamedBy(services, unit, until);
  const rosters = documentsOf(services, filers, years, until, ({ id }) => id === traineeRoster.id).filter(
    ({ id }) => lastDayOf(id.period) <= until,
  );
  const states = await services.submissions.loadAll(rosters.map(({ id }) => id));
  const lines = await inLanes(rosters.keys(), async (i) => {
    const { inForce, aside } = states[i] as DocumentState;
    if (!inForce || inForce.nil || aside) return [];
    const { id } = rosters[i] as (typeof rosters)[number];
    const { rows, ids } = await services.archive.read(id, inForce.content);
    return rows.flatMap((row, at) =>
      row.class === code ? [`${id.unit}/${id.period}/${at + 1}/${ids[at]}`] : [],
    );
  });
  return lines.flat();
};
