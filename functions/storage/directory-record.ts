/**
 * The record of changes to units and people in table Directory, and of bodies that ask to be registered: event n must not
 * exist yet and the head must be where the writer saw it, in one transaction with what it changes.
 */
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import {
  type ChainedDirectoryEvent,
  type DirectoryHead,
  evolveDirectory,
  noDirectory,
} from '../../shared/directory/directory-event.ts';
import {
  directoryPk,
  eventPrefix,
  eventSk,
  headSk,
  registeringPk,
  registeringSk,
  unitsKey,
} from '../../shared/submission/keys.ts';
import { personItem, type Registration, registrationShape } from '../../shared/tables/directory.ts';
import type { Directory, DirectoryItems } from '../services/directory.ts';
import { queryPages, within } from './query-pages.ts';
import { settle } from './settle-transaction.ts';

// Loose: the chain's hash covers every attribute of an event, those of later code included.
const change = z.looseObject({ key: z.string() });
const event = z.looseObject({
  n: z.int(),
  at: z.string(),
  by: z.string(),
  byName: z.string(),
  reason: z.string(),
  type: z.enum(['units', 'people', 'registrations']),
  changes: z.array(change),
  previous: z.string(),
  hash: z.string(),
});
const moved = z.object({ version: z.int(), at: z.string(), byName: z.string() });
const head = z.object({ events: z.int(), hash: z.string(), units: moved, people: moved });

type Record = Pick<Directory, 'head' | 'events' | 'append' | 'registrations' | 'forgetRegistration'>;

export const connectDirectoryRecord = (client: DynamoDBDocumentClient, TableName: string): Record => {
  const read = async (sk: string) => {
    const Key = { pk: directoryPk, sk };
    return (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;
  };
  return {
    async head() {
      const Item = await read(headSk);
      return Item ? head.parse(Item) : noDirectory;
    },

    async events() {
      const events: ChainedDirectoryEvent[] = [];
      const input = { TableName, ConsistentRead: true, ...within('pk', directoryPk, 'sk', eventPrefix) };
      for await (const page of queryPages(client, input)) events.push(...page.map(readEvent));
      return events;
    },

    async append(before, chained, kept) {
      const last = chained[chained.length - 1];
      if (!last) throw new Error('nothing to record');
      return settle(
        () => client.send(new TransactWriteCommand(transaction(TableName, before, chained, kept))),
        async () => (await read(eventSk(last.n)))?.hash === last.hash,
      );
    },

    async registrations() {
      const waiting: Registration[] = [];
      const input = { TableName, ConsistentRead: true, ...within('pk', registeringPk) };
      for await (const page of queryPages(client, input))
        waiting.push(...page.map((item) => registrationShape.parse(item)));
      return waiting;
    },

    async forgetRegistration(id) {
      const Key = { pk: registeringPk, sk: registeringSk(id) };
      await client.send(new DeleteCommand({ TableName, Key }));
    },
  };
};

const readEvent = (item: unknown): ChainedDirectoryEvent => {
  const { pk: _pk, sk: _sk, ...stored } = event.parse(item);
  return stored as unknown as ChainedDirectoryEvent;
};

const transaction = (
  TableName: string,
  before: DirectoryHead,
  chained: readonly ChainedDirectoryEvent[],
  { units, people = [], registrations = [] }: DirectoryItems,
) => {
  const items = [
    ...(units ? [{ ...unitsKey, ...units }] : []),
    ...people.map(personItem),
    ...registrations.map((each) => ({ pk: registeringPk, sk: registeringSk(each.id), ...each })),
  ];
  const place = { pk: directoryPk };
  return {
    TransactItems: [
      ...chained.map((event) => ({
        Put: {
          TableName,
          Item: { ...place, sk: eventSk(event.n), ...event },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      })),
      {
        Put: {
          TableName,
          Item: { ...place, sk: headSk, ...chained.reduce(evolveDirectory, before) },
          ...isAt(before),
        },
      },
      ...items.map((Item) => ({ Put: { TableName, Item } })),
    ],
  };
};

const isAt = ({ events, hash }: DirectoryHead) =>
  events === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#events = :events AND #hash = :hash',
        ExpressionAttributeNames: { '#events': 'events', '#hash': 'hash' },
        ExpressionAttributeValues: { ':events': events, ':hash': hash },
      };
