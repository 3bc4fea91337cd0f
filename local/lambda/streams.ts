/**
 * Event source mappings as Lambda runs them: batches in order, a batch in half on an error, only the rest
 * after a reported failure, retries, then the dead-letter queue; the place is kept, so a restart goes on.
 */
import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../aws/dynamodb-engine.ts';
import { evaluate, type Statement } from '../aws/iam.ts';
import type { Template } from '../template/template.ts';
import type { DeadLetters } from './dead-letters.ts';
import { deliver, type Mapping } from './deliver-batch.ts';
import type { Lambda } from './lambda.ts';
import { type Position, readStream, type StreamRecord } from './stream-reader.ts';

export type Streams = {
  /** Look now: something was written. */
  wake: () => void;
  /** Holds deliveries back; resolves when none is under way. */
  pause: (paused: boolean) => Promise<void>;
  isPaused: () => boolean;
  /** The next `count` delivered records come a second time, as after a lost checkpoint. */
  duplicate: (count: number) => void;
  /** Goes back `count` records: late repetition of what was done long ago. */
  rewind: (count: number) => Promise<void>;
  /** Records written and not yet delivered. */
  lag: () => Promise<number>;
  /** Resolves when what is being delivered has been; at once when nothing is. */
  rest: () => Promise<void>;
  close: () => Promise<void>;
};

type Consumer = Omit<Streams, 'isPaused'>;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

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
        if (position && records.some((record) => record.dynamodb.SequenceNumber === position?.sequence))
          break;
      }
      const reached = done.findIndex(({ sequence }) => sequence === position?.sequence);
      moveTo(done[reached - count]);
      wakeUp();
    },
    rest: () => delivering,
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
