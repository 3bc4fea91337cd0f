import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { personPk, personSk, unitPk } from '../../shared/submission/keys.ts';
import { person } from '../../shared/tables/directory.ts';
import type { Directory } from '../services.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

export const connectDirectory = (client = dynamodb(), TableName = setting('DIRECTORY_TABLE')): Directory => ({
  async person(email) {
    const { Item } = await client.send(
      new GetCommand({ TableName, Key: { pk: personPk(email), sk: personSk } }),
    );
    return Item && person.parse(Item);
  },
  async peopleOf(unit) {
    const people = [];
    const input = { TableName, IndexName: 'byUnit', ...within('unitPk', unitPk(unit)) };
    for await (const page of queryPages(client, input))
      people.push(...page.map((item) => person.parse(item)));
    return people;
  },
});
