/**
 * Alarms state the effect on people, not which metric changed: the text is the row's `impact`, zh then en, and a
 * link to the function's heading in `docs/runbook.md`.
 */
import { Stack } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { named } from './named.ts';
import { type Watched, watchesOf } from './watches.ts';

const createTopic = (scope: Construct, alarmMail: string | undefined): Topic => {
  const topic = new Topic(scope, 'AlarmTopic', { displayName: 'Zhixin', enforceSSL: true });
  named(topic, 'AlarmTopic');
  // A topic with a policy of its own no longer takes CloudWatch's messages by default.
  topic.addToResourcePolicy(
    new PolicyStatement({
      actions: ['sns:Publish'],
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  if (alarmMail) topic.addSubscription(new EmailSubscription(alarmMail));
  return topic;
};

/** One alarm per function, and those for the queue, the API, the stream's lag and a silent scheduler. */
export const createAlarms = (scope: Construct, watched: Watched): void => {
  const action = new SnsAction(createTopic(scope, watched.stage.alarmMail));
  for (const { id, metric, impact, anchor, from, whenSilent } of watchesOf(watched)) {
    const alarm = new Alarm(scope, id, {
      metric,
      alarmDescription: `${impact.zh}\n${impact.en}\n${watched.stage.runbook}#${anchor}`,
      threshold: from ?? 1,
      evaluationPeriods: 1,
      comparisonOperator: whenSilent
        ? ComparisonOperator.LESS_THAN_THRESHOLD
        : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: whenSilent ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
    });
    named(alarm, id);
    alarm.addAlarmAction(action);
  }
};
