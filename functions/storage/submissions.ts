/**
 * Documents in table Submissions. Events are only ever added, and the head is their fold, written in the
 * same transaction: event n must not exist yet, and the head must be where the writer saw it.
 */
import { GetCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import {
  asidePk,
  documentPk,
  eventPrefix,
  extendedPk,
  headSk,
  movesPk,
  movesSk,
  periodPk,
  periodPrefix,
  statePk,
} from '../../shared/submission/keys.ts';
import { noDocument } from '../../shared/submission/life-cycle.ts';
import type { Head, Submissions } from '../services/submissions.ts';
import { batchGet } from './batch-get.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';
import { settle } from './settle-transaction.ts';
import { readEvent, readHead, readMoves } from './submission-items.ts';
import { isWritten, transaction } from './submission-transaction.ts';

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
