/**
 * The root of a day: every document with the number of its events and the hash of the last, all under one
 * hash, which covers the root before it too. Whoever rewrites a document's chain from its first event, head
 * and all, or cuts off its end, would have to rewrite every root since, and those lie locked in the archive.
 *
 * A plain list instead of a Merkle tree (decision 013): a city has some thousand documents, so the whole list
 * is about a megabyte, and an auditor finds a document in it with any text editor.
 */
import { canonical, chain, type Link } from './chain.ts';

/** Number of events, and the hash of the last of them. */
export type Listed = readonly [events: number, hash: string];

/** What does not hold of something: a document by its path, a journal by its name, a root by its key. */
export type Fault = { readonly subject: string; readonly fault: string };

/** A fault that was looked into and cannot be undone, such as a content removed by law: known from then on. */
export type Accepted = Fault & { readonly reason: string; readonly by: string; readonly day: string };

export type DayRoot = {
  /** Counts roots from 1, so that none can be taken out. */
  readonly n: number;
  /** ISO day of the programme. */
  readonly day: string;
  readonly documents: { readonly [subject: string]: Listed };
  readonly accepted: readonly Accepted[];
};
export type ChainedRoot = DayRoot & Link;

type Sha256 = (text: string) => string;

/** The root that follows `last`; undefined when the last is of the same day and says the same already. */
export const followRoot = (
  last: ChainedRoot | undefined,
  { day, documents, accepted }: Omit<DayRoot, 'n'>,
  sha256: Sha256,
): ChainedRoot | undefined => {
  // A clock that was turned back does not put a root before the last one.
  const said = { day: last && last.day > day ? last.day : day, documents, accepted };
  if (
    last?.day === said.day &&
    canonical([last.documents, last.accepted]) === canonical([documents, accepted])
  )
    return undefined;
  return chain({ n: (last?.n ?? 0) + 1, ...said }, last?.hash ?? '', sha256);
};

/** Is this fault known and accepted? */
export const isAccepted = (accepted: readonly Accepted[], { subject, fault }: Fault): boolean =>
  accepted.some((known) => known.subject === subject && known.fault === fault);
