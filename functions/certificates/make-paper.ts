/**
 * Papers, made anew each time of what the archive keeps: the same data gives the same bytes, so there is nothing to
 * keep but the checksum of a single certificate's file, which the public page lists.
 */
import { createHash } from 'node:crypto';
import {
  certificateAddress,
  checkAddress,
  checkPath,
  recordAddress,
} from '../../shared/certificates/address.ts';
import type { Certificate, CertifiedPerson } from '../../shared/certificates/content.ts';
import { credentialOf, signedKinds } from '../../shared/certificates/credential.ts';
import { foldCertificates } from '../../shared/certificates/life.ts';
import type { Series } from '../../shared/certificates/number.ts';
import { aPart, type PaperId, partsFor } from '../../shared/certificates/paper-id.ts';
import type { CertificateStyle } from '../../shared/certificates/style.ts';
import type { Language } from '../../shared/ground/bilingual.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { programmeOf } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { parseDocumentPath } from '../../shared/submission/submission.ts';
import { certificateKey } from '../common/certificate-keys.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { PrintedCertificate } from '../documents/certificates/certificate-pdf.ts';
import type { ListPaper } from '../documents/certificates/lay-list.ts';
import {
  layClassBook,
  layNotice,
  layRegister,
  type SpoiledOnPaper,
} from '../documents/certificates/list-papers.ts';
import { layRecord } from '../documents/certificates/record-paper.ts';
import type { SecretKeys } from '../services/keys.ts';
import type { CertificateFiles } from '../storage/certificate-files.ts';
import type { KeptRecords } from '../storage/kept-records.ts';
import { certificatesOfClass, certificatesOfSeries } from './certificates-of.ts';
import type { CertificatesId } from './document-of-class.ts';
import { type ReadCertificateServices, readCertificates } from './read-certificates.ts';
import { signed } from './signature.ts';
import { styleOf } from './template-on.ts';
import { numbersOfYear } from './year-of-numbers.ts';

/** What needs Typst, which only the function that prints carries. */
export type PaperRenderers = {
  readonly renderCertificates: (all: readonly PrintedCertificate[], checked: string) => Uint8Array;
  readonly renderList: (paper: ListPaper) => Uint8Array;
};
export type PaperServices = ReadCertificateServices &
  Pick<Services, 'certificateSecrets'> & {
    readonly files: Pick<CertificateFiles, 'keep'>;
    readonly records: Pick<KeptRecords, 'find'>;
    readonly renderers: PaperRenderers;
    /** Ends with a slash. */
    readonly publicUrl: string;
  };

type Held = Certificate & { readonly person: CertifiedPerson };
const isPrintable = (certificate: Certificate): certificate is Held =>
  certificate.state === 'valid' && certificate.person !== undefined;

const printedOf = (
  certificate: Held,
  style: CertificateStyle,
  secrets: SecretKeys,
  { publicUrl }: PaperServices,
): PrintedCertificate => {
  const credential = credentialOf(certificate, `${publicUrl}${checkPath}`);
  return {
    certificate,
    style,
    address: certificateAddress(publicUrl, certificate.number, certificateKey(secrets, certificate.number)),
    signed: signed(secrets, credential, signedKinds.certificate),
  };
};

const print = async (certificates: readonly Certificate[], services: PaperServices): Promise<Uint8Array> => {
  const held = certificates.filter(isPrintable);
  if (held.length === 0) throw new Problem('nothing-to-print');
  const secrets = await services.certificateSecrets();
  // Of a class nearly all were issued on one day, with the same texts.
  const styles = new Map<string, CertificateStyle>();
  const printed: PrintedCertificate[] = [];
  for (const certificate of held) {
    const batch = `${certificate.template} ${certificate.issuedOn} ${certificate.class.code}`;
    const style = styles.get(batch) ?? (await styleOf(certificate, services));
    styles.set(batch, style);
    printed.push(printedOf(certificate, style, secrets, services));
  }
  return services.renderers.renderCertificates(printed, checkAddress(services.publicUrl));
};

const sliceOf = <T>(all: readonly T[], kind: keyof typeof aPart, part: number) => {
  const from = (part - 1) * aPart[kind];
  return { from, items: all.slice(from, from + aPart[kind]), parts: partsFor(kind, all.length) };
};

const one = async (number: string, services: PaperServices): Promise<Uint8Array> => {
  const [certificate] = await readCertificates([number], services);
  const pdf = await print(certificate ? [certificate] : [], services);
  await services.files.keep(number, createHash('sha256').update(pdf).digest('hex'));
  return pdf;
};

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
