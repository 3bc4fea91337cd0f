import { type DynamoDBDocumentClient, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';

export type Item = { readonly [attribute: string]: unknown };

/** Pages of a query, as DynamoDB cuts them (1 MB or `Limit`). */
export async function* queryPages(
  client: DynamoDBDocumentClient,
  input: QueryCommandInput,
): AsyncGenerator<readonly Item[]> {
  let from: QueryCommandInput['ExclusiveStartKey'];
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new QueryCommand({ ...input, ...(from && { ExclusiveStartKey: from }) }),
    );
    if (Items.length) yield Items;
    from = LastEvaluatedKey;
  } while (from);
}

/** Key condition: one partition, and sort keys that begin with a prefix. */
export const within = (pkName: string, pk: string, skName?: string, prefix?: string): Condition =>
  skName && prefix
    ? {
        KeyConditionExpression: '#pk = :pk AND begins_with(#sk, :prefix)',
        ExpressionAttributeNames: { '#pk': pkName, '#sk': skName },
        ExpressionAttributeValues: { ':pk': pk, ':prefix': prefix },
      }
    : {
        KeyConditionExpression: '#pk = :pk',
        ExpressionAttributeNames: { '#pk': pkName },
        ExpressionAttributeValues: { ':pk': pk },
      };

/** The partition's condition, and sort keys from one to another, both included. */
export const between = (
  partition: Condition,
  skName: string,
  { from, to }: { readonly from: string; readonly to: string },
): Condition => ({
  KeyConditionExpression: `${partition.KeyConditionExpression} AND #sk BETWEEN :first AND :last`,
  ExpressionAttributeNames: { ...partition.ExpressionAttributeNames, '#sk': skName },
  ExpressionAttributeValues: { ...partition.ExpressionAttributeValues, ':first': from, ':last': to },
});

type Condition = {
  readonly KeyConditionExpression: string;
  readonly ExpressionAttributeNames: Record<string, string>;
  readonly ExpressionAttributeValues: Record<string, string>;
};
