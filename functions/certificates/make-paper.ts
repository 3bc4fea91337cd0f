/**
 * Papers, made anew each time of what the archive keeps: the same data gives the same bytes, so there is nothing to
 * keep but the checksum of a single certificate's file, which the public page lists.
 */
import { recordAddress } from '../../shared/certificates/address.ts';
import type { Certificate } from '../../shared/certificates/content.ts';
import { foldCertificates } from '../../shared/certificates/life.ts';
import type { Series } from '../../shared/certificates/number.ts';
import { aPart, type PaperId, partsFor } from '../../shared/certificates/paper-id.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { certificateKey } from '../common/certificate-keys.ts';
import { inLanes } from '../common/in-lanes.ts';
import { layClassBook } from '../documents/certificates/lay-class-book.ts';
import { layNotice, type SpoiledOnPaper } from '../documents/certificates/lay-notice.ts';
import { layRegister } from '../documents/certificates/list-papers.ts';
import { layRecord } from '../documents/certificates/record-paper.ts';
import { certificatesOfClass, certificatesOfSeries } from './certificates-of.ts';
import type { CertificatesId } from './document-of-class.ts';
import type { PaperServices } from './paper-services.ts';
import { one, print, sliceOf } from './print-class.ts';
import { numbersOfYear } from './year-of-numbers.ts';

/** `2015-07`: year and series of the city. */
const seriesOf = (of: string, { city }: PaperServices): Series => {
  const [year = '', series = ''] = of.split('-');
  return { mark: city.certificates.mark, year, series };
};

/** Those that ended in a month, by the city's days. */
const endedIn = async (month: string, services: PaperServices, now: Date) => {
  const { city } = services;
  const first = Math.min(...city.programmes.map(({ years }) => years[0]));
  const last = Number(month.slice(0, 4));
  const until = todayOf(city, now).slice(0, 4);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
  const ofYears = await inLanes(years, (year) => numbersOfYear(year, until, services));
  return ofYears
    .flatMap((series) => [...series.values()].flatMap(({ ended }) => ended))
    .map(({ at, ...ended }) => ({ ...ended, on: todayOf(city, new Date(at)) }))
    .filter(({ on }) => on.startsWith(month))
    .sort((a, b) => (a.on + a.number < b.on + b.number ? -1 : 1));
};

/** Blanks spoiled in the classes of these certificates, in their order. */
const spoiledFor = async (
  items: readonly Certificate[],
  { certificates }: PaperServices,
): Promise<readonly SpoiledOnPaper[]> => {
  const paths = [...new Set(items.map(({ document }) => document))];
  const states = await inLanes(paths, async (path) =>
    foldCertificates(await certificates.events(parseDocumentPath(path) as CertificatesId)),
  );
  return states
    .flatMap(({ spoiled }) => [...spoiled].map(([blank, { reason }]) => ({ blank, reason })))
    .sort((a, b) => (a.blank < b.blank ? -1 : 1));
};

/** In the authority's name of the day it was printed, whenever it is opened again. */
const record = async (number: string, language: Language, services: PaperServices): Promise<Uint8Array> => {
  const content = await services.records.find(number);
  if (!content) throw new Problem('nothing-to-print');
  const address = recordAddress(
    services.publicUrl,
    number,
    certificateKey(await services.certificateSecrets(), number),
  );
  const { authority } = programmeOf(services.city, content.printedOn).statisticalForm;
  return services.renderers.renderList(layRecord({ record: content, number, address, authority, language }));
};

/** @throws Problem nothing-to-print, unprintable */
export const makePaper = async (id: PaperId, services: PaperServices, now: Date): Promise<Uint8Array> => {
  const { kind, of, part, language } = id;
  const { city, renderers } = services;
  const day = todayOf(city, now);
  const { authority } = programmeOf(city, day).statisticalForm;
  const told = { part, language, day, authority };
  if (kind === 'certificate') return one(of, services);
  if (kind === 'certificates') {
    const { items } = sliceOf(await certificatesOfClass(of, services), kind, part);
    return print(items, services);
  }
  if (kind === 'class-book') {
    const { items, from, parts } = sliceOf(await certificatesOfClass(of, services), kind, part);
    if (items.length === 0) throw new Problem('nothing-to-print');
    return renderers.renderList(layClassBook(items, from, { ...told, parts }));
  }
  if (kind === 'register') {
    const series = seriesOf(of, services);
    const from = (part - 1) * aPart.register + 1;
    const [items, count] = await Promise.all([
      certificatesOfSeries(series, from, from + aPart.register - 1, services),
      services.certificates.last(series),
    ]);
    if (items.length === 0) throw new Problem('nothing-to-print');
    const name = `${series.mark} ${series.year} ${series.series}`;
    const spoiled = await spoiledFor(items, services);
    return renderers.renderList(layRegister(items, name, spoiled, { ...told, parts: partsFor(kind, count) }));
  }
  if (kind === 'notice')
    return renderers.renderList(layNotice(await endedIn(of, services, now), of, { ...told, parts: 1 }));
  return record(of, language, services);
};
