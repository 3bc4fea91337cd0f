import { shards, type TraineeRow } from '../../shared/tables/rows.ts';
import { yearShard } from '../../shared/tables/trainees.ts';
import type { Trainees } from '../common/services.ts';
import { dynamodb } from './dynamodb.ts';
import { keptRow } from './ledger-items.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

export const connectTrainees = (client = dynamodb(), TableName = setting('TRAINEES_TABLE')): Trainees => ({
  async *byPerson(year) {
    for (const shard of shards) {
      const input = { TableName, IndexName: 'byPerson', ...within('yearShard', yearShard(year, shard)) };
      for await (const page of queryPages(client, input)) yield page.map(keptRow<TraineeRow>);
    }
  },
});
