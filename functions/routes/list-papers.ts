/** GET /certificates/papers: links to what can be printed, for whoever may see the certificates it lists. */
import { certificatesForm, certificatesOf } from '../../shared/certificates/content.ts';
import { foldCertificates } from '../../shared/certificates/life.ts';
import type { PaperKind } from '../../shared/certificates/paper-id.ts';
import { type Actor, mayAll } from '../../shared/ground/access.ts';
import { type Bilingual, fill } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { actionTexts } from '../../shared/words/actions.ts';
import { listPaperTexts as texts, paperTitles as titles } from '../../shared/words/certificate-paper.ts';
import { linksTo, partLinks } from '../certificates/paper-links.ts';
import { type Connected, currentCity } from '../common/city.ts';
import type { Links } from '../common/link-keys.ts';
import type { Services } from '../common/services.ts';
import { type Action, endpoint } from '../http/endpoint.ts';
import { permit } from '../http/permit.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectDirectory } from '../storage/directory.ts';
import { connectLinkKey } from '../storage/secret.ts';
import { setting } from '../storage/setting.ts';

export type ListPapersServices = Pick<
  Services,
  'city' | 'programme' | 'directory' | 'certificates' | 'linkKey'
> & { readonly publicUrl: string };

type Paper = { readonly kind: PaperKind; readonly title: Bilingual; readonly links: Links };

const parted = (kind: keyof typeof titles, links: readonly Links[]): readonly Paper[] =>
  links.map((each, i) => ({
    kind,
    links: each,
    title:
      links.length === 1
        ? titles[kind]
        : fill(texts.titled, {
            title: titles[kind],
            part: fill(texts.part, { part: i + 1, parts: links.length }),
          }),
  }));

const ofClass = async (
  code: string,
  actor: Actor,
  { certificates, linkKey, programme, publicUrl }: ListPapersServices,
  now: Date,
): Promise<readonly Paper[]> => {
  const id = certificatesOf(code);
  if (!id) throw new Problem('class-unknown', { class: code });
  permit(actor, 'read-certificates', id, programme);
  const { batches } = foldCertificates(await certificates.events({ ...id, form: certificatesForm }));
  const count = batches.reduce((sum, batch) => sum + batch.count, 0);
  if (count === 0) return [];
  const secret = await linkKey();
  return (['certificates', 'class-book'] as const).flatMap((kind) =>
    parted(kind, partLinks(kind, code, count, secret, publicUrl, now)),
  );
};

/** What lists everybody's: for whoever may see all of them. @throws Problem role-missing */
const permitAll = (actor: Actor): void => {
  if (!mayAll(actor, 'read-certificates'))
    throw new Problem('role-missing', { action: actionTexts['read-certificates'] });
};

export const listPapers: Action<'listPapers', ListPapersServices> = async (
  { query: { class: code, series, year, month } },
  { actor, services, now },
) => {
  const { city, certificates, linkKey, publicUrl } = services;
  if (code !== undefined)
    return { status: 200, body: { papers: [...(await ofClass(code, actor, services, now))] } };
  permitAll(actor);
  const papers: Paper[] = [];
  if (series !== undefined && year !== undefined) {
    const count = await certificates.last({ mark: city.certificates.mark, year, series });
    const of = `${year}-${series}`;
    if (count > 0)
      papers.push(...parted('register', partLinks('register', of, count, await linkKey(), publicUrl, now)));
  }
  if (month !== undefined)
    papers.push(...parted('notice', [linksTo('notice', month, 1, await linkKey(), publicUrl, now)]));
  return { status: 200, body: { papers } };
};

const connect = (): Connected<ListPapersServices> => ({
  city: currentCity(),
  directory: connectDirectory(),
  certificates: connectCertificates(),
  linkKey: connectLinkKey(),
  publicUrl: setting('PUBLIC_URL'),
});

export const handler = endpoint('listPapers', connect, listPapers);
