import http from 'node:http';
import { generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootFixture, type Fixture } from './fixture/boot-fixture.ts';

let fixture: Fixture;
let token: string;
beforeAll(async () => {
  fixture = await bootFixture();
  token = await fixture.identity.signToken('clerk@unit.example');
});
afterAll(() => fixture.close());

const call = (path: string, init: RequestInit = {}) => fetch(fixture.url + path, init);
const withToken = (value: string) => ({ authorization: `Bearer ${value}` });
const event = async (path: string, init: RequestInit = {}) => {
  const response = await call(path, init);
  return (await response.json()) as Record<string, never>;
};

test('a route hands the function what API Gateway would', async () => {
  const asked = await event('probe?state=a&state=b&period=2015-03', {
    method: 'POST',
    headers: { ...withToken(token), 'content-type': 'application/json', cookie: 'a=1; b=2' },
    body: JSON.stringify({ act: 'event' }),
  });
  expect(asked).toMatchObject({
    version: '2.0',
    routeKey: 'POST /probe',
    rawPath: '/probe',
    queryStringParameters: { state: 'a,b', period: '2015-03' },
    cookies: ['a=1', 'b=2'],
    isBase64Encoded: false,
    requestContext: {
      http: { method: 'POST', path: '/probe' },
      authorizer: { jwt: { claims: { email: 'clerk@unit.example', email_verified: 'true' } } },
    },
  });
});

test('a page that comes in base64 is lent a font as others are', async () => {
  const headers = { ...withToken(token), 'content-type': 'application/json', 'sec-fetch-dest': 'document' };
  const answered = await call('probe', { method: 'POST', headers, body: JSON.stringify({ act: 'page' }) });
  expect(await answered.text()).toMatch(/font-face.*计划/s);
});

test('path parameters arrive decoded', async () => {
  const asked = await call('things/%E5%B8%82%E5%B1%80/roster', { headers: withToken(token) });
  // The probe reads no body of a GET, so its answer only shows that the route was found.
  expect(asked.status).toBe(200);
});

test('no token, a wrong one, an expired one and one for somebody else are refused alike', async () => {
  const { privateKey } = await generateKeyPair('RS256');
  const foreign = await new SignJWT({ email: 'a@b.example' })
    .setProtectedHeader({ alg: 'RS256' })
    .setIssuer('https://accounts.google.com')
    .setAudience('fixture')
    .setExpirationTime('1h')
    .sign(privateKey);
  const [header, payload] = token.split('.');
  const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${payload}.`;
  for (const wrong of ['', 'nonsense', foreign, unsigned, `${header}.${payload}.AAAA`]) {
    const response = await call('probe', { method: 'POST', headers: withToken(wrong) });
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: 'Unauthorized' });
  }
});

test('a token for any e-mail can be asked for', async () => {
  const { body } = await fixture.control('POST', 'token', { email: 'stranger@nowhere.example' });
  const asked = await event('probe', {
    method: 'POST',
    headers: withToken((body as { token: string }).token),
    body: JSON.stringify({ act: 'event' }),
  });
  expect(asked).toMatchObject({
    requestContext: { authorizer: { jwt: { claims: { email: 'stranger@nowhere.example' } } } },
  });
});

test('an unknown path and an unknown method are not found', async () => {
  for (const [path, method] of [
    ['nothing', 'GET'],
    ['probe', 'GET'],
    ['_local/nothing', 'GET'],
  ] as const) {
    const response = await call(path, { method });
    expect([response.status, await response.json()]).toEqual([404, { message: 'Not Found' }]);
  }
});

test("another site's page cannot use the machine's own seams", async () => {
  const headers = { origin: 'https://elsewhere.example', 'content-type': 'text/plain' };
  const response = await call('_local/clock', { method: 'POST', headers, body: '{"now":"2020-01-01"}' });
  expect(response.status).toBe(403);
});

test('a gzip body arrives in base64, byte for byte', async () => {
  const bytes = Buffer.from([31, 139, 8, 0, 255, 254, 0, 128]);
  const headers = { 'content-type': 'application/gzip' };
  expect(await event('open', { method: 'POST', headers, body: bytes })).toEqual({
    base64: true,
    body: bytes.toString('base64'),
  });
});

test('a body beyond the limit is a 413, a result beyond it a 500', async () => {
  const large = await call('open', { method: 'POST', body: 'x'.repeat(10 * 1024 * 1024 + 1) });
  expect(large.status).toBe(413);
  const beyondLambda = await call('open', { method: 'POST', body: 'x'.repeat(7 * 1024 * 1024) });
  expect(beyondLambda.status).toBe(413);
  expect((await fixture.probe('big', 7 * 1024 * 1024)).status).toBe(500);
  expect((await fixture.probe('big', 5 * 1024 * 1024)).status).toBe(200);
});

/** A request as it stands on the wire, which fetch would tidy. */
const raw = (path: string, headers: http.OutgoingHttpHeaders = {}, method = 'GET'): Promise<number> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(fixture.url);
    const request = http.request({ port, path, method, headers, host: '127.0.0.1' }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    });
    request.on('error', reject);
    request.end();
  });

test.each([
  ['a % that begins no character', '/things/%E5%B8/roster', 400],
  ['a % alone', '/things/%/roster', 400],
  ['a % under the machine’s own paths', '/_local/outbox/%ff', 400],
  ['a % of a page', '/%zz', 400],
  ['two slashes', '//', 404],
  ['two slashes before what looks like a host', '//evil.example:99999/probe', 404],
  ['an address with a host', 'http://evil.example/probe', 404],
  ['a path of 5,000 characters', `/${'a'.repeat(5_000)}`, 404],
])('%s is answered', async (_, path, status) => {
  expect(await raw(path, withToken(token))).toBe(status);
});

test('headers of 40 KB are refused', async () => {
  expect(await raw('/probe', { 'x-long': 'a'.repeat(40_000) })).toBe(431);
});

test('the machine’s own paths answer only to names of this machine', async () => {
  const { port } = new URL(fixture.url);
  for (const host of [`127.0.0.1:${port}`, `localhost:${port}`, `[::1]:${port}`, 'LOCALHOST'])
    expect(await raw('/_local/clock', { host })).toBe(200);
  for (const host of ['evil.example', `evil.example:${port}`, '127.0.0.1.evil.example', 'localhost.evil'])
    for (const origin of [{}, { origin: `http://${host}` }])
      expect(await raw('/_local/clock', { host, ...origin })).toBe(403);
});
