/** One batch of stream records handed to its function as Lambda hands it on. */

import type { PropertiesOf } from '../template/resource-types.ts';
import type { DeadLetters } from './dead-letters.ts';
import type { Lambda } from './lambda.ts';
import type { StreamRecord } from './stream-reader.ts';

export type Mapping = {
  properties: PropertiesOf<'AWS::Lambda::EventSourceMapping'>;
  lambda: Lambda;
  stream: { engineArn: string; arn: string; region: string };
};

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Delivers a batch until it is done or given up. A reported failure keeps what came before it; a failure
 * at the front, or of the whole, halves the batch first, which costs no retry.
 */
export async function deliver(
  mapping: Mapping,
  batch: StreamRecord[],
  deadLetters: DeadLetters,
  isClosed: () => boolean,
): Promise<void> {
  const { properties, lambda, stream } = mapping;
  let rest = batch;
  let attempts = 0;
  while (!isClosed()) {
    const done = await countDone(mapping, rest);
    if (done === rest.length) return;
    if (isClosed()) return;
    if (done > 0) {
      rest = rest.slice(done);
      attempts = 0;
      continue;
    }
    if (properties.BisectBatchOnFunctionError && rest.length > 1) {
      const middle = Math.ceil(rest.length / 2);
      await deliver(mapping, rest.slice(0, middle), deadLetters, isClosed);
      await deliver(mapping, rest.slice(middle), deadLetters, isClosed);
      return;
    }
    attempts += 1;
    if (properties.MaximumRetryAttempts >= 0 && attempts > properties.MaximumRetryAttempts) break;
    await sleep(Math.min(2_000, 25 * 2 ** attempts));
  }
  const destination = properties.DestinationConfig?.OnFailure.Destination;
  if (isClosed() || !destination) return;
  deadLetters.add({
    queue: destination.split(':').at(-1) ?? '',
    at: new Date().toISOString(),
    body: {
      requestContext: {
        functionArn: lambda.arn,
        condition: 'RetryAttemptsExhausted',
        approximateInvokeCount: attempts,
      },
      version: '1.0',
      DDBStreamBatchInfo: {
        startSequenceNumber: rest[0]?.dynamodb.SequenceNumber,
        endSequenceNumber: rest.at(-1)?.dynamodb.SequenceNumber,
        batchSize: rest.length,
        streamArn: stream.arn,
      },
    },
  });
}

/** How many records of the batch, from its front, the function has finished with. */
async function countDone({ lambda, properties }: Mapping, batch: StreamRecord[]): Promise<number> {
  const invocation = await lambda.invoke({ Records: batch });
  if (!invocation.ok) return 0;
  if (!properties.FunctionResponseTypes.includes('ReportBatchItemFailures')) return batch.length;
  const answer = invocation.result as { batchItemFailures?: { itemIdentifier?: string }[] } | null;
  const failures = answer?.batchItemFailures ?? [];
  if (failures.length === 0) return batch.length;
  const places = failures.map(({ itemIdentifier }) =>
    batch.findIndex((record) => record.dynamodb.SequenceNumber === itemIdentifier),
  );
  // An unknown identifier fails the whole batch, as on Lambda.
  return Math.max(0, Math.min(...places));
}
