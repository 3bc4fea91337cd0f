/**
 * Do certificates still say what they said? Chains as those of documents; the ranges of a series tile 1 to the last
 * number without a gap and are exactly what the events gave; and every number that an event ended has its end beside
 * it, because who takes that away makes a void certificate valid again. Blanks lie beside the events that note them.
 */
import { type CertificatesState, foldCertificates } from '../../shared/certificates/life.ts';
import type { Series } from '../../shared/certificates/number.ts';
import { canonical } from '../../shared/submission/chain.ts';
import type { Listed } from '../../shared/submission/day-root.ts';
import { examineChain } from '../../shared/submission/examine-events.ts';
import { type DocumentId, documentPath } from '../../shared/submission/submission.ts';
import { certificateYears } from '../common/certificate-years.ts';
import { sha256 } from '../common/hashes.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Services } from '../common/services.ts';
import type { ChainEvents, ChainId } from '../services/certificate-chains.ts';
import type { GivenRange } from '../services/given-numbers.ts';

export type VerifyCertificatesServices = Pick<Services, 'city' | 'certificates'>;
export type CertificateChain = {
  readonly id: DocumentId;
  readonly listed: Listed;
  /** Contents of batches, with the number of the event that gave them. */
  readonly contents: readonly { readonly n: number; readonly content: string }[];
  readonly ranges: readonly { readonly series: Series; readonly range: GivenRange }[];
  readonly faults: readonly string[];
};

/** Every chain of the table. */
const chainsOf = async (services: VerifyCertificatesServices): Promise<readonly DocumentId[]> => {
  const found = new Map<string, DocumentId>();
  for (const year of certificateYears(services.city))
    for await (const page of services.certificates.inYear(year))
      for (const { id } of page) found.set(documentPath(id), id);
  return [...found.values()];
};

const verifyChain = async (
  id: DocumentId,
  rooted: Listed | undefined,
  { certificates }: VerifyCertificatesServices,
): Promise<CertificateChain> => {
  const events = await certificates.events(id as ChainId<keyof ChainEvents>);
  const faults = examineChain(events, rooted, sha256);
  const listed: Listed = [events.length, events.at(-1)?.hash ?? ''];
  if (id.form !== 'certificates') return { id, listed, contents: [], ranges: [], faults };
  const state = foldCertificates(events as Parameters<typeof foldCertificates>[0]);
  faults.push(...(await lostEnds(state, certificates)), ...(await lostBlanks(id, state, certificates)));
  return {
    id,
    listed,
    faults,
    contents: state.batches.map(({ n, content }) => ({ n, content })),
    ranges: state.batches.map(({ mark, year, series, first, count, content, n }) => ({
      series: { mark, year, series },
      range: { document: id, event: n, content, first, last: first + count - 1 },
    })),
  };
};

const lostEnds = async (
  { ends }: CertificatesState,
  certificates: Services['certificates'],
): Promise<readonly string[]> => {
  const numbers = [...ends.keys()];
  const found = await certificates.find(numbers);
  return numbers.flatMap((number, i) => {
    const [is, was] = [found[i]?.end, ends.get(number)];
    return is && was && is.state === was.state && is.successor === was.successor
      ? []
      : [`the end of ${number} is not there as its event says`];
  });
};

/** A blank that is nobody's any more could carry a second certificate. */
const lostBlanks = async (
  id: DocumentId,
  { blanks, spoiled }: CertificatesState,
  certificates: Services['certificates'],
): Promise<readonly string[]> => {
  const noted = [...blanks.values(), ...spoiled.keys()];
  if (noted.length === 0) return [];
  const holders = await certificates.holdersOfBlanks(noted);
  return noted.flatMap((blank) =>
    holders.get(blank) === documentPath(id) ? [] : [`blank ${blank} is not noted as its event says`],
  );
};

/** By the key of a series what does not hold of it. */
const verifySeries = async (
  series: Series,
  given: readonly GivenRange[],
  { certificates }: VerifyCertificatesServices,
): Promise<readonly string[]> => {
  const [ranges, last] = await Promise.all([certificates.ranges(series), certificates.last(series)]);
  const faults: string[] = [];
  let next = 1;
  for (const range of ranges) {
    if (range.first !== next) faults.push(`number ${Math.min(next, range.first)} is in no range, or in two`);
    next = range.last + 1;
  }
  if (last !== next - 1) faults.push(`the counter stands at ${last} and the ranges at ${next - 1}`);
  const [kept, said] = [ranges, given].map((all) => new Set(all.map((range) => canonical(range))));
  for (const range of said ?? []) if (!kept?.has(range)) faults.push(`a range is missing: ${range}`);
  for (const range of kept ?? []) if (!said?.has(range)) faults.push(`a range no event gave: ${range}`);
  return faults;
};

export const seriesSubject = ({ mark, year, series }: Series): string => `SERIES ${mark} ${year} ${series}`;

/** @param rooted what the last root says of a document */
export const verifyCertificates = async (
  rooted: (path: string) => Listed | undefined,
  services: VerifyCertificatesServices,
) => {
  const chains = await inLanes(await chainsOf(services), (id) =>
    verifyChain(id, rooted(documentPath(id)), services),
  );
  const bySeries = new Map<string, { series: Series; given: GivenRange[] }>();
  for (const { series, range } of chains.flatMap(({ ranges }) => ranges)) {
    const key = seriesSubject(series);
    const known = bySeries.get(key);
    if (known) known.given.push(range);
    else bySeries.set(key, { series, given: [range] });
  }
  const ofSeries = await inLanes(bySeries, async ([subject, { series, given }]) => ({
    subject,
    faults: await verifySeries(series, given, services),
  }));
  return { chains, series: ofSeries };
};
