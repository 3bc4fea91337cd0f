/** What is watched, and what people lose when it happens. */
import { Duration } from 'aws-cdk-lib';
import type { HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import type { IMetric } from 'aws-cdk-lib/aws-cloudwatch';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Bilingual } from '../shared/ground/bilingual.ts';
import { type FunctionName, functionNames, logicalId, rowOf } from './functions.ts';
import type { Stage } from './stage.ts';

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

export const watchesOf = ({ functions, deadLetters, api }: Watched): Watch[] => {
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
