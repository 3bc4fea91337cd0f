import { shards, type TraineeRow } from '../../shared/tables/rows.ts';
import { personPrefix, shardOf, yearShard } from '../../shared/tables/trainees.ts';
import type { KeptRow, Trainees } from '../services/kept-rows.ts';
import { dynamodb } from './dynamodb.ts';
import { keptRow } from './ledger-items.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

export const connectTrainees = (client = dynamodb(), TableName = setting('TRAINEES_TABLE')): Trainees => {
  const inYear = (year: string, shard: string, person = '') =>
    queryPages(client, {
      TableName,
      IndexName: 'byPerson',
      ...within('yearShard', yearShard(year, shard), 'personClass', personPrefix(person)),
    });
  return {
    async *byPerson(year) {
      for (const shard of shards)
        for await (const page of inYear(year, shard)) yield page.map(keptRow<TraineeRow>);
    },
    async ofPerson(year, person) {
      const rows: KeptRow<TraineeRow>[] = [];
      for await (const page of inYear(year, shardOf(person), person))
        rows.push(...page.map(keptRow<TraineeRow>));
      return rows;
    },
  };
};
