import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessesOf } from '../../local/aws/dynamodb-accesses.ts';
import { evaluate, readStatement } from '../../local/aws/iam.ts';
import { bootFixture, type Fixture } from './fixture/boot-fixture.ts';

const read = (...sources: Record<string, unknown>[]) =>
  sources.map((source) => readStatement(source, 'test'));
const table = 'arn:aws:dynamodb:r:0:table/Plans';

test('what no statement allows is denied', () => {
  expect(evaluate([], 'dynamodb:GetItem', table)).toBe('denied by no policy');
});

test('an allow counts for its actions and resources only', () => {
  const statements = read({
    Effect: 'Allow',
    Action: ['dynamodb:Get*'],
    Resource: [table, `${table}/index/*`],
  });
  expect(evaluate(statements, 'dynamodb:GetItem', table)).toBe('allowed');
  expect(evaluate(statements, 'DynamoDB:getitem', `${table}/index/byYear`)).toBe('allowed');
  expect(evaluate(statements, 'dynamodb:PutItem', table)).toBe('denied by no policy');
  expect(evaluate(statements, 'dynamodb:GetItem', `${table}s`)).toBe('denied by no policy');
});

test('a deny wins over any allow', () => {
  const statements = read(
    { Effect: 'Allow', Action: '*', Resource: '*' },
    { Effect: 'Deny', Action: 'dynamodb:DeleteItem', Resource: '*' },
  );
  expect(evaluate(statements, 'dynamodb:DeleteItem', table)).toBe('denied explicitly');
  expect(evaluate(statements, 'dynamodb:PutItem', table)).toBe('allowed');
});

test('a condition holds for its values and not without one', () => {
  const Condition = { StringLike: { 's3:prefix': 'reports/*' } };
  const statements = read({ Effect: 'Allow', Action: 's3:ListBucket', Resource: '*', Condition });
  expect(evaluate(statements, 's3:ListBucket', 'b', { 's3:prefix': 'reports/2015' })).toBe('allowed');
  expect(evaluate(statements, 's3:ListBucket', 'b', { 's3:prefix': 'other' })).toBe('denied by no policy');
  expect(evaluate(statements, 's3:ListBucket', 'b')).toBe('denied by no policy');
});

test.each([
  { NotAction: 's3:*' },
  { Action: 's3:*', NotResource: '*' },
  { Action: 's3:*', Resource: '*', Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } } },
  { Action: [{ Ref: 'X' }], Resource: '*' },
])('a statement that is not understood stops the boot: %j', (source) => {
  expect(() => read({ Effect: 'Allow', ...source })).toThrow(/not understood|must be text/);
});

test('a transaction is checked member by member, an index by its own name', () => {
  const arnOf = (name: string) => `arn/${name}`;
  const TransactItems = [{ Put: { TableName: 'A' } }, { ConditionCheck: { TableName: 'B' } }];
  expect(accessesOf('TransactWriteItems', { TransactItems }, arnOf)).toEqual([
    { action: 'dynamodb:PutItem', resource: 'arn/A' },
    { action: 'dynamodb:ConditionCheckItem', resource: 'arn/B' },
  ]);
  expect(accessesOf('Query', { TableName: 'A', IndexName: 'byYear' }, arnOf)).toEqual([
    { action: 'dynamodb:Query', resource: 'arn/A/index/byYear' },
  ]);
  expect(accessesOf('BatchGetItem', { RequestItems: { A: [], B: [] } }, arnOf)).toHaveLength(2);
  expect(() => accessesOf('ExecuteStatement', { Statement: '' }, arnOf)).toThrow('not honoured');
});

let fixture: Fixture;
beforeAll(async () => {
  fixture = await bootFixture();
});
afterAll(() => fixture.close());

test('a function does what it was granted, and nothing else', async () => {
  expect(await fixture.probe('put', { pk: 'a', sk: 'b', groupPk: 'g' })).toMatchObject({ status: 200 });
  expect(await fixture.probe('queryIndex', { index: 'byGroup', key: 'g' })).toMatchObject({
    body: [{ pk: 'a' }],
  });
  const refused = await fixture.probe('queryIndex', { index: 'byOther', key: 'g' });
  expect(refused).toMatchObject({ status: 409, body: { error: 'AccessDeniedException' } });
  expect((refused.body as { message: string }).message).toMatch(
    /^User: arn:aws:sts::\d+:assumed-role\/.+ is not authorized to perform: dynamodb:Query on resource: arn:aws:dynamodb:.+\/index\/byOther because no identity-based policy allows the dynamodb:Query action$/,
  );
  expect(await fixture.probe('transactDelete', { pk: 'a', sk: 'b' })).toMatchObject({
    body: { error: 'AccessDeniedException' },
  });
  expect(await fixture.probe('get', { pk: 'a', sk: 'b' })).toMatchObject({ body: { pk: 'a' } });
});

test('S3 refuses in its own words, and hides what is missing from who may not list', async () => {
  expect(await fixture.probe('write', { key: 'open/x', body: '1' })).toMatchObject({ status: 200 });
  const sealed = await fixture.probe('write', { key: 'sealed/x', body: '1' });
  expect(sealed.body).toMatchObject({ error: 'AccessDenied', status: 403 });
  expect((sealed.body as { message: string }).message).toMatch(
    /with an explicit deny in an identity-based policy$/,
  );
  const missing = await fixture.probe('read', 'open/nothing');
  expect((missing.body as { message: string }).message).toMatch(/s3:ListBucket/);
});

test('secrets and mail ask for their grants too', async () => {
  expect((await fixture.probe('secret')).body).toMatch(/^[A-Za-z0-9]{64}$/);
  const mail = { from: 'somebody@elsewhere.example', to: 'a@b.example', subject: 's', text: 't' };
  expect(await fixture.probe('mail', mail)).toMatchObject({ body: { error: 'AccessDeniedException' } });
});

test('every denial is kept for a test to read', async () => {
  const { body } = await fixture.control('GET', 'denials');
  expect(body).toContainEqual(
    expect.objectContaining({ function: 'probe', message: expect.stringContaining('dynamodb:DeleteItem') }),
  );
});
