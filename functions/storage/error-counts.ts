/** Counts of errors in a table of their own: one item for each period, form and code, so that adding is one atomic update. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { ErrorCounts } from '../services/error-counts.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

/** Keys: pk ERRORS#2015-03, sk trainee-roster#date-impossible. */
const errorsPk = (period: string): string => `ERRORS#${period}`;

export const connectErrorCounts = (
  client = dynamodb(),
  TableName = setting('COUNTS_TABLE'),
): ErrorCounts => ({
  async add({ form, period }, codes) {
    await Promise.all(
      codes.map(({ code, cells }) =>
        client.send(
          new UpdateCommand({
            TableName,
            Key: { pk: errorsPk(period), sk: `${form}#${code}` },
            UpdateExpression: 'ADD sheets :one, cells :cells',
            ExpressionAttributeValues: { ':one': 1, ':cells': cells },
          }),
        ),
      ),
    );
  },

  async of(period) {
    const counts = [];
    for await (const page of queryPages(client, { TableName, ...within('pk', errorsPk(period)) }))
      for (const { sk, sheets, cells } of page) {
        const [form = '', code = ''] = String(sk).split('#');
        counts.push({ form, code, sheets: Number(sheets), cells: Number(cells) });
      }
    return counts;
  },
});
