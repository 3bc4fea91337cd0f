/**
 * `aws s3 sync` as the runbook has an operator call it, by the requests that the command line makes: it lists with
 * encoded keys page by page, decodes them as Python does, copies what is missing, has another size or is younger
 * here than there, and gives the copy the time of the object.
 */
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import {
  type _Object,
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { bootFixture, type Fixture, newDataDirectory } from './fixture/boot-fixture.ts';

let fixture: Fixture;
let s3: S3Client;
let Bucket: string;
let copy: string;

beforeAll(async () => {
  fixture = await bootFixture({ data: newDataDirectory() });
  s3 = new S3Client({ ...fixture.about.s3, maxAttempts: 1 });
  Bucket = fixture.about.buckets.Files ?? '';
});
afterAll(() => fixture.close());
beforeEach(() => {
  copy = newDataDirectory();
});

const put = (Key: string, Body: string | Buffer) => s3.send(new PutObjectCommand({ Bucket, Key, Body }));
/** urllib's unquote_plus. */
const decode = (key: string) => decodeURIComponent(key.replaceAll('+', ' '));

const listed = async (Prefix: string): Promise<(_Object & { readonly Key: string })[]> => {
  const objects: (_Object & { readonly Key: string })[] = [];
  for (let ContinuationToken: string | undefined; ; ) {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix, EncodingType: 'url', MaxKeys: 3, ContinuationToken }),
    );
    expect(page.EncodingType).toBe('url');
    objects.push(...(page.Contents ?? []).map((one) => ({ ...one, Key: decode(one.Key ?? '') })));
    ContinuationToken = page.NextContinuationToken;
    if (!ContinuationToken) return objects;
  }
};

/** @returns keys that were copied */
const sync = async (prefix: string): Promise<string[]> => {
  const copied: string[] = [];
  for (const { Key, Size, LastModified } of await listed(prefix)) {
    const file = path.join(copy, Key.slice(prefix.length));
    const here = fs.statSync(file, { throwIfNoEntry: false });
    const at = LastModified as Date;
    if (here?.size === Size && here?.mtimeMs !== undefined && here.mtimeMs <= at.getTime()) continue;
    const object = await s3.send(new GetObjectCommand({ Bucket, Key, ChecksumMode: 'ENABLED' }));
    expect([object.ContentLength, object.LastModified]).toEqual([Size, at]);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, (await object.Body?.transformToByteArray()) ?? '');
    fs.utimesSync(file, at, at);
    copied.push(Key);
  }
  return copied;
};

const names = [
  'plain.json',
  'two blanks  in it.json',
  '示例/计划 1.json',
  '示例/子/2.json',
  'a+b.json',
  '100%.json',
  '%2F%20.json',
  "it's (1) ~*!.json",
  '<&">.json',
  '#?=;,:@$.json',
  // By UTF-16 these two would change places.
  '＋.json',
  '𠮷.json',
  'empty.json',
];
const bodyOf = (name: string) => (name === 'empty.json' ? '' : `${name}\0\r\n`);
/** In the order of their bytes, as the command line expects both sides to be. */
const inOrder = (keys: readonly string[]) =>
  [...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));

test('every object arrives under its key with its bytes, a second run copies nothing', async () => {
  for (const name of names) await put(`sync/${name}`, bodyOf(name));
  expect(await sync('sync/')).toEqual(inOrder(names).map((name) => `sync/${name}`));
  for (const name of names)
    expect([name, fs.readFileSync(path.join(copy, name), 'utf8')]).toEqual([name, bodyOf(name)]);
  expect(await sync('sync/')).toEqual([]);
});

test('a later run copies what is new, was replaced or was spoilt here', async () => {
  for (const name of ['1 一.json', '2+.json', '3%.json']) await put(`again/${name}`, 'before');
  await sync('again/');
  await put('again/2+.json', 'of another size');
  await put('again/4 %20.json', 'new');
  fs.appendFileSync(path.join(copy, '3%.json'), 'x');
  fs.utimesSync(path.join(copy, '1 一.json'), new Date('2100-01-01'), new Date('2100-01-01'));
  expect(await sync('again/')).toEqual(
    ['1 一.json', '2+.json', '3%.json', '4 %20.json'].map((name) => `again/${name}`),
  );
  expect(fs.readFileSync(path.join(copy, '2+.json'), 'utf8')).toBe('of another size');
  expect(await sync('again/')).toEqual([]);
});

test('what the listing repeats of the question is encoded too', async () => {
  await put('of +/一 %.json', 'x');
  const page = await s3.send(
    new ListObjectsV2Command({
      Bucket,
      EncodingType: 'url',
      Prefix: 'of +',
      Delimiter: '一 %',
      StartAfter: 'of +',
    }),
  );
  expect([page.Prefix, page.Delimiter, page.StartAfter].map((each) => decode(each ?? ''))).toEqual([
    'of +',
    '一 %',
    'of +',
  ]);
  expect(page.CommonPrefixes?.map(({ Prefix = '' }) => decode(Prefix))).toEqual(['of +/一 %']);
});

/** What a client that asks for encoded keys is answered, as it stands on the wire. */
const listRaw = async (more: object): Promise<{ xml: string; keys: string[]; prefixes: string[] }> => {
  const client = new S3Client({ ...fixture.about.s3, maxAttempts: 1 });
  let xml = '';
  client.middlewareStack.add(
    (next) => async (given) => {
      const result = await next(given);
      const { body } = result.response as { body: AsyncIterable<Buffer> };
      const chunks: Buffer[] = [];
      for await (const chunk of body) chunks.push(chunk);
      xml = Buffer.concat(chunks).toString();
      Object.assign(result.response as object, { body: Readable.from([xml]) });
      return result;
    },
    { step: 'deserialize', priority: 'low' },
  );
  await client.send(new ListObjectsV2Command({ Bucket, EncodingType: 'url', ...more }));
  const textsOf = (name: string) =>
    [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) => text);
  const { keys, prefixes } = { keys: textsOf('Key'), prefixes: textsOf('Prefix').slice(1) };
  return { xml, keys, prefixes };
};
test('with encoding-type=url keys come as S3 writes them, and page by page all of them come', async () => {
  const keys = ['a b+c.json', '(1) ~*.json', '示例/计划 1.json', '示例/子/2.json', '<&>.json'].map(
    (key) => `url/${key}`,
  );
  for (const key of keys) await put(key, 'x');
  const { xml, keys: shown } = await listRaw({ Prefix: 'url/' });
  expect(xml).toContain('<EncodingType>url</EncodingType>');
  expect(shown).toContain('url/a+b%2Bc.json');
  expect(shown).toContain('url/%281%29+~*.json');
  expect(shown).toContain('url/%E7%A4%BA%E4%BE%8B/%E8%AE%A1%E5%88%92+1.json');
  expect(shown.map(decode).sort()).toEqual([...keys].sort());

  const grouped = await listRaw({ Prefix: 'url/示', Delimiter: '/' });
  expect(grouped.xml).toContain('<Prefix>url/%E7%A4%BA</Prefix>');
  expect(grouped.prefixes.map(decode)).toEqual(['url/示例/']);

  const paged: string[] = [];
  for (let ContinuationToken: string | undefined; ; ) {
    const page = await listRaw({
      Prefix: 'url/',
      MaxKeys: 2,
      ...(ContinuationToken && { ContinuationToken }),
    });
    paged.push(...page.keys.map(decode));
    ContinuationToken = /<NextContinuationToken>([^<]*)</.exec(page.xml)?.[1];
    if (!ContinuationToken) break;
  }
  expect(paged.sort()).toEqual([...keys].sort());
});

test('without it they come as they are, and nothing says that they are encoded', async () => {
  await put('url/a b+c.json', 'x');
  const { Contents = [], EncodingType } = await s3.send(
    new ListObjectsV2Command({ Bucket, Prefix: 'url/a' }),
  );
  expect([Contents.map(({ Key }) => Key), EncodingType]).toEqual([['url/a b+c.json'], undefined]);
  const { EncodingType: said } = await s3.send(
    new ListObjectVersionsCommand({ Bucket, Prefix: 'url/a', EncodingType: 'url' }),
  );
  expect(said).toBe('url');
});
