/** Every night: erases the persons whose erasure was asked for (functions/persons/erase-persons.ts). */
import { currentCity } from '../common/city.ts';
import { logger } from '../http/logger.ts';
import { type ErasedPersons, erasePersons } from '../persons/erase-persons.ts';
import type { EraseServices } from '../persons/find-erased.ts';
import { connectArchive } from '../storage/archive.ts';
import { connectCertificates } from '../storage/certificates.ts';
import { connectKeptRecords } from '../storage/kept-records.ts';
import { connectLedgers } from '../storage/ledgers.ts';
import { connectPersonsRecord } from '../storage/persons-record.ts';
import { connectReports } from '../storage/reports.ts';
import { connectSubmissions } from '../storage/submissions.ts';
import { connectTrainees } from '../storage/trainees.ts';

let services: EraseServices | undefined;

const connect = (): EraseServices => ({
  city: currentCity(),
  submissions: connectSubmissions(),
  archive: connectArchive(),
  certificates: connectCertificates(),
  ledgers: connectLedgers(),
  trainees: connectTrainees(),
  persons: connectPersonsRecord(),
  records: connectKeptRecords(),
  reports: connectReports(),
});

export const handler = async (): Promise<ErasedPersons> => {
  services ??= connect();
  const erased = await erasePersons(services, new Date());
  if (erased.requests) logger.info('erased', { ...erased });
  return erased;
};
