/** DynamoDB takes a part of a batch and gives the rest back, and cuts an answer where it likes. */
import { expect, test } from 'vitest';
import { batchGet } from '../../../functions/storage/batch-get.ts';
import { connectLedgers } from '../../../functions/storage/ledgers.ts';
import { queryPages, within } from '../../../functions/storage/query-pages.ts';
import type { PlacedRow } from '../../../shared/tables/define-table.ts';
import { answeringDynamodb, type WireCall } from '../../support/answering-dynamodb.ts';
import { givenMoney } from '../../support/given-ledger.ts';

const id = { unit: 'nyw', form: 'funding-return', period: '2015-03' };
const puts = (count: number): PlacedRow[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `line${i}`,
    index: {},
    row: givenMoney('2015A-NYW-001', '2015-03', { line: `line${i}` }),
  }));

type Write = { PutRequest?: { Item: { sk: { S: string } } }; DeleteRequest?: { Key: { sk: { S: string } } } };
const keyOf = ({ PutRequest, DeleteRequest }: Write): string =>
  `${PutRequest ? 'put' : 'delete'} ${(PutRequest?.Item ?? DeleteRequest?.Key)?.sk.S}`;

/** Ledgers over a table that takes only as many writes of a call as it is told to, and what it has taken. */
const busyTable = (takes: (call: number) => number) => {
  const calls: string[][] = [];
  const taken: string[] = [];
  const pauses: number[] = [];
  const client = answeringDynamodb(({ operation, input }: WireCall) => {
    expect(operation).toBe('BatchWriteItem');
    const writes = (input.RequestItems as Record<string, Write[]>).Funding as Write[];
    calls.push(writes.map(keyOf));
    const many = takes(calls.length);
    taken.push(...writes.slice(0, many).map(keyOf));
    const left = writes.slice(many);
    return { UnprocessedItems: left.length ? { Funding: left } : {} };
  });
  const tables = { Plans: 'Plans', Trainees: 'Trainees', Funding: 'Funding' };
  const ledgers = connectLedgers(client, tables, async (attempt) => void pauses.push(attempt));
  return { ledgers, calls, taken, pauses };
};

test('what is given back is sent again, and nothing else, until all of it is written', async () => {
  const { ledgers, calls, taken, pauses } = busyTable(() => 2);
  await ledgers.write('Funding', id, { puts: puts(4), deletes: ['old'] });
  expect(calls.map(({ length }) => length)).toEqual([5, 3, 1]);
  expect(taken).toEqual([
    'delete ROW#old',
    'put ROW#line0',
    'put ROW#line1',
    'put ROW#line2',
    'put ROW#line3',
  ]);
  expect(pauses).toEqual([1, 2]);
});

test('a table that takes nothing is told as busy: rows are never left out without a word', async () => {
  const { ledgers, calls, pauses } = busyTable(() => 0);
  await expect(ledgers.write('Funding', id, { puts: puts(1), deletes: [] })).rejects.toThrow('busy');
  expect(calls).toHaveLength(8);
  expect(pauses).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test('one batch that stays busy fails the whole write, though the others were taken', async () => {
  const { ledgers } = busyTable((call) => (call === 1 ? 25 : 0));
  await expect(ledgers.write('Funding', id, { puts: puts(26), deletes: [] })).rejects.toThrow('busy');
});

test('no batch has more writes than DynamoDB takes', async () => {
  const { ledgers, calls, taken } = busyTable(() => 25);
  await ledgers.write('Funding', id, { puts: puts(60), deletes: [] });
  expect(calls.map(({ length }) => length).sort((a, b) => b - a)).toEqual([25, 25, 10]);
  expect(new Set(taken).size).toBe(60);
});

test('a query goes on where its answer was cut, past a page that a filter emptied', async () => {
  const asked: unknown[] = [];
  const item = (n: string) => ({ n: { S: n } });
  const answers = [
    { Items: [item('1'), item('2')], LastEvaluatedKey: item('2') },
    { Items: [], LastEvaluatedKey: item('5') },
    { Items: [item('6')] },
  ];
  const client = answeringDynamodb(({ input }) => {
    asked.push(input.ExclusiveStartKey);
    return answers[asked.length - 1] as object;
  });
  const pages = [];
  for await (const page of queryPages(client, { TableName: 'Plans', ...within('pk', 'p') })) pages.push(page);
  expect(pages).toEqual([[{ n: '1' }, { n: '2' }], [{ n: '6' }]]);
  expect(asked).toEqual([undefined, item('2'), item('5')]);
});

/** Items by their keys from a table that answers only so many of each call. */
const readSlowly = async (count: number, takes: (call: number) => number) => {
  const calls: number[] = [];
  const client = answeringDynamodb(({ operation, input }: WireCall) => {
    expect(operation).toBe('BatchGetItem');
    const { Keys } = (input.RequestItems as { Things: { Keys: object[] } }).Things;
    calls.push(Keys.length);
    const many = takes(calls.length);
    const left = Keys.slice(many);
    return {
      Responses: { Things: Keys.slice(0, many) },
      UnprocessedKeys: left.length ? { Things: { Keys: left, ConsistentRead: true } } : {},
    };
  });
  const keys = Array.from({ length: count }, (_, i) => ({ pk: `P${i}`, sk: 'HEAD' }));
  const items = await batchGet(client, 'Things', keys, async () => {});
  return { calls, items: items.map(({ pk }) => pk), keys: keys.map(({ pk }) => pk) };
};

test('keys that are given back are asked for again, a hundred with a call, until all are answered', async () => {
  const { calls, items, keys } = await readSlowly(150, (call) => (call === 1 ? 70 : 100));
  expect(calls).toEqual([100, 30, 50]);
  expect(items).toEqual(keys);
  expect(await readSlowly(0, () => 0)).toMatchObject({ calls: [], items: [] });
});

test('a table that answers nothing is told as busy: no document is taken for one that was not filed', async () => {
  await expect(readSlowly(1, () => 0)).rejects.toThrow('busy');
});
