/** Rows and progress of the ledger tables, document by document, for the projection. */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { yearOf } from '../../shared/ground/period.ts';
import { documentPk } from '../../shared/submission/keys.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { progressIndex, progressPartition } from '../../shared/tables/progress.ts';
import { projectedSk, rowPrefix, rowSk } from '../../shared/tables/project.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';
import type { Ledgers, Progress } from '../common/services.ts';
import { batchWrite, type Write } from './batch-write.ts';
import { dynamodb } from './dynamodb.ts';
import { rowOfItem } from './ledger-items.ts';
import { growingPause } from './pause.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

type TableNames = Readonly<Record<TableName, string>>;

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
    await batchWrite(client, tables[table], writes, pause);
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
