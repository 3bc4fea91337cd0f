/** A certificate as it is found: by its number, in the range it was given in, or by its person. */
import type {
  End as CertificateEnd,
  Registration as CertificateRegistration,
} from '../../shared/certificates/life.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';

/** Where a number was given: the batch of a class's document it is of, its place there, and what became of it. */
export type FoundNumber = {
  readonly number: string;
  readonly document: DocumentId;
  /** Number of the event that gave it. */
  readonly event: number;
  readonly content: string;
  readonly place: number;
  readonly end?: CertificateEnd;
  readonly registered?: CertificateRegistration;
};
/** A range of numbers of a series: those of one event. */
export type GivenRange = Pick<FoundNumber, 'document' | 'event' | 'content'> & {
  readonly first: number;
  readonly last: number;
};
/** A certificate as the index of persons shows it; no name, which the archive has. */
export type CertificateRow = Pick<FoundNumber, 'number' | 'content' | 'place'> & {
  readonly person: string;
  readonly mask: string;
  readonly document: string;
  readonly issuedOn: string;
  /** Last day of the class, and the person's hours. */
  readonly endDay: string;
  readonly hours: number;
};
