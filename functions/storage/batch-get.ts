/** Many items of a table by their keys, a hundred with each call: one call after the other costs ten times as much. */
import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Problem } from '../../shared/ground/problem.ts';
import { growingPause, type Pause } from './pause.ts';

type Key = { readonly pk: string; readonly sk: string };
type Item = Readonly<Record<string, unknown>>;

/** What DynamoDB takes with one call. */
const mostKeys = 100;
const tries = 8;

/**
 * Sees every write that was acknowledged. In any order; a key without an item has none.
 * @param keys all different
 * @throws Problem busy when DynamoDB gives keys back time after time
 */
export const batchGet = async (
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly Key[],
  pause: Pause = growingPause(25),
): Promise<readonly Item[]> => {
  const items: Item[] = [];
  for (let at = 0; at < keys.length; at += mostKeys) {
    let left = keys.slice(at, at + mostKeys);
    for (let attempt = 1; left.length; attempt++) {
      const RequestItems = { [table]: { Keys: left, ConsistentRead: true } };
      const { Responses, UnprocessedKeys } = await client.send(new BatchGetCommand({ RequestItems }));
      items.push(...(Responses?.[table] ?? []));
      left = (UnprocessedKeys?.[table]?.Keys as Key[] | undefined) ?? [];
      if (left.length && attempt === tries) throw new Problem('busy');
      if (left.length) await pause(attempt);
    }
  }
  return items;
};
