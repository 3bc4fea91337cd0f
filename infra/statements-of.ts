/** What a function may do, from its row. */
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionRow } from './functions/function-row.ts';
import type { BucketName } from './storage.ts';
import type { Surroundings } from './surroundings.ts';
import type { TableName } from './tables.ts';

export const tableOf = (name: string): TableName => name.split('/')[0] as TableName;

export const statementsOf = (row: FunctionRow, { storage, mail }: Surroundings): PolicyStatement[] => {
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

export const objectReason =
  'Objects are named by the hash of their content, by month and revision or by year and notice, known only at run time.';
