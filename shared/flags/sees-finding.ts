/**
 * Who sees a finding on the page of a unit or the card of a class: those who look into everybody's work and the unit that
 * inspected, at every stage; the unit inspected once it is asked; the unit above and the chief once it is final (notice 91, 92).
 */
import type { Row } from '../form/define-form.ts';
import { type Actor, mayAll, standsFor } from '../ground/access.ts';
import { findUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { looksInto } from './night.ts';

/** @param finding its row, and the unit that filed it */
export const seesFinding = (
  actor: Actor,
  { unit: inspecting, row }: { readonly unit: string; readonly row: Row },
  programme: Programme,
): boolean => {
  if (mayAll(actor, 'read-flags') || standsFor(actor, inspecting)) return true;
  const inspected = String(row.unit);
  if (standsFor(actor, inspected)) return row.stage !== 'site';
  const owner = findUnit(programme, inspected) ?? { code: inspected };
  return row.stage === 'final' && looksInto(actor, owner, programme);
};
