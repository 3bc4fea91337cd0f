/**
 * What holds records: seven tables and one of counters, the archive, the reports and the keys. All of it survives the
 * removal of the stack. The keys of the tables are explained in `shared/submission/keys.ts` and
 * `shared/tables/`; their names stand in tables.ts.
 */
import { CfnOutput, Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  ObjectLockRetention,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { createTable } from './create-table.ts';
import { named } from './named.ts';
import { type TableName, tables } from './tables.ts';

/** `PSEUDONYM_SECRET` and the like in the environment. */
export type SecretName = 'PSEUDONYM' | 'LINK' | 'CERTIFICATES';
export type BucketName = 'Archive' | 'Reports';

export type Storage = {
  readonly tables: Readonly<Record<TableName, TableV2>>;
  readonly buckets: Readonly<Record<BucketName, Bucket>>;
  readonly secrets: Readonly<Record<SecretName, Secret>>;
};

const closed = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
  encryption: BucketEncryption.S3_MANAGED,
  enforceSSL: true,
  removalPolicy: RemovalPolicy.RETAIN,
} satisfies BucketProps;

/** @param archiveYears how long an archived submission cannot be removed (decision 004) */
export const createStorage = (scope: Construct, archiveYears: number): Storage => {
  const created = Object.entries(tables).map(([name, shape]) => [
    name,
    createTable(scope, name as TableName, shape),
  ]);

  const accessLogs = new Bucket(scope, 'AccessLogs', {
    ...closed,
    lifecycleRules: [{ id: 'a-year-of-access-logs', expiration: Duration.days(400) }],
  });
  named(accessLogs, 'AccessLogs');

  const archive = new Bucket(scope, 'Archive', {
    ...closed,
    versioned: true,
    objectLockEnabled: true,
    objectLockDefaultRetention: ObjectLockRetention.governance(Duration.days(archiveYears * 365)),
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: 'archive/',
  });
  named(archive, 'Archive');

  const reports = new Bucket(scope, 'Reports', {
    ...closed,
    versioned: true,
    serverAccessLogsBucket: accessLogs,
    serverAccessLogsPrefix: 'reports/',
  });
  named(reports, 'Reports');

  const secret = new Secret(scope, 'ProgrammeKey', {
    description: 'Turns citizen numbers into pseudonyms. Never replace it.',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  named(secret, 'ProgrammeKey');
  acknowledge(secret, {
    'AwsSolutions-SMG4':
      'The key identifies a person across the years: with a new key everybody would become somebody else, so it never rotates.',
  });

  const certificatesSecret = new Secret(scope, 'CertificatesKey', {
    description: 'Keys of the addresses printed on certificates. Add new ones, never remove old ones.',
    generateSecretString: {
      secretStringTemplate: JSON.stringify({ id: 'a' }),
      generateStringKey: 'key',
      passwordLength: 64,
      excludePunctuation: true,
    },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  named(certificatesSecret, 'CertificatesKey');
  acknowledge(certificatesSecret, {
    'AwsSolutions-SMG4':
      'Papers carry addresses made with the key for decades: a new one is added by hand beside the old ones, which stay.',
  });

  const linkKey = new Secret(scope, 'LinkKey', {
    description: 'Signs links that open without an account. Turn it to end them all: docs/runbook.md.',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
    removalPolicy: RemovalPolicy.RETAIN,
  });
  named(linkKey, 'LinkKey');
  acknowledge(linkKey, {
    'AwsSolutions-SMG4':
      'A turned key ends every link that was sent: somebody decides that (cli/turn-link-key.ts). Links end by themselves too.',
  });

  new CfnOutput(scope, 'LinkKeySecret', { value: linkKey.secretArn });
  new CfnOutput(scope, 'ArchiveBucket', { value: archive.bucketName });
  new CfnOutput(scope, 'ReportsBucket', { value: reports.bucketName });
  return {
    tables: Object.fromEntries(created) as Storage['tables'],
    buckets: { Archive: archive, Reports: reports },
    secrets: { PSEUDONYM: secret, LINK: linkKey, CERTIFICATES: certificatesSecret },
  };
};
