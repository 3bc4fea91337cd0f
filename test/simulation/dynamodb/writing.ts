/** What each command that writes does to the tables, at one instant. */
import {
  type AttributeValue,
  ConditionalCheckFailedException,
  TransactionCanceledException,
} from '@aws-sdk/client-dynamodb';
import type {
  DeleteCommandInput,
  PutCommandInput,
  TransactWriteCommandInput,
  UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import type { Database } from './database.ts';
import { type Bound, conditionOf, type Item } from './expression.ts';
import { keyOf, type Stored, type Table } from './table.ts';
import { updateOf } from './update.ts';

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
