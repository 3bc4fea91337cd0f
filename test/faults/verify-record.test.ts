/**
 * Verifying while AWS fails: whichever call breaks, before or after its effect, the next run ends with one
 * root of the day that never changed a byte; and what was tampered with in the real table is named.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { sha256 } from '../../functions/common/hashes.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { documentPk, eventSk } from '../../shared/submission/keys.ts';
import { eitherSide, nilSheet, passTo, quickTries, start } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';

type About = {
  dynamodb: ConstructorParameters<typeof DynamoDBClient>[0];
  s3: ConstructorParameters<typeof S3Client>[0];
  tables: Record<string, string>;
  buckets: Record<string, string>;
};
let system: LocalSystem;
let about: About;
let s3: S3Client;
const period = '2015-01';
const filed = { unit: 'nyw', form: 'class-return', period };

const submit = async (unit: string): Promise<void> => {
  const { status } = await system.ask(
    `clerk.${unit}@qingdao.example`,
    'POST',
    'submissions',
    nilSheet({ unit, form: 'class-return', period }),
  );
  expect(status).toBe(201);
};

type Root = { n: number; day: string; hash: string };
const run = async (order: object = {}): Promise<{ ok: boolean; root?: Root; text: string }> => {
  const { ok, text } = await start(system, 'verify-record', order);
  const { root } = JSON.parse(text) as { root?: Root };
  return { ok, text, ...(root && { root }) };
};
const rootsNow = async (): Promise<Map<string, string>> => {
  const Bucket = about.buckets.Archive;
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'roots/' }));
  const found = new Map<string, string>();
  for (const { Key = '' } of Contents) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    found.set(Key, (await Body?.transformToString()) ?? '');
  }
  return found;
};

let day = 2;
/** Half past one in the night of the next day, with what the clock has started done. */
const nextNight = async (): Promise<string> => {
  day += 1;
  const at = `2015-02-${String(day).padStart(2, '0')}`;
  await passTo(system, new Date(`${at}T01:30:00+08:00`).toISOString());
  return at;
};

beforeAll(async () => {
  system = await bootSystem('2015-02-02T03:00:00Z', { ...quickTries, schedules: ['verify-record'] });
  about = (await (await fetch(`${system.url}_local/about`)).json()) as About;
  s3 = new S3Client(about.s3 as object);
  await submit('nyw');
  await submit('hyj');
  await system.settle();
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

const only = { function: 'verify-record' } as const;
const calls = [
  { service: 's3', operation: 'ListObjectVersions' },
  { service: 's3', operation: 'GetObject' },
  { service: 'dynamodb', operation: 'Query' },
  { service: 'dynamodb', operation: 'GetItem' },
  { service: 's3', operation: 'PutObject' },
] as const;

test('the clock starts it every night, and each night has a root', async () => {
  const [first, second] = [await nextNight(), await nextNight()];
  const kept = await rootsNow();
  expect([...kept.keys()]).toEqual([`roots/${first}.json`, `roots/${second}.json`]);
  const { previous, hash, ...told } = JSON.parse(kept.get(`roots/${second}.json`) as string);
  expect(previous).toBe(JSON.parse(kept.get(`roots/${first}.json`) as string).hash);
  expect(hash).toBe(sha256(previous + canonical(told)));
  expect(Object.keys(told.documents)).toEqual(['hyj/class-return/2015-01', 'nyw/class-return/2015-01']);
  expect(await system.denials()).toEqual([]);
});

test.each(eitherSide(calls))(
  'a run that dies at $name leaves one root to the next',
  async ({ service, operation, when }) => {
    await system.fault({ ...only, service, operation, when, error: 'die' });
    // The clock fires: the first attempt dies, and Lambda's second is the next run.
    const night = await nextNight();
    expect(await system.faultHits()).toEqual([1]);
    const before = await rootsNow();
    const { ok, root } = await run();
    expect(ok).toBe(true);
    expect(root?.day).toBe(night);
    const after = await rootsNow();
    expect([...after.keys()].filter((key) => key.includes(night))).toEqual([`roots/${night}.json`]);
    for (const [key, text] of before) expect(after.get(key)).toBe(text);
  },
);

test('throttles and lost answers on the way are ridden out', async () => {
  await system.fault({ ...only, service: 'dynamodb', operation: 'Query', error: 'throttle', times: 3 });
  await system.fault({
    ...only,
    service: 's3',
    operation: 'PutObject',
    error: 'drop',
    when: 'after',
    times: 2,
  });
  await submit('kjj');
  const night = await nextNight();
  const kept = await rootsNow();
  expect([...kept.keys()].at(-1)).toBe(`roots/${night}.json`);
  expect(Object.keys(JSON.parse(kept.get(`roots/${night}.json`) as string).documents)).toHaveLength(3);
});

test('an event changed in the table is named, and no root is written until somebody accepts it', async () => {
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(about.dynamodb as object));
  await documents.send(
    new UpdateCommand({
      TableName: about.tables.Submissions,
      Key: { pk: documentPk(filed), sk: eventSk(1) },
      UpdateExpression: 'SET certifier = :other',
      ExpressionAttributeValues: { ':other': '别人' },
    }),
  );
  const before = await rootsNow();
  await nextNight();
  const { ok, text } = await run();
  expect(ok).toBe(false);
  expect(text).toContain('nyw/class-return/2015-01: the chain breaks at event 1');
  expect(text).toContain('nyw/class-return/2015-01: the head is not the fold of its events');
  expect((await rootsNow()).size).toBe(before.size);
  const accepted = await run({
    accept: ['nyw/class-return/2015-01'],
    reason: '演练',
    by: '督示例',
  });
  expect(accepted.ok).toBe(true);
  expect((await run()).ok).toBe(true);
});

test('the record can be queried through the api', async () => {
  const asked = 'audit?from=2015-02-01&to=2015-02-28&order=oldest&limit=3';
  const { body } = await system.ask('reviewer@qingdao.example', 'GET', asked);
  const events = body.events as { unit: string; n: number }[];
  expect(events.map(({ unit, n }) => `${unit} ${n}`)).toEqual(['nyw 1', 'nyw 2', 'hyj 1']);
  const { body: rest } = await system.ask(
    'reviewer@qingdao.example',
    'GET',
    `${asked}&after=${encodeURIComponent(body.next as string)}`,
  );
  expect((rest.events as unknown[]).length).toBe(3);
  const { body: own } = await system.ask(
    'clerk.hyj@qingdao.example',
    'GET',
    'audit?person=clerk.hyj%40qingdao.example',
  );
  expect((own.events as unknown[]).length).toBe(1);
  const byPeriod = await system.ask('clerk.hyj@qingdao.example', 'GET', `audit?period=${period}`);
  expect((byPeriod.body.events as unknown[]).length).toBe(2);
  expect(await system.denials()).toEqual([]);
});
