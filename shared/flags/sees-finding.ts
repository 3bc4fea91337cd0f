/**
 * Who sees a finding on the page of a unit or the card of a class: those who look into everybody's work and the unit that
 * inspected, at every stage; the unit inspected once it is asked; the unit above and the chief once it is final (notice
 * 91, 92). Of what both bureaus inspect together there is one document, of the one that keeps it; who keeps money reads it
 * too once it is final (notice 90).
 */
import type { Row } from '../form/define-form.ts';
import { type Actor, may, mayAll, standsFor } from '../ground/access.ts';
import { findUnit } from '../ground/define-city.ts';
import type { Programme } from '../ground/define-programme.ts';
import { looksInto } from './night.ts';

/** Of an inspection as of its findings: its code, e.g. DC2015-RSJ-001 of DC2015-RSJ-001-2. */
const inspectionOf = (code: string): string => code.split('-').slice(0, 3).join('-');

/** Codes of the inspections that the finance bureau made as well. */
export const jointlyMade = (
  inspections: readonly { readonly code: string; readonly row: Row }[],
): ReadonlySet<string> =>
  new Set(
    inspections.flatMap(({ code, row }) => ([row.inspectors].flat().includes('finance') ? [code] : [])),
  );

/** Is it, final, for who keeps money in the finance bureau? A row without a stage is from before there were any, and final. */
export const isJointFor = (
  actor: Actor,
  { code, row: { stage = 'final', unit } }: { readonly code: string; readonly row: Row },
  joint: ReadonlySet<string>,
): boolean =>
  stage === 'final' &&
  joint.has(inspectionOf(code)) &&
  may(actor, 'read-flags', { code: String(unit) }, { money: true });

/** @param finding its row, and the unit that filed it · @param joint inspections made jointly; for pages that who keeps money does not open, none */
export const seesFinding = (
  actor: Actor,
  finding: { readonly code: string; readonly unit: string; readonly row: Row },
  programme: Programme,
  joint: ReadonlySet<string> = new Set(),
): boolean => {
  const { unit: inspecting, row } = finding;
  if (mayAll(actor, 'read-flags') || standsFor(actor, inspecting)) return true;
  const inspected = String(row.unit);
  if (standsFor(actor, inspected)) return row.stage !== 'site';
  const owner = findUnit(programme, inspected) ?? { code: inspected };
  return (row.stage === 'final' && looksInto(actor, owner, programme)) || isJointFor(actor, finding, joint);
};
