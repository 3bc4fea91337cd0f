import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { bootFixture, type Fixture } from './fixture/boot-fixture.ts';

let fixture: Fixture;
beforeAll(async () => {
  fixture = await bootFixture();
});
afterAll(() => fixture.close());
afterEach(() => fixture.faults.clear());

const arm = (fault: object) =>
  fixture.control('POST', 'faults', { service: 'dynamodb', operation: 'PutItem', ...fault });
const item = (pk: string) => ({ pk, sk: 'x' });
const isThere = async (pk: string) => (await fixture.probe('get', item(pk))).body !== null;

test('an error before the effect leaves nothing behind', async () => {
  await arm({ error: 'throttle' });
  expect(await fixture.probe('put', item('before'))).toMatchObject({
    body: { error: 'ThrottlingException' },
  });
  expect(await isThere('before')).toBe(false);
  expect(await fixture.probe('put', item('before'))).toMatchObject({ status: 200 });
});

test('an error after the effect hides that it happened', async () => {
  await arm({ error: 'internal', when: 'after' });
  expect(await fixture.probe('put', item('after'))).toMatchObject({ body: { error: 'InternalServerError' } });
  expect(await isThere('after')).toBe(true);
});

test('a client that tries again gets over what passes', async () => {
  await arm({ error: 'internal', times: 2 });
  expect(await fixture.probe('putPatiently', item('patient'))).toMatchObject({ status: 200 });
  expect(fixture.faults.list()).toMatchObject([{ hits: 2 }]);
});

test('a lost answer cuts the connection', async () => {
  await arm({ error: 'drop', when: 'after' });
  const lost = await fixture.probe('put', item('lost'));
  expect(lost.status).not.toBe(200);
  expect(await isThere('lost')).toBe(true);
});

test('a conflict of a transaction names its members', async () => {
  await arm({ operation: 'TransactWriteItems', error: 'conflict' });
  expect(await fixture.probe('transact', [item('t1'), item('t2')])).toMatchObject({
    body: {
      error: 'TransactionCanceledException',
      CancellationReasons: [{ Code: 'TransactionConflict' }, { Code: 'None' }],
    },
  });
  expect(await isThere('t1')).toBe(false);
});

test('a fault may wait for a call that names something', async () => {
  await arm({ error: 'internal', naming: 'second' });
  expect(await fixture.probe('put', item('first'))).toMatchObject({ status: 200 });
  expect(await fixture.probe('put', item('second'))).toMatchObject({
    body: { error: 'InternalServerError' },
  });
});

test('S3 has its own errors', async () => {
  await arm({ service: 's3', operation: 'PutObject', error: 'throttle' });
  expect(await fixture.probe('write', { key: 'k', body: '1' })).toMatchObject({
    body: { error: 'SlowDown' },
  });
  await arm({ service: 's3', operation: 'PutObject', error: 'conflict' });
  expect(await fixture.probe('write', { key: 'k', body: '1' })).toMatchObject({
    body: { error: 'ConditionalRequestConflict' },
  });
});

test('a function dies before or after the effect of its call', async () => {
  await arm({ error: 'die' });
  expect(await fixture.probe('put', item('died-before'))).toMatchObject({ status: 500 });
  expect(await isThere('died-before')).toBe(false);
  await arm({ error: 'die', when: 'after' });
  expect(await fixture.probe('put', item('died-after'))).toMatchObject({ status: 500 });
  expect(await isThere('died-after')).toBe(true);
});

test('a fault waits for its turn, its function and its operation', async () => {
  await arm({ error: 'throttle', skip: 1 });
  await arm({ error: 'throttle', function: 'nightly' });
  expect(await fixture.probe('put', item('first'))).toMatchObject({ status: 200 });
  expect(await fixture.probe('put', item('second'))).toMatchObject({ status: 409 });
  expect(await fixture.probe('put', item('third'))).toMatchObject({ status: 200 });
});

test('a delay only takes time', async () => {
  await arm({ error: 'delay', milliseconds: 150 });
  const began = performance.now();
  expect(await fixture.probe('put', item('late'))).toMatchObject({ status: 200 });
  expect(performance.now() - began).toBeGreaterThan(140);
});

test('faults are cleared, and a malformed one is refused', async () => {
  await arm({ error: 'throttle', times: 9 });
  await fixture.control('DELETE', 'faults');
  expect(await fixture.probe('put', item('clear'))).toMatchObject({ status: 200 });
  expect(await arm({ error: 'explode' })).toMatchObject({ status: 400 });
});
