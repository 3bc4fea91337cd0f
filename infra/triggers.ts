/** Starts functions without a request: the stream of a table, and the clock. */
import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { timeZoneOf } from '../shared/contract/city.ts';
import { acknowledge } from './acknowledge.ts';
import { attachSchedule } from './attach-schedule.ts';
import { attachStream } from './attach-stream.ts';
import { type FunctionName, functionNames, rowOf } from './functions.ts';
import { named } from './named.ts';
import type { Stage } from './stage.ts';
import type { Storage } from './storage.ts';

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
