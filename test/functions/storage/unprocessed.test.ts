/** DynamoDB cuts an answer where it likes, and is now and then too busy for a transaction. */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { expect, test } from 'vitest';
import { batchGet } from '../../../functions/storage/batch-get.ts';
import { connectLedgers } from '../../../functions/storage/ledgers.ts';
import { queryPages, within } from '../../../functions/storage/query-pages.ts';
import type { PlacedRow } from '../../../shared/tables/define-table.ts';
import { answeringDynamodb, type WireCall } from '../../support/answering-dynamodb.ts';
import { givenMoney } from '../../support/given-ledger.ts';
import { begun } from '../../support/write-rows.ts';

const id = { unit: 'nyw', form: 'funding-return', period: '2015-03' };
const puts = (count: number): PlacedRow[] =>
  Array.from({ length: count }, (_, i) => ({
    key: `line${i}`,
    index: {},
    row: givenMoney('2015A-NYW-001', '2015-03', { line: `line${i}` }),
  }));

type Member = {
  ConditionCheck?: { Key: { sk: { S: string } } };
  Put?: { Item: { sk: { S: string } } };
  Delete?: { Key: { sk: { S: string } } };
};
const keyOf = ({ ConditionCheck, Put, Delete }: Member): string =>
  `${ConditionCheck ? 'check' : Put ? 'put' : 'delete'} ${(ConditionCheck?.Key ?? Put?.Item ?? Delete?.Key)?.sk.S}`;

/** Ledgers over a table that refuses some transactions, for the reasons it gives, and what it was asked. */
const busyTable = (refused: (call: number) => string | undefined) => {
  const calls: string[][] = [];
  const pauses: number[] = [];
  const client = answeringDynamodb(({ operation, input }: WireCall) => {
    expect(operation).toBe('TransactWriteItems');
    const members = input.TransactItems as Member[];
    calls.push(members.map(keyOf));
    const Code = refused(calls.length);
    if (Code === undefined) return {};
    throw new TransactionCanceledException({
      message: 'cancelled',
      $metadata: {},
      CancellationReasons: members.map((_, i) => ({ Code: i === 0 ? Code : 'None' })),
    });
  });
  const tables = { Plans: 'Plans', Trainees: 'Trainees', Funding: 'Funding' };
  const ledgers = connectLedgers(client, tables, async (attempt) => void pauses.push(attempt));
  return { ledgers, calls, pauses };
};

test('rows go under their mark, and again where it met another transaction or was too fast', async () => {
  const reasons = ['TransactionConflict', 'ThrottlingError', undefined];
  const { ledgers, calls, pauses } = busyTable((call) => reasons[call - 1]);
  expect(await ledgers.write('Funding', id, { puts: puts(2), deletes: ['old'] }, begun)).toBe(true);
  const whole = ['check PROJECTED', 'delete ROW#old', 'put ROW#line0', 'put ROW#line1'];
  expect(calls).toEqual([whole, whole, whole]);
  expect(pauses).toEqual([1, 2]);
});

test('a table that takes nothing is told as busy: rows are never left out without a word', async () => {
  const { ledgers, calls } = busyTable((call) => (call === 1 ? undefined : 'ThrottlingError'));
  await expect(ledgers.write('Funding', id, { puts: puts(100), deletes: [] }, begun)).rejects.toThrow('busy');
  expect(calls).toHaveLength(7);
});

test('a run whose mark is gone writes no more', async () => {
  const { ledgers, calls } = busyTable((call) => (call === 2 ? 'ConditionalCheckFailed' : undefined));
  expect(await ledgers.write('Funding', id, { puts: puts(300), deletes: [] }, begun)).toBe(false);
  expect(calls).toHaveLength(2);
});

test('no transaction has more members than DynamoDB takes, and each holds the mark', async () => {
  const { ledgers, calls } = busyTable(() => undefined);
  await ledgers.write('Funding', id, { puts: puts(220), deletes: [] }, begun);
  expect(calls.map(({ length }) => length)).toEqual([100, 100, 23]);
  expect(calls.map(([first]) => first)).toEqual(Array(3).fill('check PROJECTED'));
  expect(new Set(calls.flat()).size).toBe(221);
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
