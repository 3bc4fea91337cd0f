/** Many puts and deletes of a table, 25 with each call and a few calls at a time. */
import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Problem } from '../../shared/ground/problem.ts';
import { inLanes } from '../common/in-lanes.ts';
import { growingPause, type Pause } from './pause.ts';

export type Write =
  | { readonly DeleteRequest: { readonly Key: Record<string, unknown> } }
  | { readonly PutRequest: { readonly Item: Record<string, unknown> } };

const batchSize = 25;
const batchesAtOnce = 4;
const batchTries = 8;

/** @throws Problem busy when DynamoDB gives writes back time after time */
export const batchWrite = async (
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write[],
  pause: Pause = growingPause(25),
): Promise<void> => {
  const batches = Array.from({ length: Math.ceil(writes.length / batchSize) }, (_, i) =>
    writes.slice(i * batchSize, (i + 1) * batchSize),
  );
  await inLanes(batches, (batch) => writeBatch(client, table, batch, pause), batchesAtOnce);
};

/** DynamoDB may take a part of a batch and give the rest back. */
const writeBatch = async (
  client: DynamoDBDocumentClient,
  table: string,
  batch: readonly Write[],
  pause: Pause,
): Promise<void> => {
  let left: Write[] = [...batch];
  for (let attempt = 1; left.length; attempt++) {
    const { UnprocessedItems } = await client.send(
      new BatchWriteCommand({ RequestItems: { [table]: left } }),
    );
    left = (UnprocessedItems?.[table] as Write[] | undefined) ?? [];
    if (left.length && attempt === batchTries) throw new Problem('busy');
    if (left.length) await pause(attempt);
  }
};
