/**
 * Certificates by their numbers, as a page or paper shows them: the range says where a number was given, the archive
 * what it says, and the end whether it still holds. None of it waits for a projection.
 */
import type {
  Certificate,
  CertificateContent,
  CertifiedPerson,
  Ended,
} from '../../shared/certificates/content.ts';
import type { End } from '../../shared/certificates/life.ts';
import type { Programme } from '../../shared/ground/define-programme.ts';
import { erasedMask } from '../../shared/persons/erase-content.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import { readOnce } from '../common/read-once.ts';
import type { Services } from '../common/services.ts';
import type { FoundNumber } from '../services/given-numbers.ts';

export type ReadCertificateServices = Pick<Services, 'city' | 'archive' | 'certificates'>;

/** @param numbers as they are kept · @returns in their order; undefined for those that were never given */
export const readCertificates = async (
  numbers: readonly string[],
  services: ReadCertificateServices,
): Promise<readonly (Certificate | undefined)[]> => {
  const found = await services.certificates.find(numbers);
  // Once for this answer and no longer: who was erased a moment ago is in no container's memory.
  const once = { ...services, archive: readOnce(services.archive) };
  return inLanes(found, (each) => (each ? certificateOf(each, once) : Promise.resolve(undefined)));
};

export const certificateOf = async (
  { number, document, content: hash, place, end }: FoundNumber,
  { city, archive }: Pick<ReadCertificateServices, 'city' | 'archive'>,
): Promise<Certificate> => {
  const read: unknown = await archive.read(document, hash);
  const content = read as CertificateContent;
  const person = content.rows[place] as CertifiedPerson;
  const isErased = person.mask === erasedMask;
  return {
    number,
    state: isErased ? 'erased' : (end?.state ?? 'valid'),
    ...(end && { ended: endedOf(end, city) }),
    issuedOn: content.issuedOn,
    programme: content.programme,
    ...(content.template && { template: content.template }),
    class: content.class,
    ...(!isErased && { person }),
    document: documentPath(document),
    content: hash,
    place,
  };
};

export const endedOf = (
  { at, reason, successor }: End,
  city: Pick<Programme, 'utcOffsetMinutes'>,
): Ended => ({
  on: todayOf(city, new Date(at)),
  reason,
  ...(successor && { successor }),
});

/** How a route tells it, with who did it. */
export const tellEnd = (end: End, city: Pick<Programme, 'utcOffsetMinutes'>) => ({
  state: end.state,
  byName: end.byName,
  ...endedOf(end, city),
});
