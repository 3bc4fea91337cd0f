/** Starts functions without a request: the stream of a table, and the clock. */
import { Duration, Stack } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  EventSourceMapping,
  type Function as LambdaFunction,
  StartingPosition,
} from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { timeZoneOf } from '../shared/contract/city.ts';
import { acknowledge } from './acknowledge.ts';
import type { Trigger } from './functions/function-row.ts';
import { type FunctionName, functionNames, logicalId, rowOf } from './functions.ts';
import type { Stage } from './stage.ts';
import { named, type Storage } from './storage.ts';

type Of<K extends Trigger['kind']> = Extract<Trigger, { kind: K }>;

/** Where a stream record goes after its last retry, and a start of the clock that could not be delivered. */
export const createDeadLetters = (scope: Construct): Queue => {
  const queue = new Queue(scope, 'DeadLetters', {
    encryption: QueueEncryption.SQS_MANAGED,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });
  named(queue, 'DeadLetters');
  acknowledge(queue, {
    'AwsSolutions-SQS3':
      'This is the dead-letter queue itself: a stream and a schedule name it, not another queue.',
  });
  return queue;
};

const attachStream = (
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

const attachSchedule = (
  scope: Construct,
  name: FunctionName,
  target: LambdaFunction,
  trigger: Of<'schedule'>,
  timeZone: string,
  group: CfnScheduleGroup,
  deadLetters: Queue,
): void => {
  const id = logicalId(name);
  const role = new Role(scope, `${id}ScheduleRole`, {
    assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  named(role, `${id}ScheduleRole`);
  const policy = new Policy(scope, `${id}SchedulePolicy`, {
    roles: [role],
    statements: [
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [target.functionArn] }),
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [deadLetters.queueArn] }),
    ],
  });
  named(policy, `${id}SchedulePolicy`);
  const schedule = new CfnSchedule(scope, `${id}Schedule`, {
    name,
    groupName: group.ref,
    scheduleExpression: trigger.cron,
    scheduleExpressionTimezone: timeZone,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: target.functionArn,
      roleArn: role.roleArn,
      input: '{}',
      retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 },
      deadLetterConfig: { arn: deadLetters.queueArn },
    },
  });
  schedule.overrideLogicalId(`${id}Schedule`);
  schedule.node.addDependency(policy);
};

/** Attaches every stream and schedule that the rows of `functions.ts` ask for. */
export const attachTriggers = (
  scope: Construct,
  functions: Readonly<Record<FunctionName, LambdaFunction>>,
  storage: Storage,
  stage: Stage,
  deadLetters: Queue,
): void => {
  const timeZone = timeZoneOf(stage.city);
  // A group of our own, so that two stages in one account can both have a `compile-month`.
  const group = new CfnScheduleGroup(scope, 'Schedules', {});
  group.overrideLogicalId('Schedules');
  for (const name of functionNames) {
    const { trigger } = rowOf(name);
    if (trigger.kind === 'stream') attachStream(scope, name, functions[name], trigger, storage, deadLetters);
    if (trigger.kind === 'schedule')
      attachSchedule(scope, name, functions[name], trigger, timeZone, group, deadLetters);
  }
};
