/**
 * One row of `functions.ts` becomes a role, a log group and the function. The environment
 * follows from the grants: a function learns the name of a table because it may use it.
 */
import { resolve } from 'node:path';
import { Duration, RemovalPolicy, SymlinkFollowMode } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { EmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { EnvironmentName } from '../shared/contract/environment.ts';
import { acknowledge } from './acknowledge.ts';
import type { FunctionRow } from './functions/function-row.ts';
import { type FunctionName, logicalId, rowOf } from './functions.ts';
import type { Stage } from './stage.ts';
import { type BucketName, named, type Storage } from './storage.ts';
import type { TableName } from './tables.ts';

/** What functions can be granted, and where their code lies. */
export type Surroundings = {
  readonly storage: Storage;
  readonly mail: EmailIdentity;
  readonly stage: Stage;
  /** Folder of `bundle.ts`: one folder per function. */
  readonly bundles: string;
};

type Environment = Partial<Record<EnvironmentName, string>>;

const tableOf = (name: string): TableName => name.split('/')[0] as TableName;

const statementsOf = (row: FunctionRow, { storage, mail }: Surroundings): PolicyStatement[] => {
  const statements: PolicyStatement[] = [];
  for (const [name, actions] of Object.entries(row.tables ?? {})) {
    const [, index] = name.split('/');
    const { tableArn } = storage.tables[tableOf(name)];
    statements.push(
      new PolicyStatement({
        actions: actions.map((action) => `dynamodb:${action}`),
        resources: [index ? `${tableArn}/index/${index}` : tableArn],
      }),
    );
  }
  for (const [name, actions] of Object.entries(row.buckets ?? {})) {
    const bucket = storage.buckets[name as BucketName];
    for (const action of actions) {
      const resource = action.startsWith('ListBucket') ? bucket.bucketArn : bucket.arnForObjects('*');
      statements.push(new PolicyStatement({ actions: [`s3:${action}`], resources: [resource] }));
    }
  }
  if (row.removes !== undefined) {
    const resource = storage.buckets.Reports.arnForObjects(`${row.removes}*`);
    statements.push(new PolicyStatement({ actions: ['s3:DeleteObject'], resources: [resource] }));
  }
  if (row.unkeeps !== undefined) {
    const resource = storage.buckets.Reports.arnForObjects(`${row.unkeeps}*`);
    statements.push(new PolicyStatement({ actions: ['s3:DeleteObjectVersion'], resources: [resource] }));
  }
  for (const name of row.secrets ?? []) {
    statements.push(
      new PolicyStatement({
        actions: ['secretsmanager:GetSecretValue'],
        resources: [storage.secrets[name].secretArn],
      }),
    );
  }
  if (row.mail) {
    statements.push(new PolicyStatement({ actions: ['ses:SendEmail'], resources: [mail.emailIdentityArn] }));
  }
  return statements;
};

const environmentOf = (row: FunctionRow, { storage, stage }: Surroundings): Environment => {
  const environment: Environment = {};
  for (const name of Object.keys(row.tables ?? {})) {
    const table = tableOf(name);
    environment[`${table.toUpperCase() as Uppercase<TableName>}_TABLE`] = storage.tables[table].tableName;
  }
  for (const name of Object.keys(row.buckets ?? {}) as BucketName[]) {
    environment[`${name.toUpperCase() as Uppercase<BucketName>}_BUCKET`] = storage.buckets[name].bucketName;
  }
  for (const name of row.secrets ?? []) environment[`${name}_SECRET`] = storage.secrets[name].secretArn;
  if (row.mail) environment.MAIL_FROM = stage.mailFrom;
  if (row.settings?.includes('PUBLIC_URL')) environment.PUBLIC_URL = stage.publicUrl;
  if (row.settings?.includes('CITY')) environment.CITY = stage.city;
  return environment;
};

const objectReason =
  'Objects are named by the hash of their content, by month and revision or by year and notice, known only at run time.';

/** Role, log group and function, with logical ids `SubmitFormRole`, …, `SubmitForm`. */
export const createFunction = (
  scope: Construct,
  name: FunctionName,
  around: Surroundings,
): LambdaFunction => {
  const row = rowOf(name);
  const id = logicalId(name);

  const logGroup = new LogGroup(scope, `${id}Logs`, {
    retention: RetentionDays.ONE_YEAR,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  named(logGroup, `${id}Logs`);

  const role = new Role(scope, `${id}Role`, {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    // Inside the role, not beside it: a stack may hold 500 resources. Instead of AWSLambdaBasicExecutionRole, which
    // may write to every log group of the account.
    inlinePolicies: {
      [id]: new PolicyDocument({
        statements: [
          ...statementsOf(row, around),
          new PolicyStatement({
            actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
            resources: [logGroup.logGroupArn],
          }),
        ],
      }),
    },
  });
  named(role, `${id}Role`);
  for (const bucket of Object.keys(row.buckets ?? {})) {
    acknowledge(role, { [`AwsSolutions-IAM5[Resource::<${bucket}.Arn>/*]`]: objectReason });
  }
  for (const prefix of [row.removes, row.unkeeps])
    if (prefix !== undefined)
      acknowledge(role, { [`AwsSolutions-IAM5[Resource::<Reports.Arn>/${prefix}*]`]: objectReason });

  const created = new LambdaFunction(scope, name, {
    description: `Zhixin ${name}`,
    runtime: Runtime.NODEJS_24_X,
    architecture: row.native ? Architecture.X86_64 : Architecture.ARM_64,
    handler: 'index.handler',
    // Only bundles for this machine have links; they stay links.
    code: Code.fromAsset(resolve(around.bundles, name), { followSymlinks: SymlinkFollowMode.NEVER }),
    memorySize: row.memory,
    timeout: Duration.seconds(row.seconds),
    role,
    logGroup,
    environment: {
      ...environmentOf(row, around),
      // Stack traces name our files and lines, not the bundle's.
      NODE_OPTIONS: '--enable-source-maps',
      POWERTOOLS_SERVICE_NAME: name,
      POWERTOOLS_METRICS_NAMESPACE: 'Zhixin',
    },
  });
  named(created, id);
  return created;
};
