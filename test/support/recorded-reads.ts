/**
 * Which reads of a table are of the present. The local engine is never late, so only what was asked of it shows
 * whether a read would be in the cloud: an index always may be, a table unless it is asked not to be.
 */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

type Key = { readonly sk: unknown };
type Input = {
  readonly TableName?: string;
  readonly IndexName?: string;
  readonly ConsistentRead?: boolean;
  readonly Key?: Key;
  readonly ExpressionAttributeValues?: { readonly [name: string]: unknown };
  /** Of many items at once: here each table is asked by itself whether it may be late. */
  readonly RequestItems?: {
    readonly [table: string]: { readonly Keys: readonly Key[]; readonly ConsistentRead?: boolean };
  };
};

export type RecordedReads = {
  /** Table and kind of item, such as `Submissions HEAD`, of each read of a table and not of an index. */
  readonly ofNow: ReadonlySet<string>;
  readonly maybeLate: ReadonlySet<string>;
};

const reads = new Set(['GetItemCommand', 'QueryCommand', 'BatchGetItemCommand', 'ScanCommand']);
/** `EVENT#000001` is an EVENT. */
const kindOf = (sortKey: unknown): string => String(sortKey).split('#')[0] as string;

const asked = (table: string, { Key, ExpressionAttributeValues, ConsistentRead = false }: Input) => ({
  table,
  kind: kindOf(Key?.sk ?? ExpressionAttributeValues?.[':prefix'] ?? ExpressionAttributeValues?.[':pk']),
  isOfNow: ConsistentRead,
});

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
        const { TableName = '', IndexName, RequestItems, ...input } = call.input as Input;
        if (!reads.has(commandName) || IndexName !== undefined) return next(call);
        const all = RequestItems
          ? Object.entries(RequestItems).flatMap(([table, { Keys, ConsistentRead = false }]) =>
              Keys.map((Key) => asked(table, { Key, ConsistentRead })),
            )
          : [asked(TableName, input)];
        for (const { table, kind, isOfNow } of all)
          (isOfNow ? ofNow : maybeLate).add(`${names.get(table)} ${kind}`);
        return next(call);
      },
    { step: 'initialize', name: 'recordReads', priority: 'high' },
  );
  return { ofNow, maybeLate };
};
