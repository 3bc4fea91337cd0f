import { yearOf } from '../../shared/ground/period.ts';
import { yearPk } from '../../shared/tables/plan-keys.ts';
import type { FundingRow } from '../../shared/tables/rows.ts';
import type { Funding } from '../services/kept-rows.ts';
import { dynamodb } from './dynamodb.ts';
import { keptRow } from './ledger-items.ts';
import { queryPages } from './query-pages.ts';
import { setting } from './setting.ts';

export const connectFunding = (client = dynamodb(), TableName = setting('FUNDING_TABLE')): Funding => ({
  async *untilMonth(lastMonth) {
    const input = {
      TableName,
      IndexName: 'byYear',
      // Sort keys are month#unit#key, and `$` follows `#`.
      KeyConditionExpression: 'yearPk = :year AND yearSk < :end',
      ExpressionAttributeValues: { ':year': yearPk(yearOf(lastMonth)), ':end': `${lastMonth}$` },
    };
    for await (const page of queryPages(client, input)) yield page.map(keptRow<FundingRow>);
  },
});
