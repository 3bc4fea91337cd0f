import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { personPk, personSk, unitPk, unitsKey } from '../../shared/submission/keys.ts';
import { type KeptUnits, keptUnits, type Person, person } from '../../shared/tables/directory.ts';
import { inLanes } from '../common/in-lanes.ts';
import type { Directory } from '../services/directory.ts';
import { connectDirectoryRecord } from './directory-record.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

/** Reads at a time when people are read one by one. */
const readsAtOnce = 16;

export const connectDirectory = (client = dynamodb(), TableName = setting('DIRECTORY_TABLE')): Directory => {
  const personItemOf = async (email: string, ConsistentRead: boolean): Promise<Person | undefined> => {
    const Key = { pk: personPk(email), sk: personSk };
    const { Item } = await client.send(new GetCommand({ TableName, Key, ConsistentRead }));
    return Item && person.parse(Item);
  };
  const peopleOf = async (unit: string): Promise<readonly Person[]> => {
    const people = [];
    const input = { TableName, IndexName: 'byUnit', ...within('unitPk', unitPk(unit)) };
    for await (const page of queryPages(client, input))
      people.push(...page.map((item) => person.parse(item)));
    return people;
  };
  return {
    ...connectDirectoryRecord(client, TableName),
    person: (email) => personItemOf(email, false),
    personNow: (email) => personItemOf(email, true),
    peopleOf,

    async units() {
      const { Item } = await client.send(new GetCommand({ TableName, Key: unitsKey, ConsistentRead: true }));
      return Item && (keptUnits.parse(Item) as KeptUnits);
    },

    // The index says who there is, a second late; how each of them is, is read where nothing is late. So an
    // administrator who has just been removed is never counted on, and one who has just come may not be yet.
    async everybody(units) {
      const emails = (await inLanes(units, peopleOf, readsAtOnce)).flat().map(({ email }) => email);
      const read = (email: string) => personItemOf(email, true);
      const people = await inLanes(new Set(emails), read, readsAtOnce);
      return people.flatMap((each) => each ?? []);
    },
  };
};
