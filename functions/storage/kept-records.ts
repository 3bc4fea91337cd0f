/**
 * Printed records, in table Persons: pk PRINTED#number, sk PRINTED; and which a person has: pk PRINTED-OF#person, sk the
 * number. They hold names, so they lie where they can be taken away, and not in the archive, which is locked for years.
 */
import { DeleteCommand, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { RecordContent } from '../../shared/certificates/record-paper.ts';
import { dynamodb } from './dynamodb.ts';
import { queryPages, within } from './query-pages.ts';
import { setting } from './setting.ts';

export type KeptRecords = {
  readonly find: (number: string) => Promise<RecordContent | undefined>;
  /** The same record may be kept any number of times. @param person pseudonym */
  readonly keep: (number: string, person: string, record: RecordContent) => Promise<void>;
  /** Takes every record of a person away. @returns how many there were */
  readonly erase: (person: string) => Promise<number>;
};

const keyOf = (number: string) => ({ pk: `PRINTED#${number}`, sk: 'PRINTED' });
const ownPk = (person: string): string => `PRINTED-OF#${person}`;
const ownKey = (person: string, number: string) => ({ pk: ownPk(person), sk: number });
// As one text: what a record says is written and read as a whole.
const item = z.object({ record: z.string() });

export const connectKeptRecords = (
  client = dynamodb(),
  TableName = setting('PERSONS_TABLE'),
): KeptRecords => ({
  async find(number) {
    const get = new GetCommand({ TableName, Key: keyOf(number), ConsistentRead: true });
    const { Item } = await client.send(get);
    return Item && (JSON.parse(item.parse(Item).record) as RecordContent);
  },
  async keep(number, person, record) {
    // Whose it is first: one that nobody finds again could not be taken away.
    for (const Item of [ownKey(person, number), { ...keyOf(number), record: JSON.stringify(record) }])
      await client.send(new PutCommand({ TableName, Item }));
  },
  async erase(person) {
    const numbers: string[] = [];
    const input = { TableName, ConsistentRead: true, ...within('pk', ownPk(person)) };
    for await (const page of queryPages(client, input)) numbers.push(...page.map(({ sk }) => String(sk)));
    // What says whose it is goes last, so that a run that died is made up for by the next.
    for (const number of numbers)
      for (const Key of [keyOf(number), ownKey(person, number)])
        await client.send(new DeleteCommand({ TableName, Key }));
    return numbers.length;
  },
});
