/** 已登记: numbers that were entered on the platform of the province, noted by an event of each class. */
import { foldCertificates, recordCertificates } from '../../shared/certificates/life.ts';
import { printNumber } from '../../shared/certificates/number.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import { certificateStateTexts } from '../../shared/words/certificates.ts';
import { sha256 } from '../common/hashes.ts';
import type { Services } from '../common/services.ts';
import { untilWritten } from '../common/until-written.ts';
import type { FoundNumber } from '../services/given-numbers.ts';
import type { CertificatesId } from './document-of-class.ts';

type Noted = { readonly registered: readonly string[]; readonly before: readonly string[] };

/**
 * Class by class; what was noted before stays as it is.
 * @throws Problem certificate-ended before anything of that class is noted: what is void is not to be entered anywhere
 */
export const registerNumbers = async (
  found: readonly FoundNumber[],
  platform: string,
  actor: Actor,
  { certificates }: Pick<Services, 'certificates'>,
  now: Date,
): Promise<Noted> => {
  for (const { number, end } of found)
    if (end)
      throw new Problem('certificate-ended', {
        number: printNumber(number),
        state: certificateStateTexts[end.state],
      });
  const documents = new Map(found.map(({ document }) => [documentPath(document), document] as const));
  const noted: { registered: string[]; before: string[] } = { registered: [], before: [] };
  for (const [path, document] of documents) {
    const id = document as CertificatesId;
    const numbers = found.filter((each) => documentPath(each.document) === path).map(({ number }) => number);
    const { fresh, before } = await untilWritten(async () => {
      const state = foldCertificates(await certificates.events(id));
      const fresh = numbers.filter((number) => !state.registered.has(number));
      const before = numbers.filter((number) => state.registered.has(number));
      if (fresh.length === 0) return { fresh, before };
      const { event } = recordCertificates(
        state,
        {
          type: 'registered',
          at: now.toISOString(),
          by: actor.email,
          byName: actor.name,
          numbers: fresh,
          platform,
        },
        sha256,
      );
      return (await certificates.add(id, event)) === 'moved' ? undefined : { fresh, before };
    });
    noted.registered.push(...fresh);
    noted.before.push(...before);
  }
  return noted;
};
