/** Certificates as they stand now, those of a class or of a stretch of a series, in the order of their numbers. */
import { type Certificate, certificatesForm, certificatesOf } from '../../shared/certificates/content.ts';
import { foldCertificates, numberIn } from '../../shared/certificates/life.ts';
import { numberAt, type Series } from '../../shared/certificates/number.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { inLanes } from '../common/in-lanes.ts';
import { readOnce } from '../common/read-once.ts';
import type { Services } from '../common/services.ts';
import type { FoundNumber } from '../services/given-numbers.ts';
import type { CertificatesId } from './document-of-class.ts';
import { certificateOf, type ReadCertificateServices, readCertificates } from './read-certificates.ts';

/** @param code of the class @returns none for a class without any */
export const certificatesOfClass = async (
  code: string,
  services: ReadCertificateServices,
): Promise<readonly Certificate[]> => {
  const id = certificatesOf(code);
  if (!id) return [];
  const document = { ...id, form: certificatesForm } as const;
  const { batches, ends, blanks } = foldCertificates(await services.certificates.events(document));
  const numbers = batches.flatMap((batch) =>
    Array.from({ length: batch.count }, (_, place): FoundNumber => {
      const number = numberIn(batch, place);
      const end = ends.get(number);
      return { number, document, event: batch.n, content: batch.content, place, ...(end && { end }) };
    }),
  );
  // Once for this paper and no longer, as readCertificates does.
  const once = { ...services, archive: readOnce(services.archive) };
  const all = (await inLanes(numbers, (found) => certificateOf(found, once))).map((each) =>
    onBlank(each, blanks.get(each.number)),
  );
  return [...all].sort((a, b) => (a.number < b.number ? -1 : 1));
};

/** @param from first serial @param to last serial; as far as they have been given */
export const certificatesOfSeries = async (
  series: Series,
  from: number,
  to: number,
  services: ReadCertificateServices,
): Promise<readonly Certificate[]> => {
  const last = Math.min(to, await services.certificates.last(series));
  const numbers = Array.from({ length: Math.max(0, last - from + 1) }, (_, i) => numberAt(series, from, i));
  const found = (await readCertificates(numbers, services)).filter((each) => each !== undefined);
  return withBlanks(found, services.certificates);
};

const onBlank = (certificate: Certificate, blank: string | undefined): Certificate =>
  blank === undefined ? certificate : { ...certificate, blank };

/** With the serials of their blanks, which the events of their classes say. */
export const withBlanks = async <C extends Certificate | undefined>(
  all: readonly C[],
  { events }: Pick<Services['certificates'], 'events'>,
): Promise<readonly C[]> => {
  const paths = [...new Set(all.flatMap((each) => (each ? [each.document] : [])))];
  const blanks = new Map<string, string>();
  await inLanes(paths, async (path) => {
    const state = foldCertificates(await events(parseDocumentPath(path) as CertificatesId));
    for (const [number, blank] of state.blanks) blanks.set(number, blank);
  });
  return all.map((each) => (each ? (onBlank(each, blanks.get(each.number)) as C) : each));
};
