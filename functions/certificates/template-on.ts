/**
 * The bureau's texts of certificates in force on a day (form certificate-style): the document of the latest year that
 * has one by then. A certificate names it by period and hash of its content, which the archive keeps for ever.
 */

import type { Certificate } from '../../shared/certificates/content.ts';
import { type CertificateStyle, hasStyleOn, styleForm, styleOn } from '../../shared/certificates/style.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import type { Services } from '../common/services.ts';

type ReadServices = Pick<Services, 'city' | 'archive'>;

const documentOf = (bureau: string, period: string) => ({ unit: bureau, form: styleForm, period });

/** @param day ISO date @returns `2015/<hash>`, or undefined while the bureau has written none */
export const templateOn = async (
  day: string,
  {
    city,
    archive,
    submissions,
  }: ReadServices & { readonly submissions: Pick<Services['submissions'], 'loadAll'> },
): Promise<string | undefined> => {
  const first = Math.min(...city.programmes.map(({ years }) => years[0]));
  const last = Number(day.slice(0, 4));
  const ids = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    documentOf(city.bureau, String(last - i)),
  );
  const states = await submissions.loadAll(ids);
  for (const [i, { inForce }] of states.entries()) {
    const id = ids[i] as (typeof ids)[number];
    if (!inForce || inForce.nil) continue;
    const { rows } = await archive.read(id, inForce.content);
    if (hasStyleOn(rows, day)) return `${id.period}/${inForce.content}`;
  }
  return undefined;
};

/** The texts a certificate was issued with. */
export const styleOf = async (
  { template, issuedOn, class: held }: Pick<Certificate, 'template' | 'issuedOn' | 'class'>,
  { city, archive }: ReadServices,
): Promise<CertificateStyle> => {
  const [period = '', hash = ''] = template?.split('/') ?? [];
  const rows = template ? (await archive.read(documentOf(city.bureau, period), hash)).rows : [];
  return styleOn(rows, issuedOn, programmeOf(city, issuedOn), held);
};
