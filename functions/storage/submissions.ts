/**
 * Documents in table Submissions. Events are only ever added, and the head is their fold, written in the
 * same transaction: event n must not exist yet, and the head must be where the writer saw it.
 */
import { type DynamoDBDocumentClient, GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import {
  asidePk,
  documentPk,
  eventPrefix,
  eventSk,
  extendedPk,
  headSk,
  movesPk,
  movesSk,
  periodPk,
  periodPrefix,
  statePk,
} from '../../shared/submission/keys.ts';
import { type ChainedEvent, type DocumentState, noDocument } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Head, Moves, Submissions } from '../services/submissions.ts';
import { batchGet } from './batch-get.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';
import { settle } from './settle-transaction.ts';
import { eventItem, headItem, movesItem, readEvent, readHead, readMoves } from './submission-items.ts';

export const connectSubmissions = (
  client = dynamodb(),
  TableName = setting('SUBMISSIONS_TABLE'),
): Submissions => ({
  async load(id) {
    const Key = { pk: documentPk(id), sk: headSk };
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return Item ? readHead(Item).state : noDocument;
  },

  async loadAll(ids) {
    const keys = ids.map((id) => ({ pk: documentPk(id), sk: headSk }));
    const found = new Map<unknown, Head>();
    for (const item of await batchGet(client, TableName, keys)) found.set(item.pk, readHead(item));
    return keys.map(({ pk }) => found.get(pk)?.state ?? noDocument);
  },

  async events(id) {
    const events: ChainedEvent[] = [];
    const input = { TableName, ConsistentRead: true, ...within('pk', documentPk(id), 'sk', eventPrefix) };
    for await (const page of queryPages(client, input)) events.push(...page.map(readEvent));
    return events;
  },

  async moves(unit) {
    const Key = { pk: movesPk(unit), sk: movesSk };
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
    return { unit, count: Item ? readMoves(Item) : 0 };
  },

  async append(id, before, after, events, moves) {
    return settle(
      () => client.send(new TransactWriteCommand(transaction(TableName, id, before, after, events, moves))),
      () => isWritten(client, TableName, id, events),
    );
  },

  async inState(state, limit, unit) {
    const condition = within('statePk', statePk(state));
    const input = {
      TableName,
      IndexName: 'byState',
      ...condition,
      ...(unit && {
        FilterExpression: '#unit = :unit',
        ExpressionAttributeNames: { ...condition.ExpressionAttributeNames, '#unit': 'unit' },
        ExpressionAttributeValues: { ...condition.ExpressionAttributeValues, ':unit': unit },
      }),
    };
    const heads: Head[] = [];
    for await (const page of queryPages(client, input)) {
      heads.push(...page.map(readHead));
      if (heads.length >= limit) return heads.slice(0, limit);
    }
    return heads;
  },

  async approvedSince(at) {
    const heads: Head[] = [];
    const input = {
      TableName,
      IndexName: 'byState',
      KeyConditionExpression: '#pk = :pk AND #sk >= :at',
      ExpressionAttributeNames: { '#pk': 'statePk', '#sk': 'stateSk' },
      ExpressionAttributeValues: { ':pk': statePk('approved'), ':at': at },
    };
    for await (const page of queryPages(client, input)) heads.push(...page.map(readHead));
    return heads;
  },

  async setAside() {
    const heads: Head[] = [];
    const input = { TableName, IndexName: 'byAside', ...within('asidePk', asidePk) };
    for await (const page of queryPages(client, input)) heads.push(...page.map(readHead));
    return heads;
  },

  async extendedOn(unit, day) {
    const heads: Head[] = [];
    const input = {
      TableName,
      IndexName: 'byExtension',
      KeyConditionExpression: '#pk = :pk AND #sk >= :day',
      ExpressionAttributeNames: { '#pk': 'extendedPk', '#sk': 'extendedSk' },
      ExpressionAttributeValues: { ':pk': extendedPk(unit), ':day': day },
    };
    for await (const page of queryPages(client, input)) heads.push(...page.map(readHead));
    return heads;
  },

  async inPeriod(period, form) {
    const heads: Head[] = [];
    const condition =
      form === undefined
        ? within('periodPk', periodPk(period))
        : within('periodPk', periodPk(period), 'periodSk', periodPrefix(form));
    const input = { TableName, IndexName: 'byPeriod', ...condition };
    for await (const page of queryPages(client, input)) heads.push(...page.map(readHead));
    return heads;
  },
});

const transaction = (
  TableName: string,
  id: DocumentId,
  before: DocumentState,
  after: DocumentState,
  events: readonly ChainedEvent[],
  moves: Moves | undefined,
) => ({
  TransactItems: [
    ...events.map((event) => ({
      Put: { TableName, Item: eventItem(id, event), ConditionExpression: 'attribute_not_exists(pk)' },
    })),
    { Put: { TableName, Item: headItem(id, after), ...isAt(before) } },
    ...(moves === undefined ? [] : [putMoves(TableName, moves)]),
  ],
});

/** One move more than were seen, in a transaction. */
export const putMoves = (TableName: string, moves: Moves) => ({
  Put: { TableName, Item: movesItem(moves.unit, moves.count + 1), ...areStill(moves) },
});

const areStill = ({ count }: Moves) =>
  count === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#moves = :moves',
        ExpressionAttributeNames: { '#moves': 'moves' },
        ExpressionAttributeValues: { ':moves': count },
      };

const isAt = ({ events, hash }: DocumentState) =>
  events === 0
    ? { ConditionExpression: 'attribute_not_exists(pk)' }
    : {
        ConditionExpression: '#state.#events = :events AND #state.#hash = :hash',
        ExpressionAttributeNames: { '#state': 'state', '#events': 'events', '#hash': 'hash' },
        ExpressionAttributeValues: { ':events': events, ':hash': hash },
      };

/** Is our last event in the table, by its hash? */
const isWritten = async (
  client: DynamoDBDocumentClient,
  TableName: string,
  id: DocumentId,
  events: readonly ChainedEvent[],
): Promise<boolean> => {
  const last = events.at(-1) as ChainedEvent;
  const Key = { pk: documentPk(id), sk: eventSk(last.n) };
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  return Item?.hash === last.hash;
};
