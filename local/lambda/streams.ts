/**
 * Event source mappings as Lambda runs them: batches in order, a batch in half on an error, only the rest
 * after a reported failure, retries, then the dead-letter queue; the place is kept, so a restart goes on.
 */
import type { Engine } from '../aws/dynamodb-engine.ts';
import { evaluate, type Statement } from '../aws/iam.ts';
import type { Template } from '../template/template.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Lambda } from './lambda.ts';
import type { Streams } from './running-streams.ts';
import { startConsumer } from './stream-consumer.ts';

export function startStreams(options: {
  template: Template;
  engine: Engine;
  lambdas: readonly Lambda[];
  /** Stream ARNs of the engine by table ARN. */
  engineStreams: Map<string, string>;
  statementsOf: (lambda: Lambda) => readonly Statement[];
  deadLetters: DeadLetters;
  directory: string;
}): Streams {
  const { template, lambdas } = options;
  const consumers = template.of('AWS::Lambda::EventSourceMapping').map(({ id, properties }) => {
    const arn = properties.EventSourceArn;
    const engineArn = options.engineStreams.get(arn.split('/stream/')[0] ?? '');
    const lambda = lambdas.find(
      (one) => one.arn === properties.FunctionName || one.arn.endsWith(`:${properties.FunctionName}`),
    );
    if (!engineArn || !lambda) throw new Error(`${id}: its stream or function is not in the template`);
    for (const action of ['dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:DescribeStream']) {
      if (evaluate(options.statementsOf(lambda), action, arn) !== 'allowed') {
        throw new Error(`${id}: the role of ${lambda.title} may not ${action} on ${arn}`);
      }
    }
    const stream = { engineArn, arn, region: template.region };
    return startConsumer({ properties, lambda, stream }, id, options);
  });
  let paused = false;
  return {
    wake() {
      for (const consumer of consumers) consumer.wake();
    },
    async pause(value) {
      paused = value;
      await Promise.all(consumers.map((consumer) => consumer.pause(value)));
    },
    isPaused: () => paused,
    duplicate(count) {
      for (const consumer of consumers) consumer.duplicate(count);
    },
    rewind: async (count) => void (await Promise.all(consumers.map((consumer) => consumer.rewind(count)))),
    lag: async () =>
      (await Promise.all(consumers.map((consumer) => consumer.lag()))).reduce((a, b) => a + b, 0),
    rest: async () => void (await Promise.all(consumers.map((consumer) => consumer.rest()))),
    close: async () => void (await Promise.all(consumers.map((consumer) => consumer.close()))),
  };
}
