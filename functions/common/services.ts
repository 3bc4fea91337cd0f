/**
 * What functions need of the world, as interfaces: each service has a file in functions/services, and here is all of
 * them together. Each entry connects only those it uses (`connectDirectory`, `connectSubmissions`, … of
 * functions/storage), so that its bundle carries no more; tests pass in-memory ones
 * (test/support/in-memory-services.ts), and one suite proves both alike.
 */
import type { Programme } from '../../shared/ground/define-programme.ts';
import type { City } from '../../shared/programme/define-city.ts';
import type { Archive } from '../services/archive.ts';
import type { Certificates } from '../services/certificates.ts';
import type { Directory } from '../services/directory.ts';
import type { ErrorCounts } from '../services/error-counts.ts';
import type { Journal } from '../services/journal.ts';
import type { Funding, Plans, Trainees } from '../services/kept-rows.ts';
import type { CertificateSecrets, CityKey } from '../services/keys.ts';
import type { Ledgers } from '../services/ledgers.ts';
import type { OwnChoices } from '../services/own-choices.ts';
import type { RecordedEvents } from '../services/recorded-events.ts';
import type { Standstills } from '../services/standstills.ts';
import type { Submissions } from '../services/submissions.ts';

export type Services = {
  readonly city: City;
  /** The one that the period asked about belongs to; of today where none is. */
  readonly programme: Programme;
  readonly directory: Directory;
  readonly submissions: Submissions;
  readonly acts: RecordedEvents;
  /** Chained records beside those of the documents. */
  readonly journals?: readonly Journal[];
  readonly archive: Archive;
  readonly certificates: Certificates;
  readonly ledgers: Ledgers;
  readonly plans: Plans;
  readonly funding: Funding;
  readonly trainees: Trainees;
  readonly errorCounts: ErrorCounts;
  readonly own: OwnChoices;
  readonly standstills: Standstills;
  /** Of pseudonyms; never turned. */
  readonly cityKey: CityKey;
  readonly certificateSecrets: CertificateSecrets;
  /** Of links that open without an account; turned at will. */
  readonly linkKey: CityKey;
};
