/** Numbers of certificates: giving them, saying what became of them, finding them. */

import type {
  ChainedCertificateEvent,
  Issued,
  Replaced,
} from '../../shared/certificates/certificate-event.ts';
import type { CertificatesState } from '../../shared/certificates/life.ts';
import type { Series } from '../../shared/certificates/number.ts';
import type { Chained } from '../../shared/submission/chain.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { AnyChained, ChainEvents, ChainId } from './certificate-chains.ts';
import type { CertificateRow, FoundNumber, GivenRange } from './given-numbers.ts';
import type { Span } from './recorded-events.ts';
import type { Moves } from './submissions.ts';

/** What is known before a batch is numbered. */
export type UnnumberedBatch = Omit<Issued, 'n' | 'first'> | Omit<Replaced, 'n' | 'first'>;

export type Certificates = {
  /** In order; sees every write that was acknowledged. */
  readonly events: <F extends keyof ChainEvents>(
    id: ChainId<F>,
  ) => Promise<readonly Chained<ChainEvents[F]>[]>;
  /**
   * Gives the next numbers of a series to the persons of a content that lies in the archive: event, counter, range and
   * the moves of the unit's documents in one transaction, so that there is never a number without its event or the
   * other way round. Another class that was quicker in the same series is met inside; 'moved': the class or the moves
   * are not what the caller saw, and nothing was written. Calling it again after a lost answer gives no second numbers.
   * @throws Problem series-full, busy
   */
  readonly number: (
    id: ChainId<'certificates'>,
    before: CertificatesState,
    given: UnnumberedBatch,
    moves: Moves,
  ) => Promise<ChainedCertificateEvent | 'moved'>;
  /** Adds an event that gives no numbers, with what it says of numbers; 'moved' as above. */
  readonly add: <F extends keyof ChainEvents>(
    id: ChainId<F>,
    event: Chained<ChainEvents[F]>,
  ) => Promise<'written' | 'moved'>;
  /** In the order of the numbers; undefined for one that was never given. Sees every write that was acknowledged. */
  readonly find: (numbers: readonly string[]) => Promise<readonly (FoundNumber | undefined)[]>;
  /** Every range of a series, in order. */
  readonly ranges: (series: Series) => Promise<readonly GivenRange[]>;
  /** The last number a series has given, 0 before the first. */
  readonly last: (series: Series) => Promise<number>;
  /**
   * Puts rows of the index of persons; those that are there stay as they are, so that nothing late undoes an erasure.
   * @param anew writes over what is there: the erasure itself
   */
  readonly project: (rows: readonly CertificateRow[], anew?: boolean) => Promise<void>;
  /** By day of issue; follows writes within a second or so. */
  readonly ofPerson: (person: string) => Promise<readonly CertificateRow[]>;
  /** Everything that happened in a year (UTC), in order of time; follows writes within a second or so. */
  readonly inYear: (
    year: string,
    /** Of all of it; in the order of time when left out. */
    span?: Span,
  ) => AsyncIterable<readonly { id: DocumentId; event: AnyChained }[]>;
  /** Paths of the classes that have noted preprinted blanks; none for those that nobody has. Sees every acknowledged write. */
  readonly holdersOfBlanks: (blanks: readonly string[]) => Promise<ReadonlyMap<string, string>>;
};
