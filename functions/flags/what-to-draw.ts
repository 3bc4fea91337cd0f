/** From which codes a sample is drawn: classes, or the lines of the roster of one. */
import { unitOfClass } from '../../shared/forms/rules/class-of-unit.ts';
import { type Actor, may } from '../../shared/ground/access.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { lastDayOf } from '../../shared/programme/months.ts';
import { rosterLines } from './roster-lines.ts';
import type { SupervisionServices } from './supervision-services.ts';

type From = { readonly year: string; readonly until: string };

export const classesToDraw = async (
  actor: Actor,
  { year, until, unit }: From & { readonly unit: string | undefined },
  { plans, programme }: SupervisionServices,
): Promise<readonly string[]> => {
  const codes: string[] = [];
  for await (const page of plans.classes(year))
    for (const { row } of page) {
      if (unit !== undefined && row.unit !== unit) continue;
      const owner = findUnit(programme, row.unit) ?? { code: row.unit };
      if (lastDayOf(row.month) <= until && may(actor, 'read-flags', owner, { money: true }))
        codes.push(row.code);
    }
  return codes;
};

/** @throws Problem class-unknown, not-yours */
export const rosterToDraw = async (
  actor: Actor,
  { year, until, code }: From & { readonly code: string },
  services: SupervisionServices,
): Promise<readonly string[]> => {
  const unit = findUnit(services.programme, unitOfClass(code) ?? '');
  if (!unit || yearOf(code) !== year) throw new Problem('class-unknown', { class: code });
  if (!may(actor, 'read-flags', unit)) throw new Problem('not-yours', { unit: unit.name });
  return rosterLines(code, unit.code, until, services);
};
