/**
 * Alarms state the effect on people, not which metric changed: the text is the row's `impact`, zh then en, and a
 * link to the function's heading in `docs/runbook.md`.
 */
import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Bilingual } from '../shared/ground/bilingual.ts';
import { type FunctionName, functionNames, logicalId, rowOf } from './functions.ts';
import type { Stage } from './stage.ts';
import { named } from './storage.ts';

export type Watched = {
  readonly functions: Readonly<Record<FunctionName, LambdaFunction>>;
  readonly deadLetters: Queue;
  readonly api: HttpStage;
  readonly stage: Stage;
};

type Watch = {
  readonly id: string;
  readonly metric: IMetric;
  readonly impact: Bilingual;
  /** Heading in the runbook. */
  readonly anchor: string;
  /** Alarm from this value on; default 1. */
  readonly from?: number;
  /** Alarm when the metric stays below 1 or has no data. */
  readonly whenSilent?: true;
};

const minutes = (period: number) => ({ period: Duration.minutes(period), statistic: 'Sum' });

const deadLetterImpact = {
  zh: '有报表多次重试后仍未计入台账，或定时任务未能启动；记录在死信队列中保留 14 天。',
  en: 'A document did not reach the ledgers after all retries, or the scheduler could not start a function. The record stays in the dead-letter queue for 14 days.',
};
const apiImpact = {
  zh: '有用户请求因系统故障失败；访问日志中有路径和请求编号。',
  en: 'A user’s request failed because of a system error; the access log has the route and the request ID.',
};
const lagImpact = {
  zh: '台账更新滞后超过 15 分钟；月报将在台账更新后编制。',
  en: 'The ledgers are more than 15 minutes behind the approved documents; reports are compiled once they catch up.',
};
const silenceImpact = {
  zh: '定时任务已一整天未启动；到期的月报编制、报送提醒等不会执行。',
  en: 'The scheduler started nothing for a whole day; work that is due (such as the monthly report) is not done.',
};

const watchesOf = ({ functions, deadLetters, api }: Watched): Watch[] => {
  const watches: Watch[] = [
    {
      id: 'DeadLettersAlarm',
      metric: deadLetters.metricApproximateNumberOfMessagesVisible({
        period: Duration.minutes(5),
        statistic: 'Maximum',
      }),
      impact: deadLetterImpact,
      anchor: 'dead-letters',
    },
    {
      id: 'ApiFaultsAlarm',
      metric: api.metricServerError(minutes(5)),
      impact: apiImpact,
      anchor: 'api-faults',
    },
  ];
  for (const name of functionNames) {
    const { trigger, impact } = rowOf(name);
    const id = logicalId(name);
    watches.push({
      id: `${id}Alarm`,
      metric: functions[name].metricErrors(minutes(5)),
      impact,
      anchor: name,
    });
    if (trigger.kind === 'stream') {
      const metric = functions[name].metric('IteratorAge', {
        period: Duration.minutes(5),
        statistic: 'Maximum',
      });
      watches.push({ id: `${id}LagAlarm`, metric, impact: lagImpact, anchor: name, from: 15 * 60 * 1000 });
    }
    if (trigger.kind === 'schedule') {
      const metric = functions[name].metricInvocations(minutes(24 * 60));
      watches.push({
        id: `${id}SilenceAlarm`,
        metric,
        impact: silenceImpact,
        anchor: name,
        whenSilent: true,
      });
    }
  }
  return watches;
};

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
