/** Rows and progress of the ledger tables, document by document, for the projection. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  BatchWriteCommand,
  type BatchWriteCommandInput,
  type DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { yearOf } from '../../shared/ground/period.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { documentPk } from '../../shared/submission/keys.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { progressIndex, progressPartition } from '../../shared/tables/progress.ts';
import { projectedSk, rowPrefix, rowSk } from '../../shared/tables/project.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Ledgers, Progress } from '../common/services.ts';
import { dynamodb } from './dynamodb.ts';
import { rowOfItem } from './ledger-items.ts';
import { growingPause, type Pause } from './pause.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

type TableNames = Readonly<Record<TableName, string>>;
type Write = NonNullable<BatchWriteCommandInput['RequestItems']>[string][number];

const progress = z.object({
  events: z.int(),
  version: z.int(),
  content: z.string(),
  rows: z.int(),
  writing: z.boolean(),
  failing: z.optional(
    z.object({ content: z.string(), tries: z.int(), begun: z.optional(z.int()), since: z.string() }),
  ),
});

/** Looked up when used: who reads one ledger is granted, and told the name of, that one alone. */
const tablesOfEnvironment = (): TableNames => ({
  get Plans() {
    return setting('PLANS_TABLE');
  },
  get Trainees() {
    return setting('TRAINEES_TABLE');
  },
  get Funding() {
    return setting('FUNDING_TABLE');
  },
});

export const connectLedgers = (
  client = dynamodb(),
  tables: TableNames = tablesOfEnvironment(),
  pause = growingPause(25),
): Ledgers => ({
  async progress(table, id) {
    const Key = { pk: documentPk(id), sk: projectedSk };
    const { Item } = await client.send(
      new GetCommand({ TableName: tables[table], Key, ConsistentRead: true }),
    );
    return Item && progress.parse(Item);
  },

  async setProgress(table, id, given, seen) {
    const { partition, sort } = progressIndex[table];
    const path = documentPath(id);
    const year = yearOf(id.period);
    const Item = {
      pk: documentPk(id),
      sk: projectedSk,
      [partition]: progressPartition(year),
      [sort]: path,
      document: path,
      ...given,
    };
    const put = new PutCommand({
      TableName: tables[table],
      Item,
      ...(seen ? isStill(seen) : isNotAfter(given)),
    });
    try {
      await client.send(put);
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  },

  async rowsOf(table, id) {
    const rows = new Map<string, LedgerRow>();
    const input = {
      TableName: tables[table],
      ConsistentRead: true,
      ...within('pk', documentPk(id), 'sk', rowPrefix),
    };
    for await (const page of queryPages(client, input))
      for (const item of page) rows.set(String(item.sk).slice(rowPrefix.length), rowOfItem(item));
    return rows;
  },

  async write(table, id, { puts, deletes }) {
    const pk = documentPk(id);
    const writes: Write[] = [
      ...deletes.map((key) => ({ DeleteRequest: { Key: { pk, sk: rowSk(key) } } })),
      ...puts.map(({ key, index, row }) => ({
        PutRequest: { Item: { pk, sk: rowSk(key), ...index, ...row } },
      })),
    ];
    await writeAll(client, tables[table], writes, pause);
  },

  async progressOf(table, year) {
    const { name, partition } = progressIndex[table];
    const marks = new Map<string, Progress>();
    const input = {
      TableName: tables[table],
      IndexName: name,
      ...within(partition, progressPartition(year)),
    };
    for await (const page of queryPages(client, input))
      for (const item of page) marks.set(String(item.document), progress.parse(item));
    return marks;
  },
});

const isNotAfter = ({ events }: Progress) => ({
  ConditionExpression: 'attribute_not_exists(pk) OR #events <= :events',
  ExpressionAttributeNames: { '#events': 'events' },
  ExpressionAttributeValues: { ':events': events },
});

const isStill = ({ mark }: { readonly mark: Progress | undefined }) =>
  mark === undefined
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#events = :events AND #writing = :writing AND #content = :content',
        ExpressionAttributeNames: { '#events': 'events', '#writing': 'writing', '#content': 'content' },
        ExpressionAttributeValues: {
          ':events': mark.events,
          ':writing': mark.writing,
          ':content': mark.content,
        },
      };

const batchSize = 25;
const batchesAtOnce = 4;
const batchTries = 8;

const writeAll = async (
  client: DynamoDBDocumentClient,
  table: string,
  writes: readonly Write[],
  pause: Pause,
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
