import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  DeleteObjectCommand,
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  type PutObjectCommandInput,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bootFixture, type Fixture, newDataDirectory } from './fixture/boot-fixture.ts';

let fixture: Fixture;
let s3: S3Client;
let Bucket: string;

beforeAll(async () => {
  fixture = await bootFixture({ data: newDataDirectory() });
  s3 = new S3Client({ ...fixture.about.s3, maxAttempts: 1 });
  Bucket = fixture.about.buckets.Files ?? '';
});
afterAll(() => fixture.close());

const put = (Key: string, Body: PutObjectCommandInput['Body'], more: Partial<PutObjectCommandInput> = {}) =>
  s3.send(new PutObjectCommand({ Bucket, Key, Body, ...more }));
const get = async (Key: string, more: object = {}) => {
  const answer = await s3.send(new GetObjectCommand({ Bucket, Key, ...more }));
  return Buffer.from((await answer.Body?.transformToByteArray()) ?? []);
};
const random = (size: number) => Buffer.from(Array.from({ length: size }, (_, i) => (i * 7919) % 256));

test('bytes, content type, encoding and metadata come back as they went', async () => {
  const body = gzipSync('{"x":1}');
  const more = { ContentType: 'application/json', ContentEncoding: 'gzip', Metadata: { actor: 'a' } };
  const written = await put('a/1.json.gz', body, more);
  const read = await s3.send(new GetObjectCommand({ Bucket, Key: 'a/1.json.gz' }));
  expect(gunzipSync((await read.Body?.transformToByteArray()) ?? '').toString()).toBe('{"x":1}');
  expect(read).toMatchObject({
    ContentType: 'application/json',
    ContentEncoding: 'gzip',
    Metadata: { actor: 'a' },
  });
  expect(read.VersionId).toBe(written.VersionId);
  expect(read.ETag).toBe(`"${createHash('md5').update(body).digest('hex')}"`);
});

test('a streamed body arrives without its framing, whatever bytes it has', async () => {
  const bytes = random(300_001);
  await put('stream', Readable.from([bytes.subarray(0, 70_000), bytes.subarray(70_000)]), {
    ContentLength: bytes.length,
  });
  expect((await get('stream')).equals(bytes)).toBe(true);
  expect((await get('stream', { Range: 'bytes=299999-' })).equals(bytes.subarray(299_999))).toBe(true);
  expect((await get('stream', { Range: 'bytes=-5' })).equals(bytes.subarray(-5))).toBe(true);
});

test.each(['CRC32', 'SHA1', 'SHA256'] as const)('a %s is computed, checked and given back', async (name) => {
  const answer = await put(`sum/${name}`, 'hello', { ChecksumAlgorithm: name });
  expect(answer[`Checksum${name}`]).toBeTruthy();
  const wrong = Buffer.alloc({ CRC32: 4, SHA1: 20, SHA256: 32 }[name]).toString('base64');
  await expect(put(`sum/${name}-wrong`, 'hello', { [`Checksum${name}`]: wrong })).rejects.toMatchObject({
    name: 'BadDigest',
  });
});

test('of ten who write a key that must not exist, one wins', async () => {
  const racers = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) => put('race', `racer ${i}`, { IfNoneMatch: '*' })),
  );
  const losers = racers.filter((racer) => racer.status === 'rejected');
  expect(losers).toHaveLength(9);
  for (const { reason } of losers) expect(reason).toMatchObject({ name: 'PreconditionFailed' });
  expect((await get('race')).toString()).toBe(
    `racer ${racers.findIndex(({ status }) => status === 'fulfilled')}`,
  );
});

test('a write that expects an etag only replaces that one', async () => {
  const first = await put('guarded', '1');
  await put('guarded', '2', { IfMatch: first.ETag });
  await expect(put('guarded', '3', { IfMatch: first.ETag })).rejects.toMatchObject({
    name: 'PreconditionFailed',
  });
  await expect(put('nowhere', '1', { IfMatch: first.ETag })).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect((await get('guarded')).toString()).toBe('2');
});

test('every version stays readable, and a delete only hides', async () => {
  const { VersionId } = await put('versions', 'old');
  await put('versions', 'new');
  expect(await s3.send(new DeleteObjectCommand({ Bucket, Key: 'versions' }))).toMatchObject({
    DeleteMarker: true,
  });
  await expect(get('versions')).rejects.toMatchObject({ name: 'NoSuchKey' });
  expect((await get('versions', { VersionId })).toString()).toBe('old');
  const listed = await s3.send(new ListObjectVersionsCommand({ Bucket, Prefix: 'versions' }));
  expect(listed.Versions).toHaveLength(2);
  expect(listed.DeleteMarkers).toMatchObject([{ IsLatest: true }]);
  // A new object may take the place of a deleted one.
  await put('versions', 'again', { IfNoneMatch: '*' });
});

test('a locked version cannot be deleted until its day has come', async () => {
  const { VersionId } = await put('locked', 'kept', {
    ObjectLockMode: 'COMPLIANCE',
    ObjectLockRetainUntilDate: new Date(fixture.clock.now().getTime() + 60_000),
  });
  const remove = () => s3.send(new DeleteObjectCommand({ Bucket, Key: 'locked', VersionId }));
  await expect(remove()).rejects.toMatchObject({ name: 'AccessDenied' });
  const before = fixture.clock.now();
  fixture.clock.set(new Date(before.getTime() + 61_000));
  await remove();
  await expect(get('locked', { VersionId })).rejects.toMatchObject({ name: 'NoSuchVersion' });
  fixture.clock.set(before);
});

test("the bucket's own retention locks what says nothing about it", async () => {
  const { VersionId } = await put('kept-by-default', 'x');
  const head = await s3.send(new HeadObjectCommand({ Bucket, Key: 'kept-by-default' }));
  expect(head.ObjectLockMode).toBe('GOVERNANCE');
  const remove = (bypass: boolean) =>
    s3.send(
      new DeleteObjectCommand({
        Bucket,
        Key: 'kept-by-default',
        VersionId,
        BypassGovernanceRetention: bypass,
      }),
    );
  await expect(remove(false)).rejects.toMatchObject({ name: 'AccessDenied' });
  await remove(true);
});

test('listing pages, groups by delimiter and starts after a key', async () => {
  for (let i = 0; i < 25; i += 1) await put(`list/${String(i).padStart(2, '0')}/知识 & <新>.txt`, 'x');
  const pages: number[] = [];
  const keys: string[] = [];
  let ContinuationToken: string | undefined;
  do {
    const page = await s3.send(
      new ListObjectsV2Command({ Bucket, Prefix: 'list/', MaxKeys: 10, ContinuationToken }),
    );
    pages.push(page.KeyCount ?? 0);
    keys.push(...(page.Contents ?? []).map(({ Key }) => Key ?? ''));
    ContinuationToken = page.NextContinuationToken;
  } while (ContinuationToken);
  expect(pages).toEqual([10, 10, 5]);
  expect(keys[24]).toBe('list/24/知识 & <新>.txt');
  const grouped = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', Delimiter: '/' }));
  expect(grouped.CommonPrefixes).toHaveLength(25);
  const after = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'list/', StartAfter: keys[22] }));
  expect(after.KeyCount).toBe(2);
});

test('many objects are deleted in one request', async () => {
  await put('many/<a>', '1');
  await put('many/b', '2');
  const Objects = [{ Key: 'many/<a>' }, { Key: 'many/b' }];
  await s3.send(new DeleteObjectsCommand({ Bucket, Delete: { Objects } }));
  const left = await s3.send(new ListObjectsV2Command({ Bucket, Prefix: 'many/' }));
  expect(left.KeyCount).toBe(0);
});

test('what is not there says so, and a wrong key is refused', async () => {
  await expect(get('nothing')).rejects.toMatchObject({ name: 'NoSuchKey' });
  await expect(s3.send(new HeadObjectCommand({ Bucket, Key: 'nothing' }))).rejects.toMatchObject({
    name: 'NotFound',
  });
  await expect(s3.send(new GetObjectCommand({ Bucket: 'other', Key: 'x' }))).rejects.toMatchObject({
    name: 'NoSuchBucket',
  });
  const { credentials, ...rest } = fixture.about.s3;
  const forger = new S3Client({
    ...rest,
    credentials: { ...credentials, secretAccessKey: 'guess' },
    maxAttempts: 1,
  });
  await expect(forger.send(new GetObjectCommand({ Bucket, Key: 'race' }))).rejects.toMatchObject({
    name: 'SignatureDoesNotMatch',
  });
  expect((await fetch(`${fixture.about.s3.endpoint}/${Bucket}/race`)).status).toBe(403);
});

test('an empty object is an object', async () => {
  await put('empty', Buffer.alloc(0));
  expect(await get('empty')).toHaveLength(0);
});

test('a torn last line of the log costs nothing that was acknowledged', async () => {
  await put('before-the-kill', 'safe');
  const data = fixture.data;
  await fixture.close();
  fs.appendFileSync(path.join(data, 's3', Bucket, 'log.ndjson'), '{"key":"half","put":{"vers');
  fixture = await bootFixture({ data });
  s3 = new S3Client({ ...fixture.about.s3, maxAttempts: 1 });
  expect((await get('before-the-kill')).toString()).toBe('safe');
  await put('after-the-kill', 'too');
  expect((await get('after-the-kill')).toString()).toBe('too');
});
