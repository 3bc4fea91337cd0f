/**
 * A class as its certificates see it: its facts, its people by the rosters in force, and what has been issued. All of it
 * is read from heads and archive, where what was filed a moment ago counts; the ledgers follow later.
 */

import type { ChainedCertificateEvent } from '../../shared/certificates/certificate-event.ts';
import type { PrintedClass } from '../../shared/certificates/content.ts';
import { type Candidate, candidatesOf, type RosterLine } from '../../shared/certificates/eligible.ts';
import { type CertificatesState, foldCertificates } from '../../shared/certificates/life.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import {
  type CertificatesId,
  type ClassServices,
  documentOfClass,
  programmeOfClass,
} from './document-of-class.ts';
import { type Issued, issuedOf } from './issued-of.ts';
import { printedClass } from './printed-class.ts';
import { type HeldBy, readHeld } from './read-held.ts';

export type ClassOf = {
  readonly id: CertificatesId;
  readonly programme: Programme;
  readonly class: PrintedClass;
  readonly lines: readonly RosterLine[];
  readonly events: readonly ChainedCertificateEvent[];
  readonly state: CertificatesState;
  readonly issued: readonly Issued[];
  readonly people: readonly Candidate[];
};

/** @param today ISO date @throws Problem class-unknown */
export const readClass = async (code: string, today: string, services: ClassServices): Promise<ClassOf> => {
  const id = documentOfClass(code);
  const held = await readHeld(id.unit, yearOf(code), today, services, code);
  return classIn(held, code, services);
};

/** @throws Problem class-unknown */
export const classIn = async (
  { classes, projects, lines: all }: HeldBy,
  code: string,
  services: ClassServices,
): Promise<ClassOf> => {
  const id = documentOfClass(code);
  const programme = programmeOfClass(services, code);
  const row = classes.get(code);
  if (!row) throw new Problem('class-unknown', { class: code.slice(0, 40) });
  const held = printedClass(row, projects.get(row.project), programme);
  const lines = all.get(code) ?? [];
  const events = await services.certificates.events(id);
  const state = foldCertificates(events);
  const issued = await issuedOf(id, state, services);
  const people = candidatesOf(lines, held, issued, programme.certificates);
  return { id, programme, class: held, lines, events, state, issued, people };
};
