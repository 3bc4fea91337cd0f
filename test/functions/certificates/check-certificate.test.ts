/** What anybody may ask about a certificate: by its code, by number and name, and what is answered otherwise. */
import '../../support/quiet.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { certificateKey } from '../../../functions/common/certificate-keys.ts';
import { openEndpoint } from '../../../functions/http/endpoint.ts';
import {
  askForCertificate,
  checkCertificate,
  type OpenCertificateServices,
  openCertificate,
  readCertificateKeys,
  readCertificateStatus,
} from '../../../functions/routes/open-certificate.ts';
import { mostTries, type NameTries } from '../../../functions/storage/name-tries.ts';
import { numberAt } from '../../../shared/certificates/number.ts';
import { qingdao } from '../../../shared/programme/qingdao.ts';
import { giveCertificates, givenPerson, voidCertificate } from '../../support/given-certificates.ts';
import { inMemoryRecords } from '../../support/in-memory-records.ts';
import { inMemoryServices } from '../../support/in-memory-services.ts';

/** As table Counts keeps them; the storage suite proves both alike. */
const inMemoryTries = (): NameTries => {
  const spent = new Map<string, number>();
  const add = (key: string, step: number) => spent.set(key, (spent.get(key) ?? 0) + step);
  return {
    take: async (number, day) => {
      const key = `${number} ${day}`;
      if ((spent.get(key) ?? 0) >= mostTries) return false;
      add(key, 1);
      return true;
    },
    giveBack: async (number, day) => void add(`${number} ${day}`, -1),
  };
};

let given: ReturnType<typeof inMemoryServices>;
const records = inMemoryRecords();
let services: OpenCertificateServices;
beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2015-06-10T01:02:03Z'), toFake: ['Date'] });
  given = inMemoryServices([]);
  services = {
    ...given,
    city: qingdao,
    tries: inMemoryTries(),
    records,
    files: { of: async () => ['ab'.repeat(32)], keep: async () => {} },
    publicUrl: 'https://zhixin.example.cn/',
  };
});
afterEach(() => void vi.useRealTimers());

/** Well formed, and never given. */
const unknown = numberAt({ mark: 'QDZX', year: '2015', series: '07' }, 99, 0);

const context = {} as never;
const event = (more: object) => ({ headers: {}, requestContext: { requestId: 'r1' }, ...more }) as never;
const scan = async (number: string, k?: string) =>
  openEndpoint(
    'openCertificate',
    () => services,
    openCertificate,
  )(event({ pathParameters: { number }, ...(k !== undefined && { queryStringParameters: { k } }) }), context);
const type = async (number: string, name: string) =>
  openEndpoint(
    'checkCertificate',
    () => services,
    checkCertificate,
  )(
    event({
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: Buffer.from(new URLSearchParams({ number, name }).toString()).toString('base64'),
      isBase64Encoded: true,
    }),
    context,
  );
const keyOf = async (number: string) => certificateKey(await given.certificateSecrets(), number);
const issue = async (...names: string[]) =>
  giveCertificates(
    given,
    names.map((name, i) => givenPerson(i, name)),
  );

test('the code opens everything that is printed, and nothing that is not', async () => {
  const [number = ''] = await issue('王晓样');
  const { statusCode, body, headers } = await scan(number.toLowerCase(), await keyOf(number));
  expect(statusCode).toBe(200);
  for (const said of [
    '有效',
    'Valid',
    'QDZX 2015 07 00001',
    '王晓样',
    '海洋装备智能制造关键技术高级研修班',
    '2015A-NYW-001-1',
    '2015-05-11 至 2015-05-15',
    '40（其中网络 8）',
    '示例海洋装备研究院',
    '2015年5月20日',
    '核验时间 2015-06-10 09:02',
    'ab'.repeat(32),
    `/papers/certificate/${number}/1-zh.pdf?k=${await keyOf(number)}`,
  ])
    expect(body).toContain(said);
  expect(body).not.toMatch(/王\*10|head@nyw|示例负责人|trainee-roster|[0-9a-f]{64}(?<!(ab){32})/);
  expect(headers).toMatchObject({
    'cache-control': 'no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  });
  expect(headers['content-security-policy']).toContain("form-action 'self'");
});

test('a number alone is not answered, and looks the same whether it was given or not', async () => {
  const [number = ''] = await issue('王晓样');
  const known = await scan(number);
  const never = await scan(unknown);
  expect(known.statusCode).toBe(200);
  expect(known.body).not.toContain('王晓样');
  expect(known.body.replaceAll(number, '#')).toBe(never.body.replaceAll(unknown, '#'));
  expect(known.body).toContain('请输入编号和持证人姓名');
});

test('the key of another certificate, or a part of the right one, opens nothing', async () => {
  const [one = '', two = ''] = await issue('王晓样', '李晓样');
  for (const key of [await keyOf(two), (await keyOf(one)).slice(0, -1), '', 'z'.repeat(17)]) {
    const { statusCode, body } = await scan(one, key);
    expect(statusCode).toBe(404);
    expect(body).toContain('网址不完整或有误');
    expect(body).not.toContain('王晓样');
  }
});

test('number and full name open it, in whatever width and with whatever dots they are typed', async () => {
  const [, number = ''] = await issue('王晓样', '阿卜杜·示例');
  const typed = `${number.slice(0, 4).toLowerCase()} ${number.slice(4, 8)}-${number.slice(8)}`;
  for (const name of ['阿卜杜·示例', ' 阿卜杜•示例 ', '阿卜杜・示例'])
    expect((await type(typed, name)).body).toContain('阿卜杜·示例');
  // Without the key of the code there is no way to the file.
  expect((await type(number, '阿卜杜·示例')).body).not.toContain('/papers/');
});

test('an unknown number and a wrong or short name are answered alike', async () => {
  const [number = ''] = await issue('王晓样');
  const plain = ({ statusCode, body }: { statusCode: number; body: string }) => [
    statusCode,
    body.replace(/value="[^"]*"/, ''),
  ];
  const wrong = plain(await type(number, '王晓'));
  expect(wrong[0]).toBe(404);
  expect(plain(await type(unknown, '王晓样'))).toEqual(wrong);
});

test('ten wrong names lock the names of this number for the day, and never its code', async () => {
  const [number = '', other = ''] = await issue('王晓样', '李晓样');
  for (let i = 0; i < mostTries; i++) {
    expect((await type(number, `错${i}`)).statusCode).toBe(404);
    // A right one costs nothing.
    if (i < mostTries - 1) expect((await type(number, '王晓样')).statusCode).toBe(200);
  }
  const locked = await type(number, '王晓样');
  expect(locked.statusCode).toBe(429);
  expect(locked.body).toContain('今天');
  expect((await scan(number, await keyOf(number))).statusCode).toBe(200);
  expect((await type(other, '李晓样')).statusCode).toBe(200);
  // Midnight in Qingdao is 16:00 UTC.
  vi.setSystemTime(new Date('2015-06-10T16:00:01Z'));
  expect((await type(number, '王晓样')).statusCode).toBe(200);
});

test('a mistyped number is told by its check character, and spends no try', async () => {
  const [number = ''] = await issue('王晓样');
  const { statusCode, body } = await type(number.replace('00001', '00010'), '王晓样');
  expect(statusCode).toBe(404);
  expect(body).toContain('编号有误');
});

test('a void certificate is void on the very next request, and a replaced one names its successor', async () => {
  const [one = '', two = ''] = await issue('王晓样', '李小样');
  const opened = async (number: string) => (await scan(number, await keyOf(number))).body;
  expect(await opened(one)).toContain('class="banner valid"');
  await voidCertificate(given, one);
  const ended = await opened(one);
  expect(ended).toContain('class="banner void"');
  expect(ended).toContain('自2015-06-02起');
  // Why it ended is no business of whoever scans it, and its file is offered no more.
  expect(ended).not.toMatch(/发放有误|\/papers\/|abab/);
  const [successor = ''] = await giveCertificates(given, [givenPerson(1, '李晓样')], {
    replaces: two,
    issuedOn: '2015-06-03',
  });
  expect(await opened(two)).toMatch(/banner replaced[\s\S]*QDZX 2015 07 00003/);
  expect(await opened(successor)).toMatch(/banner valid[\s\S]*李晓样/);
});

test('what people typed is no markup on the page', async () => {
  const [number = ''] = await giveCertificates(given, [givenPerson(0, '<b>王</b>')], {
    class: { title: '<script>alert(1)</script>班' },
  });
  const { body } = await scan(number, await keyOf(number));
  expect(body).not.toMatch(/<script|<b>/);
  expect((await type('"><script>', '"><img>')).body).not.toMatch(/<script|<img/);
});

test('the blank page asks, and sends to itself', async () => {
  const open = openEndpoint('askForCertificate', () => services, askForCertificate);
  const { body } = await open(event({}), context);
  expect(body).toContain('action="https://zhixin.example.cn/c"');
  expect(body).toContain('href="https://zhixin.example.cn/c/verify.html"');
});

test('the list of a year says bit by bit which numbers have ended, signed with a key that anybody can fetch', async () => {
  const { webcrypto } = await import('node:crypto');
  const { gunzipSync } = await import('node:zlib');
  const numbers = await issue('甲样', '乙样', '丙样', '丁样', '戊样', '己样', '庚样', '辛样', '壬样');
  await giveCertificates(given, [givenPerson(20)], { class: { code: '2015A-NYW-002-1' }, series: '00' });
  await voidCertificate(given, numbers[8] as string);
  await giveCertificates(given, [givenPerson(1)], {
    replaces: numbers[1] as string,
    issuedOn: '2016-01-01',
    at: '2015-12-31T18:00:00.000Z',
  });
  vi.setSystemTime(new Date('2016-02-01T00:00:00Z'));
  const status = openEndpoint('readCertificateStatus', () => services, readCertificateStatus);
  const { body, headers } = await status(event({ pathParameters: { year: '2015' } }), context);
  expect(headers['content-type']).toBe('application/jose');
  const [head = '', payload = '', signature = ''] = body.split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString());
  const list = read(payload);
  expect(list).toMatchObject({ v: 1, mark: 'QDZX', year: '2015', day: '2016-02-01' });
  const bits = (series: string) =>
    [...gunzipSync(Buffer.from(list.series[series].ended, 'base64url'))].map((byte) =>
      byte.toString(2).padStart(8, '0'),
    );
  expect(list.series['07'].count).toBe(9);
  expect(bits('07')).toEqual(['01000000', '10000000']);
  expect(list.series['00'].count).toBe(1);
  expect(bits('00')).toEqual(['00000000']);
  const keys = openEndpoint('readCertificateKeys', () => services, readCertificateKeys);
  const [jwk] = JSON.parse((await keys(event({}), context)).body).keys;
  expect(jwk.kid).toBe(read(head).kid);
  const key = await webcrypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, [
    'verify',
  ]);
  const isRight = (said: string) =>
    webcrypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      Buffer.from(signature, 'base64url'),
      Buffer.from(said),
    );
  expect(await isRight(`${head}.${payload}`)).toBe(true);
  expect(await isRight(`${head}.${payload}x`)).toBe(false);
  // What was issued in the first hours of the new year by the city's clock is of the new year.
  const next = read(
    (await status(event({ pathParameters: { year: '2016' } }), context)).body.split('.')[1] as string,
  );
  expect(next.series).toMatchObject({ '07': { count: 1 } });
});
