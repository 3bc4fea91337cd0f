/** Events are only ever added, and the head is their fold, written in the same transaction: event n must not exist yet, and the head must be where the writer saw it. */
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ChainedEvent } from '../../shared/submission/events.ts';
import { documentPk, eventSk } from '../../shared/submission/keys.ts';
import type { DocumentState } from '../../shared/submission/life-cycle.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import type { Moves } from '../services/submissions.ts';
import { eventItem, headItem, movesItem } from './submission-items.ts';

export const transaction = (
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
export const isWritten = async (
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
