/** Numbers of certificates as the table and the archive have them, looked at from above: what was given, and what ended. */
import type { CertificateContent } from '../../shared/certificates/content.ts';
import { certificatePk, endSk, fromPrefix } from '../../shared/certificates/keys.ts';
import { certificateNumber } from '../../shared/certificates/number.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { contentOf } from './documents.ts';
import type { World } from './world.ts';

export type NumberGiven = {
  readonly number: string;
  readonly serial: number;
  readonly series: string;
  readonly class: string;
  /** Of the document. */
  readonly path: string;
  readonly person: string;
  readonly name: string;
  readonly roster: string;
  readonly hours: number;
  readonly end: string | undefined;
};

export const numbersGiven = (world: World): readonly NumberGiven[] =>
  [...world.table('Certificates').items.values()]
    .filter(({ item }) => String(item.sk).startsWith(fromPrefix))
    .flatMap(({ item }): NumberGiven[] => {
      const [, mark = '', year = '', series = ''] = String(item.pk).split('#');
      const id = parseDocumentPath(String(item.document));
      const content = contentOf(world, id, String(item.content)) as unknown as CertificateContent | undefined;
      return (content?.rows ?? []).map(({ person, name, roster, hours }, place) => {
        const serial = Number(item.first) + place;
        const number = certificateNumber({ mark, year, series, serial });
        const end = world.table('Certificates').get({ pk: certificatePk(number), sk: endSk })?.item.state;
        return {
          number,
          serial,
          series: String(item.pk),
          class: id.period,
          path: String(item.document),
          person,
          name,
          roster,
          hours,
          end: end as string | undefined,
        };
      });
    });
