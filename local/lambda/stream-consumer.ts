/** One event source mapping: reads its stream in order, delivers, and keeps its place. */
import fs from 'node:fs';
import path from 'node:path';
import type { Engine } from '../aws/dynamodb-engine.ts';
import type { DeadLetters } from './dead-letters.ts';
import { deliver, type Mapping } from './deliver-batch.ts';
import type { Streams } from './running-streams.ts';
import { type Position, readStream, type StreamRecord } from './stream-reader.ts';

type Consumer = Omit<Streams, 'isPaused'>;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export function startConsumer(
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
