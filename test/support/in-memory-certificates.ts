/** Table Certificates as the real code keeps it, over the simulated DynamoDB; the moves of units lie beside it. */
import type { Certificates } from '../../functions/services/certificates.ts';
import type { Moves } from '../../functions/services/submissions.ts';
import { connectCertificates } from '../../functions/storage/certificates.ts';
import { movesItem, readMoves } from '../../functions/storage/submission-items.ts';
import { tables } from '../../infra/tables.ts';
import { movesPk, movesSk } from '../../shared/submission/keys.ts';
import { dynamodbClient } from '../simulation/dynamodb/client.ts';
import type { Database } from '../simulation/dynamodb/database.ts';
import { Table } from '../simulation/dynamodb/table.ts';

/** How a call is let through; by default at once. */
export type Through = Parameters<typeof dynamodbClient>[1];

export type InMemoryCertificates = {
  readonly certificates: Certificates;
  readonly moves: (unit: string) => Moves;
  readonly move: (unit: string) => void;
  readonly table: Table;
};

export const inMemoryCertificates = (
  through: Through = async (_call, act) => act(false),
): InMemoryCertificates => {
  const held = {
    Certificates: new Table('Certificates', tables.Certificates.indexes),
    Submissions: new Table('Submissions', {}),
  };
  const database: Database = {
    table: (name) => held[name as keyof typeof held],
    now: () => 1,
    seenAt: () => 0,
    wrote: () => {},
    pageSize: () => 7,
  };
  const moves = (unit: string): Moves => {
    const stored = held.Submissions.get({ pk: movesPk(unit), sk: movesSk });
    return { unit, count: stored ? readMoves(stored.item) : 0 };
  };
  return {
    certificates: connectCertificates(
      dynamodbClient(database, through),
      'Certificates',
      () => 'Submissions',
      async () => {},
    ),
    moves,
    move: (unit) => held.Submissions.put(movesItem(unit, moves(unit).count + 1), 0),
    table: held.Certificates,
  };
};
