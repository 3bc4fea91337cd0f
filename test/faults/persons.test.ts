/**
 * Erasing a person in the whole system, under the grants of the template, while AWS fails: whichever call breaks, the
 * next night ends it; nothing of the person is in any table, object or log then, and the links of the city go on.
 */
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { GetObjectCommand, ListObjectVersionsCommand, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { eitherSide, firstSheet, quickTries, start } from '../support/faulted.ts';
import { bootSystem, type LocalSystem } from '../support/local-system.ts';
import { traineeRow } from '../support/sheets.ts';
import { staffOf, staffRow } from '../support/staff-sheets.ts';

type About = {
  dynamodb: NonNullable<ConstructorParameters<typeof DynamoDBClient>[0]>;
  s3: NonNullable<ConstructorParameters<typeof S3Client>[0]>;
  tables: Record<string, string>;
  buckets: Record<string, string>;
};
let system: LocalSystem;
let about: About;
const administrator = 'administrator@qingdao.example';
const clerk = 'clerk.nyw@qingdao.example';
const id = { unit: 'nyw', form: 'staff-list', period: '2015' };

/** Each test erases somebody else. */
const nameOf = (serial: number): string => `甲${String.fromCodePoint(0x4f00 + serial)}示`;
const people = Array.from({ length: 14 }, (_, i) => staffRow(i + 1, { name: nameOf(i + 1) }));

beforeAll(async () => {
  system = await bootSystem('2015-01-20T02:00:00Z', { ...quickTries, schedules: [], units: ['nyw', 'rsj'] });
  about = (await (await fetch(`${system.url}_local/about`)).json()) as About;
  const { status, body } = await system.ask(
    clerk,
    'POST',
    'submissions',
    firstSheet({ ...id, ...staffOf(...people) }),
  );
  expect([status, body.code]).toEqual([201, undefined]);
  await system.settle();
});
afterEach(() => system.clearFaults());
afterAll(() => system?.close());

const typed = (serial: number) => ({
  name: nameOf(serial),
  number: String(traineeRow(serial).citizenNumber),
  reason: '本人到窗口申请',
});
const askErasure = (serial: number) =>
  system.ask(administrator, 'POST', 'persons/erasures', {
    ...typed(serial),
    basis: 'order',
    order: '示例法院〔2015〕1号',
  });

const stores = async (): Promise<string> => {
  const client = DynamoDBDocumentClient.from(new DynamoDBClient(about.dynamodb));
  const s3 = new S3Client(about.s3);
  const found: string[] = [];
  for (const TableName of Object.values(about.tables))
    found.push(JSON.stringify((await client.send(new ScanCommand({ TableName }))).Items));
  for (const Bucket of Object.values(about.buckets)) {
    const { Versions = [] } = await s3.send(new ListObjectVersionsCommand({ Bucket }));
    for (const { Key, VersionId } of Versions) {
      const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key, VersionId }));
      found.push((await Body?.transformToString()) ?? '');
    }
  }
  return found.join('\n') + (await system.logs());
};
const namesNow = async (): Promise<string> => {
  const { body } = await system.ask(clerk, 'GET', 'forms/staff-list?unit=nyw&period=2015');
  return JSON.stringify((body as { rows: unknown }).rows);
};

test('what is kept is told to an administrator, and nobody else', async () => {
  const { status, body } = await system.ask(administrator, 'POST', 'persons/kept', typed(1));
  expect(status).toBe(200);
  expect(JSON.stringify(body)).toContain(nameOf(1));
  expect((await system.ask('reviewer@qingdao.example', 'POST', 'persons/kept', typed(1))).body.code).toBe(
    'role-missing',
  );
  expect(
    (await system.ask(administrator, 'POST', 'persons/kept', { ...typed(1), name: '别人' })).body.code,
  ).toBe('person-unknown');
});

test('a name is corrected by the next version', async () => {
  const { status, body } = await system.ask(administrator, 'POST', 'persons/corrections', {
    ...typed(people.length),
    correct: '甲更正',
  });
  expect([status, body.rows]).toEqual([200, 1]);
  await system.settle();
  expect(await namesNow()).toContain('甲更正');
  expect(await system.denials()).toEqual([]);
});

const only = { function: 'erase-persons' } as const;
const calls = [
  { service: 's3', operation: 'GetObject', skip: 0 },
  { service: 's3', operation: 'PutObject', skip: 0 },
  { service: 'dynamodb', operation: 'Query', skip: 0 },
  // The keys of the content, its ledger, and the record.
  { service: 'dynamodb', operation: 'TransactWriteItems', skip: 0 },
  { service: 'dynamodb', operation: 'TransactWriteItems', skip: 1 },
  { service: 'dynamodb', operation: 'TransactWriteItems', skip: 2 },
  { service: 'dynamodb', operation: 'DeleteItem', skip: 0 },
] as const;
let serial = 1;
test.each(eitherSide(calls))(
  'whoever is erased is gone, also after a death at $name, $skip before it',
  async (call) => {
    serial += 1;
    expect((await askErasure(serial)).status).toBe(202);
    const { service, operation, skip, when } = call;
    await system.fault({ ...only, service, operation, skip, when, error: 'die' });
    await start(system, 'erase-persons');
    expect(await system.faultHits()).toEqual([1]);
    const { ok, text } = await start(system, 'erase-persons');
    expect([ok, text]).toEqual([true, expect.any(String)]);
    expect((await start(system, 'erase-persons')).text).toContain('"requests":0');
    await system.settle();
    const everything = (await stores()) + (await namesNow());
    expect(everything).not.toContain(nameOf(serial));
    expect(everything).not.toContain(typed(serial).number);
    expect(await namesNow()).toContain(nameOf(1));
    expect(await system.denials()).toEqual([]);
    expect(await system.deadLetters()).toEqual([]);
  },
);

test('the record of it all holds, and names nobody', async () => {
  const { status, body } = await system.ask(administrator, 'GET', 'audit?from=2015-01-01&to=2015-12-31');
  expect(status).toBe(200);
  const { events } = body as { events: { form: string; type: string; reason: string }[] };
  expect(events.map(({ type }) => type)).toContain('erased');
  expect(JSON.stringify(events)).not.toContain(nameOf(2));
  const verified = await start(system, 'verify-record', { full: true });
  expect([verified.ok, verified.text]).toEqual([true, expect.stringContaining('"faults":[]')]);
});
