/**
 * The index of persons: a row for each number that was given. Rows say what never changes, so the same row may be put
 * any number of times, by the stream or by an operator, and no mark of progress is needed.
 */
import type { ChainedCertificateEvent } from '../../shared/certificates/certificate-event.ts';
import { certificatesForm } from '../../shared/certificates/content.ts';
import { numberIn } from '../../shared/certificates/life.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { certificateYears } from '../common/certificate-years.ts';
import type { Services } from '../common/services.ts';
import type { AnyChained } from '../services/certificate-chains.ts';
import type { CertificateRow } from '../services/given-numbers.ts';
import { readBatch } from './issued-of.ts';

export type ProjectCertificatesServices = Pick<Services, 'archive' | 'certificates'>;

/** Rows of an event; none of one that gives no numbers. */
export const rowsOf = async (
  id: DocumentId,
  event: AnyChained,
  { archive }: Pick<Services, 'archive'>,
): Promise<readonly CertificateRow[]> => {
  if (event.type !== 'issued' && event.type !== 'replaced') return [];
  const batch = event as Extract<ChainedCertificateEvent, { first: number }>;
  const content = await readBatch({ ...id, form: certificatesForm }, batch.content, archive);
  return content.rows.map(({ person, mask, hours }, place) => ({
    number: numberIn(batch, place),
    person,
    mask,
    document: documentPath(id),
    content: batch.content,
    place,
    issuedOn: content.issuedOn,
    endDay: content.class.end,
    hours,
  }));
};

/** @returns how many rows were put */
export const projectEvent = async (
  id: DocumentId,
  event: AnyChained,
  services: ProjectCertificatesServices,
  anew = false,
): Promise<number> => {
  const rows = await rowsOf(id, event, services);
  if (rows.length) await services.certificates.project(rows, anew);
  return rows.length;
};

/** Puts the rows of every number again; an operator's work, harmless at any time. @returns how many */
export const rebuildCertificates = async (
  services: ProjectCertificatesServices & Pick<Services, 'city'>,
): Promise<number> => {
  let rows = 0;
  for (const year of certificateYears(services.city))
    for await (const page of services.certificates.inYear(year))
      for (const { id, event } of page) rows += await projectEvent(id, event, services);
  return rows;
};
