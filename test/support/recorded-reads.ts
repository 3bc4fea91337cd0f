/**
 * Which reads of a table are of the present. The local engine is never late, so only what was asked of it shows
 * whether a read would be in the cloud: an index always may be, a table unless it is asked not to be.
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

type Input = {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly ConsistentRead?: boolean;
  readonly Key?: { readonly sk: unknown };
  readonly ExpressionAttributeValues?: { readonly [name: string]: unknown };
};

export type RecordedReads = {
  /** Table and kind of item, such as `Submissions HEAD`, of each read of a table and not of an index. */
  readonly ofNow: ReadonlySet<string>;
  readonly maybeLate: ReadonlySet<string>;
};

const reads = new Set(['GetItemCommand', 'GetCommand', 'QueryCommand', 'BatchGetCommand', 'ScanCommand']);
/** `EVENT#000001` is an EVENT. */
const kindOf = (sortKey: unknown): string => String(sortKey).split('#')[0] as string;

/** @param tables their names by what they are called here */
export const recordReads = (
  client: DynamoDBDocumentClient,
  tables: Readonly<Record<string, string>>,
): RecordedReads => {
  const names = new Map(Object.entries(tables).map(([name, table]) => [table, name]));
  const ofNow = new Set<string>();
  const maybeLate = new Set<string>();
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (call) => {
        const {
          TableName = '',
          IndexName,
          ConsistentRead,
          Key,
          ExpressionAttributeValues,
        } = call.input as Input;
        if (reads.has(commandName) && IndexName === undefined) {
          const item = kindOf(
            Key?.sk ?? ExpressionAttributeValues?.[':prefix'] ?? ExpressionAttributeValues?.[':pk'],
          );
          (ConsistentRead ? ofNow : maybeLate).add(`${names.get(TableName)} ${item}`);
        }
        return next(call);
      },
    { step: 'initialize', name: 'recordReads', priority: 'high' },
  );
  return { ofNow, maybeLate };
};
