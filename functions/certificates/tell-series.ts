/** A page of the numbers of a series, each with what became of it. */
import type { Series } from '../../shared/certificates/number.ts';
import { lastSerial, numberAt } from '../../shared/certificates/number.ts';
import { limits } from '../../shared/contract/limits.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { withBlanks } from './certificates-of.ts';
import type { ClassServices } from './document-of-class.ts';
import { readCertificates, tellEnd } from './read-certificates.ts';

export const tellSeries = async (
  of: Series,
  from: number,
  services: Pick<ClassServices, 'city' | 'certificates' | 'archive'>,
) => {
  const { city, certificates } = services;
  const last = Math.min(await certificates.last(of), lastSerial);
  const count = Math.max(0, Math.min(limits.certificatePage, last - from + 1));
  const numbers = Array.from({ length: count }, (_, i) => numberAt(of, from, i));
  const [shown, found] = await Promise.all([
    readCertificates(numbers, services).then((all) => withBlanks(all, certificates)),
    certificates.find(numbers),
  ]);
  return {
    ...of,
    last,
    ...(from + count <= last && { next: from + count }),
    certificates: shown.flatMap((each, i) => {
      const end = found[i]?.end;
      return each
        ? [
            {
              number: each.number,
              state: each.state,
              ...(each.blank !== undefined && { blank: each.blank }),
              class: each.class.code,
              title: each.class.title,
              unit: parseDocumentPath(each.document).unit,
              ...(each.person && { mask: each.person.mask }),
              issuedOn: each.issuedOn,
              ...(end && { ended: tellEnd(end, city) }),
            },
          ]
        : [];
    }),
  };
};
