/** A client of the tables in memory: every call waits for its turn, and meets what the scheduler draws for it. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Gate } from '../action.ts';
import type { Database } from './database.ts';
import { batchGet, get, query } from './reading.ts';
import { deleteItem, put, transactWrite, update } from './writing.ts';

const operations = { batchGet, deleteItem, get, put, query, transactWrite, update } as const;
type Operation = (database: Database, input: never, part?: number) => object;
const named: Readonly<Record<string, keyof typeof operations>> = {
  GetCommand: 'get',
  PutCommand: 'put',
  UpdateCommand: 'update',
  DeleteCommand: 'deleteItem',
  QueryCommand: 'query',
  TransactWriteCommand: 'transactWrite',
  BatchGetCommand: 'batchGet',
};

type Command = { readonly constructor: { readonly name: string }; readonly input: object };

const tableOf = (input: Record<string, unknown>): string => {
  const { TableName, RequestItems, TransactItems } = input as {
    TableName?: string;
    RequestItems?: object;
    TransactItems?: readonly { readonly [member: string]: { TableName?: string } }[];
  };
  const [member] = Object.values(TransactItems?.[0] ?? {});
  return TableName ?? Object.keys(RequestItems ?? {})[0] ?? member?.TableName ?? '';
};

/** They alone go under the condition of another item. */
const isOfRows = ({ TransactItems }: Record<string, unknown>): boolean =>
  (TransactItems as readonly object[]).some((member) => 'ConditionCheck' in member);

export const dynamodbClient = (database: Database, gate: Gate): DynamoDBDocumentClient => {
  const send = (command: Command) => {
    const operation = named[command.constructor.name];
    if (!operation) throw new Error(`the simulated DynamoDB knows no ${command.constructor.name}`);
    const input = command.input as Record<string, unknown>;
    const act = operations[operation] as Operation;
    return gate(
      {
        name: `${tableOf(input)} ${operation}`,
        writes: !['get', 'query', 'batchGet'].includes(operation),
        batch: operation === 'batchGet',
        rows: operation === 'transactWrite' && isOfRows(input),
        // The SDK gives a transaction a token: sent again it answers as it did.
        once: operation === 'transactWrite',
      },
      (half) => act(database, input as never, half ? 1 : undefined),
    );
  };
  return { send } as unknown as DynamoDBDocumentClient;
};
