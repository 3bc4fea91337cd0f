import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { until } from '../../scripts/waiting/until.ts';
import { bootFixture, type Fixture, newDataDirectory } from './fixture/boot-fixture.ts';

let fixture: Fixture;
let documents: DynamoDBDocumentClient;

const connect = () => DynamoDBDocumentClient.from(new DynamoDBClient(fixture.about.dynamodb));
beforeAll(async () => {
  fixture = await bootFixture({ data: newDataDirectory() });
  documents = connect();
});
afterAll(() => fixture.close());

const write = (pk: string, more: object = {}) =>
  documents.send(new PutCommand({ TableName: fixture.about.tables.Records, Item: { pk, sk: 'x', ...more } }));
const timesSeen = async (pk: string) =>
  (await documents.send(new GetCommand({ TableName: fixture.about.tables.Seen, Key: { pk, sk: 'seen' } })))
    .Item?.times ?? 0;
const drained = () =>
  until(
    () => fixture.streams.lag(),
    (lag) => lag === 0,
  );

test('what is written reaches the function soon, once', async () => {
  await write('first');
  expect(
    await until(
      () => timesSeen('first'),
      (times) => times > 0,
    ),
  ).toBe(1);
  expect(await drained()).toBe(0);
});

test('a poisoned record ends in the dead-letter queue and its neighbours do not', async () => {
  await fixture.streams.pause(true);
  for (const pk of ['p1', 'p2', 'p3', 'p4', 'p5']) await write(pk, pk === 'p3' ? { poison: true } : {});
  expect(await fixture.streams.lag()).toBe(5);
  await fixture.streams.pause(false);
  await drained();
  const [p1, p2, ...behind] = await Promise.all(['p1', 'p2', 'p4', 'p5'].map(timesSeen));
  // What stood before the poison was done again with each half it was in: at least once, as on Lambda.
  expect([p1, p2].every((times) => times >= 1)).toBe(true);
  expect(behind).toEqual([1, 1]);
  expect((await fixture.control('GET', 'dlq')).body).toMatchObject([
    {
      queue: expect.stringContaining('LeftOver'),
      body: {
        requestContext: { condition: 'RetryAttemptsExhausted', approximateInvokeCount: 3 },
        DDBStreamBatchInfo: { batchSize: 1 },
      },
    },
  ]);
});

test('after a reported failure only the rest is delivered again', async () => {
  await fixture.streams.pause(true);
  for (const pk of ['w1', 'w2', 'w3', 'w4']) await write(pk, pk === 'w3' ? { weak: true } : {});
  await fixture.streams.pause(false);
  await drained();
  expect(await Promise.all(['w1', 'w2', 'w4'].map(timesSeen))).toEqual([1, 1, 1]);
  expect((await fixture.control('GET', 'dlq')).body).toHaveLength(2);
});

test('the stream can be held, and tells how far behind it is', async () => {
  await fixture.control('POST', 'streams', { paused: true });
  await write('held');
  expect((await fixture.control('GET', 'streams')).body).toEqual({ lag: 1, paused: true });
  expect(await timesSeen('held')).toBe(0);
  await fixture.control('POST', 'streams', { paused: false });
  await drained();
  expect(await timesSeen('held')).toBe(1);
});

test('records come twice, now or long after', async () => {
  await fixture.control('POST', 'streams', { duplicate: 1 });
  await write('twice');
  await drained();
  expect(await timesSeen('twice')).toBe(2);
  await write('after');
  await drained();
  await fixture.control('POST', 'streams', { rewind: 2 });
  await drained();
  expect(await Promise.all(['twice', 'after'].map(timesSeen))).toEqual([3, 2]);
});

test('a restart goes on where it was, and what was written last is delivered', async () => {
  await fixture.streams.pause(true);
  await write('over-the-restart');
  const { data } = fixture;
  await fixture.close();
  fixture = await bootFixture({ data });
  documents = connect();
  expect(
    await until(
      () => timesSeen('over-the-restart'),
      (times) => times > 0,
    ),
  ).toBe(1);
  expect(await Promise.all(['first', 'held'].map(timesSeen))).toEqual([1, 1]);
});
