/** Reads a table's stream from the engine in order, from any place. */
import { createHash } from 'node:crypto';
import type { Engine } from '../aws/dynamodb-engine.ts';

export type StreamRecord = {
  eventID: string;
  eventName: string;
  dynamodb: { SequenceNumber: string } & Record<string, unknown>;
} & Record<string, unknown>;

/** Up to which record a consumer has come; undefined is the oldest. */
export type Position = { shard: string; sequence: string } | undefined;

type Shards = { StreamDescription: { Shards: { ShardId: string }[] } };
type Page = { Records: StreamRecord[]; NextShardIterator?: string };

/**
 * Records after a position, at most a thousand; an empty list when there are none. Engines with several
 * generations of shards are read one shard after the other.
 */
export async function readStream(
  engine: Engine,
  stream: { engineArn: string; arn: string; region: string },
  after: Position,
): Promise<{ records: StreamRecord[]; positionOf: (record: StreamRecord) => NonNullable<Position> }> {
  const { StreamDescription } = await engine.call<Shards>('DescribeStream', { StreamArn: stream.engineArn });
  const shards = StreamDescription.Shards.map(({ ShardId }) => ShardId);
  const first = after ? Math.max(0, shards.indexOf(after.shard)) : 0;
  for (const shard of shards.slice(first)) {
    const from =
      after?.shard === shard
        ? { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: after.sequence }
        : { ShardIteratorType: 'TRIM_HORIZON' };
    const { ShardIterator } = await engine.call<{ ShardIterator: string }>('GetShardIterator', {
      StreamArn: stream.engineArn,
      ShardId: shard,
      ...from,
    });
    const page = await engine.call<Page>('GetRecords', { ShardIterator, Limit: 1_000 });
    if (page.Records.length === 0) continue;
    return {
      records: page.Records.map((record) => ({
        ...record,
        // The engine's own ids repeat; Lambda's never do.
        eventID: createHash('md5').update(`${stream.arn} ${record.dynamodb.SequenceNumber}`).digest('hex'),
        awsRegion: stream.region,
        eventSource: 'aws:dynamodb',
        eventSourceARN: stream.arn,
      })),
      positionOf: (record) => ({ shard, sequence: record.dynamodb.SequenceNumber }),
    };
  }
  return { records: [], positionOf: () => ({ shard: '', sequence: '' }) };
}
