/** Starts a function by what is written to a table. */
import { Policy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type FunctionName, logicalId } from './functions.ts';
import { named } from './named.ts';
import type { Storage } from './storage.ts';
import type { Of } from './trigger-of.ts';

export const attachStream = (
  scope: Construct,
  name: FunctionName,
  target: LambdaFunction,
  trigger: Of<'stream'>,
  storage: Storage,
  deadLetters: Queue,
): void => {
  const stream = storage.tables[trigger.table].tableStreamArn;
  if (!stream) throw new Error(`table ${trigger.table} has no stream for ${name}`);
  const id = logicalId(name);
  const policy = new Policy(scope, `${id}StreamPolicy`, {
    roles: target.role ? [target.role] : [],
    statements: [
      new PolicyStatement({
        actions: ['DescribeStream', 'GetRecords', 'GetShardIterator', 'ListStreams'].map(
          (a) => `dynamodb:${a}`,
        ),
        resources: [stream],
      }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
    ],
  });
  named(policy, `${id}StreamPolicy`);
  const mapping = new EventSourceMapping(scope, `${id}Stream`, {
    target,
    eventSourceArn: stream,
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: trigger.batchSize,
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    retryAttempts: trigger.retries,
    onFailure: { bind: () => ({ destination: deadLetters.queueArn }) },
  });
  named(mapping, `${id}Stream`);
  mapping.node.addDependency(policy);
};
