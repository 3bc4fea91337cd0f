/**
 * Rows and progress of the ledger tables, document by document, for the projection. Rows are written in transactions
 * that hold the mark of their run: what a run that died, or whose container was frozen, still had under way is refused
 * as soon as another run has begun or finished, however late it arrives.
 */
import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import {
  GetCommand,
  PutCommand,
  TransactWriteCommand,
  type TransactWriteCommandInput,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { yearOf } from '../../shared/ground/period.ts';
import { documentPk } from '../../shared/submission/keys.ts';
import { documentPath } from '../../shared/submission/submission.ts';
import type { TableName } from '../../shared/tables/define-table.ts';
import { progressIndex, progressPartition } from '../../shared/tables/progress.ts';
import { projectedSk, rowPrefix, rowSk } from '../../shared/tables/project.ts';
import type { LedgerRow } from '../../shared/tables/rows.ts';
import type { Ledgers, Progress } from '../services/ledgers.ts';
import { dynamodb } from './dynamodb.ts';
import { rowOfItem } from './ledger-items.ts';
import { growingPause } from './pause.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';
import { settle } from './settle-transaction.ts';

type TableNames = Readonly<Record<TableName, string>>;
type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** DynamoDB takes a hundred with a transaction; one is the mark's. */
const writesAtOnce = 99;

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
      ...(seen ? isStill(seen.mark) : isNotAfter(given)),
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

  async write(table, id, { puts, deletes }, mark) {
    const pk = documentPk(id);
    const TableName = tables[table];
    const stillMine = { ConditionCheck: { TableName, Key: { pk, sk: projectedSk }, ...isStill(mark) } };
    const writes: Write[] = [
      ...deletes.map((key) => ({ Delete: { TableName, Key: { pk, sk: rowSk(key) } } })),
      ...puts.map(({ key, index, row }) => ({
        Put: { TableName, Item: { pk, sk: rowSk(key), ...index, ...row } },
      })),
    ];
    // One after the other: two at once would be in each other's way at the mark.
    for (let from = 0; from < writes.length; from += writesAtOnce) {
      const TransactItems = [stillMine, ...writes.slice(from, from + writesAtOnce)];
      const send = () => client.send(new TransactWriteCommand({ TransactItems }));
      // The mark alone has a condition, so nothing is to be looked up: a second try writes the same rows.
      if ((await settle(send, async () => false, pause)) === 'moved') return false;
    }
    return true;
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

const isStill = (mark: Progress | undefined) =>
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
