/** A client of the tables in memory: every call waits for its turn, and meets what the scheduler draws for it. */
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Gate } from '../action.ts';
import {
  batchGet,
  batchWrite,
  type Database,
  deleteItem,
  get,
  put,
  query,
  transactWrite,
  update,
} from './operations.ts';

const operations = { batchGet, batchWrite, deleteItem, get, put, query, transactWrite, update } as const;
type Operation = (database: Database, input: never, part?: number) => object;
const named: Readonly<Record<string, keyof typeof operations>> = {
  GetCommand: 'get',
  PutCommand: 'put',
  UpdateCommand: 'update',
  DeleteCommand: 'deleteItem',
  QueryCommand: 'query',
  TransactWriteCommand: 'transactWrite',
  BatchWriteCommand: 'batchWrite',
  BatchGetCommand: 'batchGet',
};

type Command = { readonly constructor: { readonly name: string }; readonly input: object };

const tableOf = (input: Record<string, unknown>): string => {
  const { TableName, RequestItems, TransactItems } = input as {
    TableName?: string;
    RequestItems?: object;
    TransactItems?: readonly { Put?: { TableName?: string } }[];
  };
  return TableName ?? Object.keys(RequestItems ?? {})[0] ?? TransactItems?.[0]?.Put?.TableName ?? '';
};

export const dynamodbClient = (database: Database, gate: Gate): DynamoDBDocumentClient => {
  const send = (command: Command) => {
    const operation = named[command.constructor.name];
    if (!operation) throw new Error(`the simulated DynamoDB knows no ${command.constructor.name}`);
    const input = command.input as Record<string, unknown>;
    const act = operations[operation] as Operation;
    const batch = operation === 'batchWrite' || operation === 'batchGet';
    return gate(
      {
        name: `${tableOf(input)} ${operation}`,
        writes: !['get', 'query', 'batchGet'].includes(operation),
        batch,
        // The SDK gives a transaction a token: sent again it answers as it did.
        once: operation === 'transactWrite',
      },
      (half) => act(database, input as never, half ? 1 : undefined),
    );
  };
  return { send } as unknown as DynamoDBDocumentClient;
};
