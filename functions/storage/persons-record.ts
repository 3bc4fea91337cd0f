/**
 * The record of the rights of persons in table Persons (pk PERSONS, sk the event), and erasures that were asked for and
 * are not done (pk ERASING, sk the number of the request): these alone know whom, until they are done.
 */
import { randomBytes } from 'node:crypto';
import {
  DeleteCommand,
  type DynamoDBDocumentClient,
  GetCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import {
  type ChainedPersonsEvent,
  type Erasing,
  followPersons,
  personsEventTypes,
} from '../../shared/persons/persons-event.ts';
import { erasingPk, eventPrefix, eventSk, personsPk } from '../../shared/submission/keys.ts';
import { sha256 } from '../common/hashes.ts';
import { untilWritten } from '../common/until-written.ts';
import type { PersonsRecord } from '../services/persons-record.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';
import { settle } from './settle-transaction.ts';

// Loose: the chain's hash covers every attribute of an event, those of later code included.
const event = z.looseObject({
  n: z.int(),
  at: z.string(),
  by: z.string(),
  byName: z.string(),
  type: z.enum(personsEventTypes),
  reason: z.string(),
  rows: z.int(),
  documents: z.array(z.string()),
  previous: z.string(),
  hash: z.string(),
});
const erasing = z.object({ n: z.int(), person: z.string(), token: z.string() });

const readEvent = (item: unknown): ChainedPersonsEvent => {
  const { pk: _pk, sk: _sk, ...stored } = event.parse(item);
  return stored as unknown as ChainedPersonsEvent;
};

export const connectPersonsRecord = (
  client: DynamoDBDocumentClient = dynamodb(),
  TableName = setting('PERSONS_TABLE'),
  random: (bytes: number) => Buffer = randomBytes,
): PersonsRecord => {
  const last = async (): Promise<ChainedPersonsEvent | undefined> => {
    const { Items } = await client.send(
      new QueryCommand({
        TableName,
        ConsistentRead: true,
        ScanIndexForward: false,
        Limit: 1,
        ...within('pk', personsPk, 'sk', eventPrefix),
      }),
    );
    return Items?.[0] && readEvent(Items[0]);
  };
  return {
    async events() {
      const events: ChainedPersonsEvent[] = [];
      const input = { TableName, ConsistentRead: true, ...within('pk', personsPk, 'sk', eventPrefix) };
      for await (const page of queryPages(client, input)) events.push(...page.map(readEvent));
      return events;
    },

    append: (told, people = []) => {
      // In the form of a pseudonym, so that whatever sorts persons by it goes on as before.
      const tokens = people.map(() => random(32).toString('hex'));
      return untilWritten(async () => {
        const next = followPersons(await last(), told, sha256);
        const items = [
          { pk: personsPk, sk: eventSk(next.n), ...next },
          ...people.map((person, i) => ({
            pk: erasingPk,
            sk: `${eventSk(next.n)}#${i}`,
            n: next.n,
            person,
            token: tokens[i],
          })),
        ];
        const transaction = new TransactWriteCommand({
          TransactItems: items.map((Item) => ({
            Put: { TableName, Item, ConditionExpression: 'attribute_not_exists(pk)' },
          })),
        });
        const isWritten = async (): Promise<boolean> => {
          const Key = { pk: personsPk, sk: eventSk(next.n) };
          return (
            (await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item?.hash ===
            next.hash
          );
        };
        return (await settle(() => client.send(transaction), isWritten)) === 'written' ? next : undefined;
      });
    },

    async erasing() {
      const waiting: Erasing[] = [];
      const input = { TableName, ConsistentRead: true, ...within('pk', erasingPk) };
      for await (const page of queryPages(client, input))
        waiting.push(...page.map((item) => erasing.parse(item)));
      return waiting;
    },

    async forget(n) {
      const input = { TableName, ConsistentRead: true, ...within('pk', erasingPk, 'sk', `${eventSk(n)}#`) };
      for await (const page of queryPages(client, input))
        for (const { pk, sk } of page) await client.send(new DeleteCommand({ TableName, Key: { pk, sk } }));
    },
  };
};
