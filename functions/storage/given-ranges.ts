/** What a series has given so far: its counter, and the ranges of its events. */
import { GetCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { counterSk, fromPrefix, fromSk, seriesPk } from '../../shared/certificates/keys.ts';
import type { Series } from '../../shared/certificates/number.ts';
import type { GivenRange } from '../services/given-numbers.ts';
import type { CertificateTable } from './certificate-table.ts';
import { queryPages, within } from './query-pages.ts';
import { readCounter, readRange } from './series-items.ts';

export const lastOf = async ({ client, TableName }: CertificateTable, series: Series): Promise<number> => {
  const Key = { pk: seriesPk(series), sk: counterSk };
  const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead: true }));
  return readCounter(Item);
};

export const rangeOf = async (
  { client, TableName }: CertificateTable,
  series: Series,
  serial: number,
): Promise<GivenRange | undefined> => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName,
      ConsistentRead: true,
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :first AND :serial',
      ExpressionAttributeNames: { '#pk': 'pk', '#sk': 'sk' },
      ExpressionAttributeValues: {
        ':pk': seriesPk(series),
        ':first': fromSk(0),
        ':serial': fromSk(serial),
      },
      ScanIndexForward: false,
      Limit: 1,
    }),
  );
  return Items[0] && readRange(Items[0]);
};

export const rangesOf = async (
  { client, TableName }: CertificateTable,
  series: Series,
): Promise<readonly GivenRange[]> => {
  const ranges: GivenRange[] = [];
  const input = { TableName, ConsistentRead: true, ...within('pk', seriesPk(series), 'sk', fromPrefix) };
  for await (const page of queryPages(client, input)) ranges.push(...page.map(readRange));
  return ranges;
};
