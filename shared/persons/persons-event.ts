/**
 * The record of the rights of persons: what was told, corrected and erased, by whom, when and why, chained as all records
 * are. It names documents and numbers of rows and nobody: a record of erasures that named the erased would undo them.
 */
import { type Chained, chain } from '../submission/chain.ts';

export const personsEventTypes = ['told', 'corrected', 'asked', 'erased'] as const;
export type PersonsEvent = {
  readonly n: number;
  /** ISO instant. */
  readonly at: string;
  readonly by: string;
  readonly byName: string;
  /** `asked`: for an erasure, which the night's run carries out. */
  readonly type: (typeof personsEventTypes)[number];
  readonly reason: string;
  /** Rows that were told, corrected or erased; of a request those it will reach as far as ledgers know. */
  readonly rows: number;
  /** Paths of the documents they are in. */
  readonly documents: readonly string[];
  /** Of an erasure the requests it answers, and how many contents were sealed anew. */
  readonly requests?: readonly number[];
  readonly contents?: number;
};
export type ChainedPersonsEvent = Chained<PersonsEvent>;
export type Unnumbered = Omit<PersonsEvent, 'n'>;

/** Somebody whose erasure was asked for and is not done: a pseudonym, and the token that takes its place. */
export type Erasing = { readonly n: number; readonly person: string; readonly token: string };

export const followPersons = (
  last: ChainedPersonsEvent | undefined,
  told: Unnumbered,
  sha256: (text: string) => string,
): ChainedPersonsEvent => chain({ ...told, n: (last?.n ?? 0) + 1 }, last?.hash ?? '', sha256);
