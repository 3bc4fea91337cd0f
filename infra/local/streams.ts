/**
 * Event source mappings as Lambda runs them: batches in order, a batch in half on an error, only the rest
 * after a reported failure, retries, then the dead-letter queue; the place is kept, so a restart goes on.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { DeadLetters } from './dead-letters.ts';
import type { Engine } from './dynamodb-engine.ts';
import { evaluate, type Statement } from './iam.ts';
import type { Lambda } from './lambda.ts';
import type { PropertiesOf } from './resource-types.ts';
import { type Position, readStream, type StreamRecord } from './stream-reader.ts';
import type { Template } from './template.ts';

export type Streams = {
  /** Look now: something was written. */
  wake(): void;
  /** Holds deliveries back; resolves when none is under way. */
  pause(paused: boolean): Promise<void>;
  isPaused(): boolean;
  /** The next `count` delivered records come a second time, as after a lost checkpoint. */
  duplicate(count: number): void;
  /** Goes back `count` records: late repetition of what was done long ago. */
  rewind(count: number): Promise<void>;
  /** Records written and not yet delivered. */
  lag(): Promise<number>;
  close(): Promise<void>;
};

type Properties = PropertiesOf<'AWS::Lambda::EventSourceMapping'>;
type Mapping = { properties: Properties; lambda: Lambda; stream: { engineArn: string; arn: string; region: string } };
type Consumer = Omit<Streams, 'isPaused'>;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function startStreams(options: {
  template: Template;
  engine: Engine;
  lambdas: readonly Lambda[];
  /** Stream ARNs of the engine by table ARN. */
  engineStreams: Map<string, string>;
  statementsOf(lambda: Lambda): readonly Statement[];
  deadLetters: DeadLetters;
  directory: string;
}): Streams {
  const { template, lambdas } = options;
  const consumers = template.of('AWS::Lambda::EventSourceMapping').map(({ id, properties }) => {
    const arn = properties.EventSourceArn;
    const engineArn = options.engineStreams.get(arn.split('/stream/')[0] ?? '');
    const lambda = lambdas.find((one) => one.arn === properties.FunctionName || one.arn.endsWith(`:${properties.FunctionName}`));
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
    wake: () => consumers.forEach((consumer) => consumer.wake()),
    async pause(value) {
      paused = value;
      await Promise.all(consumers.map((consumer) => consumer.pause(value)));
    },
    isPaused: () => paused,
    duplicate: (count) => consumers.forEach((consumer) => consumer.duplicate(count)),
    rewind: async (count) => void (await Promise.all(consumers.map((consumer) => consumer.rewind(count)))),
    lag: async () => (await Promise.all(consumers.map((consumer) => consumer.lag()))).reduce((a, b) => a + b, 0),
    close: async () => void (await Promise.all(consumers.map((consumer) => consumer.close()))),
  };
}

function startConsumer(
  mapping: Mapping,
  id: string,
  { engine, deadLetters, directory }: { engine: Engine; deadLetters: DeadLetters; directory: string },
): Consumer {
  const { properties, stream } = mapping;
  const file = path.join(directory, `stream-${id}.json`);
  let position: Position = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : undefined;
  let closed = false;
  let paused = false;
  let duplicates = 0;
  let woken = false;
  let onWake: () => void = () => {};
  const wakeUp = () => {
    woken = true;
    onWake();
  };
  let delivering: Promise<void> = Promise.resolve();

  function moveTo(next: Position): void {
    position = next;
    fs.writeFileSync(`${file}.part`, JSON.stringify(next ?? null));
    fs.renameSync(`${file}.part`, file);
  }

  async function deliverNext(): Promise<boolean> {
    const { records, positionOf } = await readStream(engine, stream, position ?? undefined);
    for (let from = 0; from < records.length; from += properties.BatchSize) {
      if (closed || paused) return true;
      const batch = records.slice(from, from + properties.BatchSize);
      const twice = batch.slice(0, duplicates);
      duplicates -= twice.length;
      await deliver(mapping, batch, deadLetters, () => closed);
      if (twice.length > 0) await deliver(mapping, twice, deadLetters, () => closed);
      if (closed) return true;
      moveTo(positionOf(batch.at(-1) as StreamRecord));
    }
    return records.length > 0;
  }

  async function run(): Promise<void> {
    while (!closed) {
      let more = false;
      if (!paused) {
        const attempt = deliverNext();
        delivering = attempt.then(
          () => {},
          () => {},
        );
        more = await attempt.catch(async (error) => {
          if (!closed) console.error(`stream of ${mapping.lambda.title}:`, error);
          await sleep(200);
          return false;
        });
      }
      if (more && !paused) continue;
      if (!woken) await Promise.race([sleep(500), new Promise<void>((resolve) => (onWake = resolve))]);
      woken = false;
    }
  }

  const running = run();
  return {
    wake: () => wakeUp(),
    async pause(value) {
      paused = value;
      if (value) await delivering;
      else wakeUp();
    },
    duplicate(count) {
      duplicates = count;
    },
    async rewind(count) {
      await delivering;
      const done: NonNullable<Position>[] = [];
      let at: Position;
      for (;;) {
        const { records, positionOf } = await readStream(engine, stream, at);
        if (records.length === 0) break;
        at = positionOf(records.at(-1) as StreamRecord);
        done.push(...records.map(positionOf));
        if (position && records.some((record) => record.dynamodb.SequenceNumber === position?.sequence)) break;
      }
      const reached = done.findIndex(({ sequence }) => sequence === position?.sequence);
      moveTo(done[reached - count]);
      wakeUp();
    },
    async lag() {
      let count = 0;
      let at = position;
      for (;;) {
        const { records, positionOf } = await readStream(engine, stream, at ?? undefined);
        if (records.length === 0) return count;
        count += records.length;
        at = positionOf(records.at(-1) as StreamRecord);
      }
    },
    async close() {
      closed = true;
      wakeUp();
      await running;
    },
  };
}

/**
 * Delivers a batch until it is done or given up. A reported failure keeps what came before it; a failure
 * at the front, or of the whole, halves the batch first, which costs no retry.
 */
async function deliver(
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
