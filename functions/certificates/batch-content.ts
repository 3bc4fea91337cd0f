/** The content of a batch: what each certificate of it says. */

import type { ChainedCertificateEvent } from '../../shared/certificates/certificate-event.ts';
import {
  type CertificateContent,
  type CertifiedPerson,
  certificateLayout,
} from '../../shared/certificates/content.ts';
import type { Candidate } from '../../shared/certificates/eligible.ts';
import { numberIn } from '../../shared/certificates/life.ts';
import type { Actor } from '../../shared/ground/access.ts';
import type { ClassOf } from './class-of.ts';

export const contentOf = (
  { id, programme, class: held }: Pick<ClassOf, 'id' | 'programme' | 'class'>,
  people: readonly Omit<Candidate, 'standing' | 'why' | 'number'>[],
  actor: Actor,
  today: string,
  template: string | undefined,
): CertificateContent => ({
  ...id,
  programme: programme.id,
  formVersion: certificateLayout,
  nil: false,
  certifier: actor.name,
  rows: people.map(certifiedOf),
  ids: people.map(({ row }) => row),
  class: held,
  issuedOn: today,
  ...(template !== undefined && { template }),
});

const certifiedOf = ({
  person,
  mask,
  name,
  hours,
  onlineHours,
  roster,
  rosterVersion,
}: Omit<Candidate, 'standing' | 'why' | 'number'>): CertifiedPerson => ({
  person,
  mask,
  name,
  hours,
  ...(onlineHours !== undefined && { onlineHours }),
  result: 'passed',
  roster,
  rosterVersion,
});

export const numbersOf = (event: ChainedCertificateEvent, { ids }: Pick<CertificateContent, 'ids'>) => {
  if (event.type !== 'issued' && event.type !== 'replaced') throw new Error('only these give numbers');
  return ids.map((row, place) => ({ row, number: numberIn(event, place) }));
};
