/** The index of persons in table Certificates: a row for each certificate. */
import * as z from 'zod/mini';
import { certificatePk, certificateSk, certifiedPk, certifiedSk } from '../../shared/certificates/keys.ts';
import type { CertificateRow } from '../services/given-numbers.ts';

const row = z.object({
  number: z.string(),
  person: z.string(),
  mask: z.string(),
  document: z.string(),
  content: z.string(),
  place: z.int(),
  issuedOn: z.string(),
  endDay: z.string(),
  hours: z.number(),
});
export const certificateItem = (given: CertificateRow) => ({
  pk: certificatePk(given.number),
  sk: certificateSk,
  ...given,
  personPk: certifiedPk(given.person),
  personSk: certifiedSk(given.issuedOn, given.number),
});
export const readCertificateRow = (item: unknown): CertificateRow => row.parse(item);
