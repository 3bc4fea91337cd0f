/** Starts a function by the clock of the city. */
import { Stack } from 'aws-cdk-lib';
import { Policy, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule, type CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { type FunctionName, logicalId } from './functions.ts';
import { named } from './named.ts';
import type { Of } from './trigger-of.ts';

export const attachSchedule = (
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
