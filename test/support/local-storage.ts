/** The real storage code against the local engines: the stack's tables and buckets, its functions left empty. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Services } from '../../functions/common/services.ts';
import type { Archive, Erasing } from '../../functions/services/archive.ts';
import type { PersonsRecord } from '../../functions/services/persons-record.ts';
import { connectArchive } from '../../functions/storage/archive.ts';
import { connectCertificates } from '../../functions/storage/certificates.ts';
import { connectContentKeys } from '../../functions/storage/content-keys.ts';
import { connectDirectory } from '../../functions/storage/directory.ts';
import { connectErrorCounts } from '../../functions/storage/error-counts.ts';
import { connectFunding } from '../../functions/storage/funding.ts';
import { connectLedgers } from '../../functions/storage/ledgers.ts';
import { connectMailClaims, type MailClaims } from '../../functions/storage/mail-claims.ts';
import { connectOwnChoices } from '../../functions/storage/own-choices.ts';
import { connectPersonsRecord } from '../../functions/storage/persons-record.ts';
import { connectPlanPapers, type PlanPapers } from '../../functions/storage/plan-papers.ts';
import { connectPlans } from '../../functions/storage/plans.ts';
import { connectPublicPages, type PublicPages } from '../../functions/storage/public-pages.ts';
import { connectRecordedEvents } from '../../functions/storage/recorded-events.ts';
import { connectReports, type Reports } from '../../functions/storage/reports.ts';
import { connectStandstills } from '../../functions/storage/standstills.ts';
import { connectSubmissions } from '../../functions/storage/submissions.ts';
import { connectTrainees } from '../../functions/storage/trainees.ts';
import { bootLocal } from '../../local/boot.ts';
import { prepare } from '../../local/template/prepare.ts';
import { qingdao, qingdao20132020 } from '../../shared/programme/qingdao.ts';
import { type Person, personItem } from '../../shared/tables/directory.ts';

export type LocalStorage = {
  readonly services: Omit<Services, 'cityKey' | 'linkKey' | 'archive'> & {
    readonly archive: Archive & Erasing;
    readonly persons: PersonsRecord;
  };
  readonly reports: Reports;
  readonly pages: PublicPages;
  readonly papers: PlanPapers;
  readonly claims: MailClaims;
  readonly documents: DynamoDBDocumentClient;
  readonly tables: Readonly<Record<string, string>>;
  readonly buckets: Readonly<Record<string, string>>;
  /** How a client of the local S3 is made. */
  readonly s3: S3ClientConfig;
  readonly close: () => Promise<void>;
};

const prepareStorage = (): Promise<string> =>
  prepare({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    keep: 'dist/local-storage',
    sources: ['infra', 'shared', 'test/support/local-storage.ts', 'cdk.json', 'package-lock.json'],
    async build(outdir) {
      const [{ composeApp }, { functionNames }] = await Promise.all([
        import('../../infra/compose-app.ts'),
        import('../../infra/functions.ts'),
      ]);
      const bundles = join(outdir, 'bundles');
      for (const name of functionNames) {
        mkdirSync(join(bundles, name), { recursive: true });
        writeFileSync(
          join(bundles, name, 'index.mjs'),
          'export const handler = async () => ({ batchItemFailures: [] });\n',
        );
      }
      composeApp({ outdir, bundles, stage: { name: 'local' } }).synth();
    },
  });

export const bootStorage = async (people: readonly Person[]): Promise<LocalStorage> => {
  const place = mkdtempSync(join(tmpdir(), 'zhixin-storage-'));
  const local = await bootLocal({ outdir: await prepareStorage(), data: place, port: 0 });
  const { dynamodb, s3, tables, buckets } = local.about;
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(dynamodb), {
    marshallOptions: { removeUndefinedValues: true },
  });
  const named = (name: string): string => tables[name] as string;
  for (const person of people)
    await documents.send(new PutCommand({ TableName: named('Directory'), Item: personItem(person) }));
  return {
    documents,
    tables,
    buckets,
    s3,
    reports: connectReports(buckets.Reports, new S3Client(s3)),
    pages: connectPublicPages(buckets.Reports, new S3Client(s3)),
    papers: connectPlanPapers(buckets.Reports, new S3Client(s3)),
    claims: connectMailClaims(documents, named('Directory')),
    services: {
      city: qingdao,
      programme: qingdao20132020,
      directory: connectDirectory(documents, named('Directory')),
      acts: connectRecordedEvents(documents, named('Submissions')),
      submissions: connectSubmissions(documents, named('Submissions')),
      archive: connectArchive(buckets.Archive, new S3Client(s3), () =>
        connectContentKeys(documents, named('Persons')),
      ),
      certificates: connectCertificates(documents, named('Certificates'), () => named('Submissions')),
      certificateSecrets: async () => ({ id: 'a', key: 'a key of the storage tests'.repeat(2), old: {} }),
      ledgers: connectLedgers(documents, {
        Plans: named('Plans'),
        Trainees: named('Trainees'),
        Funding: named('Funding'),
      }),
      persons: connectPersonsRecord(documents, named('Persons')),
      plans: connectPlans(documents, named('Plans')),
      funding: connectFunding(documents, named('Funding')),
      errorCounts: connectErrorCounts(documents, named('Counts')),
      own: connectOwnChoices(documents, named('Counts')),
      standstills: connectStandstills(documents, named('Counts')),
      trainees: connectTrainees(documents, named('Trainees')),
    },
    async close() {
      await local.close();
      rmSync(place, { recursive: true, force: true });
    },
  };
};
