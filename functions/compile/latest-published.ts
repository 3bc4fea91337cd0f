/** The edition that stands, and what it rests on. */
import type { Programme } from '../../shared/ground/define-programme.ts';
import { type Edition, standsFile } from '../../shared/statistics/edition.ts';
import type { Reports } from '../storage/reports.ts';
import type { Sources } from './sources.ts';

export type PublishServices = { readonly programme: Programme; readonly reports: Reports };
/** The last finished edition of a month and what it rested on. */
export type Published = { readonly revision: number; readonly sources: Sources };

export const latestPublished = async (
  month: string,
  { reports }: Pick<PublishServices, 'reports'>,
): Promise<Published | undefined> => {
  const edition = (await reports.finished(month)).at(-1);
  const text = edition && (await reports.read(edition, 'sources.json'));
  // Written below and nowhere else.
  return edition && text !== undefined
    ? { revision: edition.revision, sources: JSON.parse(text) as Sources }
    : undefined;
};

/** Does the last edition stand for these sources: those it was made of, or others that gave the same figures? */
export const standsFor = async (
  month: string,
  { revision, sources }: Published,
  hash: string,
  { reports }: Pick<PublishServices, 'reports'>,
): Promise<boolean> =>
  sources.hash === hash || (await reports.read({ month, revision }, standsFile(hash))) !== undefined;

/** See Sources: a month that was published without registers stays without them. */
export const countsRegisters = (published: Published | undefined): boolean =>
  !published || published.sources.registers === true;

export const readEdition = async (month: string, revision: number, reports: Reports): Promise<Edition> => {
  const text = await reports.read({ month, revision }, 'report.json');
  if (text === undefined) throw new Error(`report ${month} r${revision} has no report.json`);
  return JSON.parse(text) as Edition;
};
