/**
 * Checking a certificate without an account. By the key of its address, or by number and full name, both right; a
 * number alone is not answered, since numbers follow each other. An unknown number and a wrong name give the same
 * answer and spend the same tries.
 */
import type { Certificate } from '../../shared/certificates/content.ts';
import { readNumber } from '../../shared/certificates/number.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { opensCertificate } from '../common/certificate-keys.ts';
import type { Services } from '../common/services.ts';
import type { Why } from '../documents/certificates/check-page.tsx';
import type { CertificateFiles } from '../storage/certificate-files.ts';
import type { NameTries } from '../storage/name-tries.ts';
import { isNamed } from './check-pairs.ts';
import { type ReadCertificateServices, readCertificates } from './read-certificates.ts';

export type CheckServices = ReadCertificateServices &
  Pick<Services, 'certificateSecrets'> & { readonly tries: NameTries; readonly files: CertificateFiles };

/** What may be shown, or why number and name are asked for again. */
export type Checked = Certificate | Why;

/** @param given the number as it stands in the address @param key of the address; undefined without one */
export const checkByKey = async (given: string, key: string, services: CheckServices): Promise<Checked> => {
  const number = readNumber(given, services.city.certificates.mark);
  if (number === undefined || !opensCertificate(await services.certificateSecrets(), number, key))
    return 'badKey';
  const [certificate] = await readCertificates([number], services);
  return certificate ?? 'badKey';
};

export const checkByName = async (
  asked: { readonly number: string; readonly name: string },
  services: CheckServices,
  now: Date,
): Promise<Checked> => {
  const { city, tries } = services;
  const number = readNumber(asked.number, city.certificates.mark);
  if (number === undefined) return 'badNumber';
  const day = todayOf(city, now);
  if (!(await tries.take(number, day))) return 'locked';
  const [certificate] = await readCertificates([number], services);
  if (!certificate || !isNamed(certificate, asked.name)) return 'notFound';
  await tries.giveBack(number, day);
  return certificate;
};
