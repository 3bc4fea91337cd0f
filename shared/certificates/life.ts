/**
 * The life of a class's certificates as a fold of its events, chained like those of every document. Issuing and
 * replacing take numbers, voiding takes none, and nothing ever gives a number back.
 */
import { chain } from '../submission/chain.ts';
import type {
  CertificateEvent,
  ChainedCertificateEvent,
  Issued,
  Numbered,
  Replaced,
} from './certificate-event.ts';
import { numberAt, partsOf, type Series } from './number.ts';

export type Batch = Numbered & { readonly at: string; readonly n: number };
export type End = {
  readonly state: 'replaced' | 'void';
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  readonly reason: string;
  readonly successor?: string;
};
export type Registration = { readonly platform: string; readonly at: string };
export type SpoiledBlank = { readonly at: string; readonly byName: string; readonly reason: string };

/** Where a class's certificates stand: its batches, oldest first, which numbers have ended, which are registered. */
export type CertificatesState = {
  readonly events: number;
  /** Hash of the last event; empty before the first. */
  readonly hash: string;
  readonly batches: readonly Batch[];
  readonly ends: ReadonlyMap<string, End>;
  readonly registered: ReadonlyMap<string, Registration>;
  /** The blank each number is printed on, where it was noted; and blanks that were spoiled. */
  readonly blanks: ReadonlyMap<string, string>;
  readonly spoiled: ReadonlyMap<string, SpoiledBlank>;
};

export const noCertificates: CertificatesState = {
  events: 0,
  hash: '',
  batches: [],
  ends: new Map(),
  registered: new Map(),
  blanks: new Map(),
  spoiled: new Map(),
};

/** The number somebody at a place of a batch has. */
export const numberIn = (batch: Series & { readonly first: number }, place: number): string =>
  numberAt(batch, batch.first, place);

const batchOf = ({ mark, year, series, first, count, content, at, n }: Issued | Replaced): Batch => ({
  mark,
  year,
  series,
  first,
  count,
  content,
  at,
  n,
});

const withAll = <K, V>(map: ReadonlyMap<K, V>, entries: readonly (readonly [K, V])[]): ReadonlyMap<K, V> =>
  new Map([...map, ...entries]);

export const evolve = (state: CertificatesState, event: ChainedCertificateEvent): CertificatesState => {
  const base = { ...state, events: event.n, hash: event.hash };
  const { at, by, byName } = event;
  if (event.type === 'issued') return { ...base, batches: [...state.batches, batchOf(event)] };
  if (event.type === 'registered')
    return {
      ...base,
      registered: withAll(
        state.registered,
        event.numbers.map((number) => [number, { platform: event.platform, at }] as const),
      ),
    };
  if (event.type === 'blanked')
    return {
      ...base,
      blanks: withAll(
        state.blanks,
        event.blanks.map(({ number, blank }) => [number, blank] as const),
      ),
    };
  if (event.type === 'spoiled') {
    const gone = new Set(event.blanks);
    return {
      ...base,
      blanks: new Map([...state.blanks].filter(([, blank]) => !gone.has(blank))),
      spoiled: withAll(
        state.spoiled,
        event.blanks.map((blank) => [blank, { at, byName, reason: event.reason }] as const),
      ),
    };
  }
  const { number, reason } = event;
  if (event.type === 'voided')
    return { ...base, ends: withAll(state.ends, [[number, { state: 'void', at, by, byName, reason }]]) };
  const batch = batchOf(event);
  const successor = numberIn(batch, 0);
  return {
    ...base,
    batches: [...state.batches, batch],
    ends: withAll(state.ends, [[number, { state: 'replaced', at, by, byName, reason, successor }]]),
  };
};

export const foldCertificates = (events: readonly ChainedCertificateEvent[]): CertificatesState =>
  events.reduce(evolve, noCertificates);

/** The batch a number is of, and its place in it; undefined when the class has no such number. */
export const findNumber = (
  { batches }: CertificatesState,
  number: string,
): { readonly batch: Batch; readonly place: number } | undefined => {
  const parts = partsOf(number);
  if (!parts) return undefined;
  for (const batch of batches) {
    const place = parts.serial - batch.first;
    const isOf = batch.mark === parts.mark && batch.year === parts.year && batch.series === parts.series;
    if (isOf && place >= 0 && place < batch.count) return { batch, place };
  }
  return undefined;
};

type Unnumbered<E> = E extends CertificateEvent ? Omit<E, 'n'> : never;

/** The next event of a class. @param sha256 answers hex */
export const recordCertificates = (
  before: CertificatesState,
  given: Unnumbered<CertificateEvent>,
  sha256: (text: string) => string,
): { readonly after: CertificatesState; readonly event: ChainedCertificateEvent } => {
  const event = chain(
    { ...given, n: before.events + 1 } as CertificateEvent,
    before.hash,
    sha256,
  ) as ChainedCertificateEvent;
  return { after: evolve(before, event), event };
};
