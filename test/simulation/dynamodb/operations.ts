/** What each command does to the tables, at one instant. */
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type {
  BatchGetCommandInput,
  DeleteCommandInput,
  GetCommandInput,
  PutCommandInput,
  QueryCommandInput,
  TransactWriteCommandInput,
  UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { type Bound, conditionOf, type Item, updateOf } from './expression.ts';
import { keyOf, type Stored, type Table } from './table.ts';

export type Written = {
  readonly table: string;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
};
export type Database = {
  readonly table: (name: string | undefined) => Table;
  readonly now: () => number;
  /** Instant from which the indexes show what is written now. */
  readonly seenAt: () => number;
  /** Told of every write. */
  readonly wrote: (written: Written) => void;
  /** Items of a page: DynamoDB cuts them where it likes. */
  readonly pageSize: () => number;
};

const fresh = (stored: Stored | undefined): Item | undefined => stored && (JSON.parse(stored.text) as Item);

type Conditional = Bound & { readonly ConditionExpression?: string | undefined };
const holds = (stored: Stored | undefined, { ConditionExpression, ...bound }: Conditional): boolean =>
  ConditionExpression === undefined || conditionOf(ConditionExpression)(stored?.item ?? {}, bound);

/** Attribute values as the wire has them, of those the product reads from an error. */
const onTheWire = (item: Item | undefined): Record<string, AttributeValue> | undefined =>
  item &&
  Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): [string, AttributeValue][] =>
      typeof value === 'string' ? [[name, { S: value }]] : [],
    ),
  );

const refuse = (stored: Stored | undefined): never => {
  const Item = onTheWire(stored?.item);
  throw new ConditionalCheckFailedException({
    message: 'The conditional request failed',
    $metadata: { httpStatusCode: 400 },
    ...(Item && { Item }),
  });
};

const store = (db: Database, table: Table, given: Item): void => {
  const before = table.get(given)?.item;
  table.put(given, db.seenAt());
  db.wrote({ table: table.name, before, after: table.get(given)?.item });
};
const remove = (db: Database, table: Table, key: Item): void => {
  const before = table.get(key)?.item;
  if (!before) return;
  table.delete(key, db.seenAt());
  db.wrote({ table: table.name, before, after: undefined });
};

export const get = (db: Database, { TableName, Key }: GetCommandInput) => {
  const found = fresh(db.table(TableName).get(Key as Item));
  return found ? { Item: found } : {};
};

export const put = (db: Database, input: PutCommandInput) => {
  const table = db.table(input.TableName);
  const stored = table.get(input.Item as Item);
  if (!holds(stored, input)) refuse(stored);
  store(db, table, input.Item as Item);
  return {};
};

export const update = (db: Database, input: UpdateCommandInput) => {
  const table = db.table(input.TableName);
  const stored = table.get(input.Key as Item);
  if (!holds(stored, input)) refuse(stored);
  store(
    db,
    table,
    updateOf(input.UpdateExpression ?? '')(stored?.item ?? { ...(input.Key as Item) }, input as Bound),
  );
  return {};
};

export const deleteItem = (db: Database, input: DeleteCommandInput) => {
  const table = db.table(input.TableName);
  const stored = table.get(input.Key as Item);
  if (!holds(stored, input)) refuse(stored);
  remove(db, table, input.Key as Item);
  return {};
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

type Member = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const memberOf = ({ Put, Delete, ConditionCheck }: Member) => {
  if (Put) return { ...Put, Key: Put.Item as Item, does: 'put' } as const;
  if (Delete) return { ...Delete, Key: Delete.Key as Item, does: 'delete' } as const;
  if (ConditionCheck) return { ...ConditionCheck, Key: ConditionCheck.Key as Item, does: 'check' } as const;
  throw new Error('the simulated DynamoDB knows no such member of a transaction');
};

const mostMembers = 100;

export const transactWrite = (db: Database, { TransactItems = [] }: TransactWriteCommandInput) => {
  const members = TransactItems.map(memberOf);
  const places = new Set(members.map(({ TableName, Key }) => `${TableName} ${keyOf(Key)}`));
  if (places.size < members.length || members.length > mostMembers)
    throw new Error('too many members of a transaction, or two of one item');
  const refused = members.map((each) => !holds(db.table(each.TableName).get(each.Key), each));
  if (refused.includes(true))
    throw new TransactionCanceledException({
      message: 'Transaction cancelled',
      $metadata: { httpStatusCode: 400 },
      CancellationReasons: refused.map((isRefused) => ({
        Code: isRefused ? 'ConditionalCheckFailed' : 'None',
      })),
    });
  for (const { TableName, Key, does } of members)
    if (does === 'put') store(db, db.table(TableName), Key);
    else if (does === 'delete') remove(db, db.table(TableName), Key);
  return {};
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
