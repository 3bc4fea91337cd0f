/** Events by whom, when and of which unit: the indexes of table Submissions that hold events and nothing else. */
import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { actorPk, documentPk, eventPrefix, monthPk, unitPk } from '../../shared/submission/keys.ts';
import type { RecordedEvent, RecordedEvents, Span } from '../services/recorded-events.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';
import { indexed, readEvent, readRecordedEvent } from './submission-items.ts';

export const connectRecordedEvents = (
  client = dynamodb(),
  TableName = setting('SUBMISSIONS_TABLE'),
): RecordedEvents => {
  async function* pages(
    IndexName: string,
    pkName: string,
    pk: string,
    span: Span,
  ): AsyncGenerator<RecordedEvent[]> {
    const { from, to, newestFirst, page: Limit } = span;
    if (from > to) return;
    const input = {
      TableName,
      IndexName,
      ScanIndexForward: !newestFirst,
      ...(Limit && { Limit }),
      KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :first AND :last',
      ExpressionAttributeNames: { '#pk': pkName, '#sk': 'actSk' },
      ExpressionAttributeValues: { ':pk': pk, ':first': from, ':last': to },
    };
    for await (const page of queryPages(client, input)) yield page.map(readRecordedEvent);
  }
  return {
    ofPerson: (email, span) => pages('byActor', 'actorPk', actorPk(email), span),
    ofUnit: (unit, span) => pages('byUnit', 'unitPk', unitPk(unit), span),
    inMonth: (month, span) => pages('byMonth', 'monthPk', monthPk(month), span),

    async index(id) {
      const condition = within('pk', documentPk(id), 'sk', eventPrefix);
      const input = {
        TableName,
        ConsistentRead: true,
        ...condition,
        FilterExpression: 'attribute_not_exists(unitPk)',
      };
      let count = 0;
      for await (const page of queryPages(client, input))
        for (const item of page) {
          const added = Object.entries(indexed(id, readEvent(item)));
          const update = new UpdateCommand({
            TableName,
            Key: { pk: item.pk, sk: item.sk },
            // What the event itself says is left as it is.
            UpdateExpression: `SET ${added.map(([name]) => `${name} = :${name}`).join(', ')}`,
            ConditionExpression: 'attribute_exists(pk)',
            ExpressionAttributeValues: Object.fromEntries(added.map(([name, key]) => [`:${name}`, key])),
          });
          await client.send(update);
          count += 1;
        }
      return count;
    },
  };
};
