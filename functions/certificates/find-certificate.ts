import type { End } from '../../shared/certificates/life.ts';
import { printNumber, readNumber } from '../../shared/certificates/number.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { certificateStateTexts } from '../../shared/words/certificates.ts';
import type { Services } from '../common/services.ts';
import type { FoundNumber } from '../services/given-numbers.ts';
import type { CertificatesId } from './document-of-class.ts';

export type Found = Omit<FoundNumber, 'document'> & { readonly document: CertificatesId };

/** @param given as typed @throws Problem certificate-unknown */
export const findCertificate = async (
  given: string,
  { city, certificates }: Pick<Services, 'city' | 'certificates'>,
): Promise<Found> => {
  const number = readNumber(given, city.certificates.mark);
  const [found] = number === undefined ? [] : await certificates.find([number]);
  if (!found) throw new Problem('certificate-unknown', { number: given.slice(0, 40) });
  return found as Found;
};

export const refuseEnded = (number: string, { state }: End): never => {
  throw new Problem('certificate-ended', {
    number: printNumber(number),
    state: certificateStateTexts[state],
  });
};

/** Was it this very request, whose answer was lost? */
export const isBy = (end: End, actor: Actor, reason: string): boolean =>
  end.by === actor.email && end.reason === reason;
