/** What each command that reads answers, at one instant. */
import type { BatchGetCommandInput, GetCommandInput, QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { type Bound, conditionOf, type Item } from './expression.ts';
import { keyOf, type Stored } from './table.ts';

const fresh = (stored: Stored | undefined): Item | undefined => stored && (JSON.parse(stored.text) as Item);

export const get = (db: Database, { TableName, Key }: GetCommandInput) => {
  const found = fresh(db.table(TableName).get(Key as Item));
  return found ? { Item: found } : {};
};

/** Every key condition begins with the partition, by a name and a value. */
const partitionOf = ({ KeyConditionExpression = '', ...bound }: QueryCommandInput): string => {
  const value = /=\s*(:\w+)/.exec(KeyConditionExpression)?.[1] ?? '';
  return String(bound.ExpressionAttributeValues?.[value]);
};

export const query = (db: Database, input: QueryCommandInput) => {
  const table = db.table(input.TableName);
  const condition = conditionOf(input.KeyConditionExpression ?? '');
  const filter = input.FilterExpression === undefined ? undefined : conditionOf(input.FilterExpression);
  const bound = input as Bound;
  const all = table
    .read(input.IndexName, partitionOf(input), db.now())
    .filter(({ item }) => condition(item, bound));
  if (input.ScanIndexForward === false) (all as Stored[]).reverse();
  const after = input.ExclusiveStartKey as Item | undefined;
  const order = table.keysOf(input.IndexName)[1];
  const begin = after ? firstAfter(all, after, order, input.ScanIndexForward !== false) : 0;
  const page = all.slice(begin, begin + Math.min(input.Limit ?? Number.POSITIVE_INFINITY, db.pageSize()));
  const last = page.at(-1);
  const more = last && begin + page.length < all.length;
  return {
    Items: page
      .filter(({ item }) => !filter || filter(item, bound))
      .map((stored) => JSON.parse(stored.text) as Item),
    ...(more && { LastEvaluatedKey: { pk: last.item.pk, sk: last.item.sk, [order]: last.item[order] } }),
  };
};

/** By place and not by item, which may be gone by now. */
const firstAfter = (all: readonly Stored[], after: Item, order: string, forward: boolean): number => {
  const place = (item: Item): string => `${item[order]}\u0000${keyOf(item)}`;
  const from = place(after);
  const at = all.findIndex(({ item }) => (forward ? place(item) > from : place(item) < from));
  return at < 0 ? all.length : at;
};

/** @param part of the keys that is answered; the rest is given back */
export const batchGet = (
  db: Database,
  { RequestItems = {} }: BatchGetCommandInput,
  part = Number.POSITIVE_INFINITY,
) => {
  const [[name, { Keys = [] }] = ['', { Keys: [] }]] = Object.entries(RequestItems);
  const table = db.table(name);
  const found = Keys.slice(0, part).flatMap((key) => fresh(table.get(key as Item)) ?? []);
  const left = Keys.slice(part);
  return {
    Responses: { [name]: found },
    UnprocessedKeys: left.length ? { [name]: { Keys: left } } : {},
  };
};
