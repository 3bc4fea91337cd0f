/** The services of the product as an action gets them: its own, over the world's tables and buckets, through its own gate. */
import { directoryJournal } from '../../functions/audit/directory-journal.ts';
import { personsJournal } from '../../functions/audit/persons-journal.ts';
import { connectArchive } from '../../functions/storage/archive.ts';
import { connectCertificateFiles } from '../../functions/storage/certificate-files.ts';
import { connectCertificates } from '../../functions/storage/certificates.ts';
import { connectContentKeys } from '../../functions/storage/content-keys.ts';
import { connectDirectory } from '../../functions/storage/directory.ts';
import { connectErrorCounts } from '../../functions/storage/error-counts.ts';
import { connectFunding } from '../../functions/storage/funding.ts';
import { connectKeptRecords } from '../../functions/storage/kept-records.ts';
import { connectLedgers } from '../../functions/storage/ledgers.ts';
import type { Letter } from '../../functions/storage/mail.ts';
import { connectMailClaims } from '../../functions/storage/mail-claims.ts';
import { connectNameTries } from '../../functions/storage/name-tries.ts';
import { connectNightFlags } from '../../functions/storage/night-flags.ts';
import { connectOwnChoices } from '../../functions/storage/own-choices.ts';
import { connectPersonsRecord } from '../../functions/storage/persons-record.ts';
import { connectPlanPapers } from '../../functions/storage/plan-papers.ts';
import { connectPlans } from '../../functions/storage/plans.ts';
import { connectRecordedEvents } from '../../functions/storage/recorded-events.ts';
import { connectReports } from '../../functions/storage/reports.ts';
import { connectRoots } from '../../functions/storage/roots.ts';
import { connectStandstills } from '../../functions/storage/standstills.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { connectTrainees } from '../../functions/storage/trainees.ts';
import type { Action } from './action.ts';
import { city } from './city.ts';
import { dynamodbClient } from './dynamodb/client.ts';
import type { Database } from './dynamodb/database.ts';
import { bytesOf, randomOf } from './random.ts';
import { type Bucket, s3Client } from './s3.ts';
import type { Scheduler } from './scheduler.ts';

export type Sent = { readonly letter: Letter; readonly by: Action; readonly at: number };
export const cityKey = 'a key of sixty-four characters that only this test knows 0123456789';
/** Of the printed addresses: who looks from above makes them too. */
export const certificateSecrets = {
  id: 'a',
  key: 'another key of sixty-four characters that only this test knows 01',
  old: {},
};
/** What they are over. */
export type Places = {
  readonly seed: string;
  readonly scheduler: Scheduler;
  readonly database: Database;
  readonly buckets: { readonly archive: Bucket; readonly reports: Bucket };
  /** Told of every mail. */
  readonly mailed: (sent: Sent) => void;
};

export const servicesFor = (action: Action, { seed, scheduler, database, buckets, mailed }: Places) => {
  const gate = scheduler.gateOf(action);
  const dynamodb = dynamodbClient(database, gate);
  const directory = connectDirectory(dynamodb, 'Directory');
  const lots = (what: string) => bytesOf(randomOf(`${seed}/${action.id}/${what}`));
  const persons = connectPersonsRecord(dynamodb, 'Persons', lots('tokens'));
  const archiveClient = s3Client('archive', buckets.archive, gate);
  const reportsClient = s3Client('reports', buckets.reports, gate);
  return {
    city,
    directory,
    submissions: connectSubmissions(dynamodb, 'Submissions'),
    acts: connectRecordedEvents(dynamodb, 'Submissions'),
    journals: [directoryJournal(directory), personsJournal(persons)],
    persons,
    records: connectKeptRecords(dynamodb, 'Persons'),
    archive: connectArchive('archive', archiveClient, () =>
      connectContentKeys(dynamodb, 'Persons', lots('keys')),
    ),
    certificates: connectCertificates(dynamodb, 'Certificates', () => 'Submissions'),
    certificateSecrets: async () => certificateSecrets,
    files: connectCertificateFiles(dynamodb, 'Certificates'),
    tries: connectNameTries(dynamodb, 'Counts'),
    roots: connectRoots('archive', archiveClient),
    reports: connectReports('reports', reportsClient),
    flags: connectNightFlags('reports', reportsClient),
    papers: connectPlanPapers('reports', reportsClient),
    ledgers: connectLedgers(dynamodb, { Plans: 'Plans', Trainees: 'Trainees', Funding: 'Funding' }),
    plans: connectPlans(dynamodb, 'Plans'),
    funding: connectFunding(dynamodb, 'Funding'),
    trainees: connectTrainees(dynamodb, 'Trainees'),
    errorCounts: connectErrorCounts(dynamodb, 'Counts'),
    own: connectOwnChoices(dynamodb, 'Counts'),
    standstills: connectStandstills(dynamodb, 'Counts'),
    claims: connectMailClaims(dynamodb, 'Directory'),
    linkKey: async () => 'a key of links that only this test knows 0123456789',
    cityKey: async () => cityKey,
    publicUrl: 'https://zhixin.example/',
    pause: () => scheduler.sleep(2_000),
    send: (letter: Letter) =>
      gate({ name: 'mail send', writes: true, once: true }, () =>
        mailed({ letter, by: action, at: scheduler.now }),
      ),
  };
};
