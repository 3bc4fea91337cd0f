/** One suite over both: roots of days in memory and in the local S3. */
import { DeleteObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import type { Roots } from '../../../functions/storage/root-file.ts';
import { connectRoots } from '../../../functions/storage/roots.ts';
import { type ChainedRoot, followRoot } from '../../../shared/submission/day-root.ts';
import { inMemoryRoots } from '../../support/in-memory-roots.ts';
import { bootStorage, type LocalStorage } from '../../support/local-storage.ts';

let local: LocalStorage;
let client: S3Client;
beforeAll(async () => {
  local = await bootStorage([]);
  client = new S3Client(local.s3);
});
afterAll(() => local?.close());

const documents = { 'nyw/advanced-plan/2015': [3, 'h3'] as const };
const rootOf = (day: string, last?: ChainedRoot): ChainedRoot =>
  followRoot(last, { day, documents, accepted: [] }, sha256) as ChainedRoot;

describe.each(['in memory', 'local engines'])('roots %s', (where) => {
  let roots: Roots;
  let disturb: (key: string, text: string | undefined) => Promise<void>;
  beforeAll(() => {
    const Bucket = local.buckets.Archive as string;
    const memory = inMemoryRoots();
    roots = where === 'in memory' ? memory : connectRoots(Bucket, client);
    disturb = async (Key, text) => {
      if (where === 'in memory') memory.stored.set(Key, [...(memory.stored.get(Key) ?? []), text]);
      else if (text === undefined) await client.send(new DeleteObjectCommand({ Bucket, Key }));
      else await client.send(new PutObjectCommand({ Bucket, Key, Body: text }));
    };
  });

  test('are written once, read as they were, and listed by day and run', async () => {
    expect(await roots.list()).toEqual([]);
    const first = rootOf('2015-04-09');
    const second = rootOf('2015-04-10', first);
    expect(await roots.keep(second, 10)).toBe('written');
    expect(await roots.keep(second, 2)).toBe('written');
    expect(await roots.keep(second, 1)).toBe('written');
    expect(await roots.keep(first, 1)).toBe('written');
    expect(await roots.keep(first, 1)).toBe('same');
    expect(await roots.keep({ ...first, hash: 'another' }, 1)).toBe('other');
    expect((await roots.list()).map(({ key, whole }) => `${key} ${whole}`)).toEqual([
      'roots/2015-04-09.json true',
      'roots/2015-04-10.json true',
      'roots/2015-04-10.2.json true',
      'roots/2015-04-10.10.json true',
    ]);
    expect(await roots.read('roots/2015-04-10.json')).toEqual(second);
    expect(await roots.read('roots/2015-04-11.json')).toBeUndefined();
  });

  test('of which two have one number are one: no run either side of midnight forks the chain', async () => {
    const last = (await roots.read('roots/2015-04-10.json')) as ChainedRoot;
    const before = rootOf('2015-04-11', last);
    const after = rootOf('2015-04-12', last);
    expect(after.n).toBe(before.n);
    expect(await roots.keep(before, 1)).toBe('written');
    expect(await roots.keep(after, 1)).toBe('other');
    expect(await roots.read('roots/2015-04-12.json')).toBeUndefined();
    expect(await roots.read('roots/2015-04-11.json')).toEqual(before);
  });

  test('that were deleted or written over show it', async () => {
    await disturb('roots/2015-04-10.2.json', undefined);
    await disturb('roots/2015-04-10.10.json', 'no root');
    expect((await roots.list()).map(({ key, whole }) => `${key} ${whole}`)).toEqual([
      'roots/2015-04-09.json true',
      'roots/2015-04-10.json true',
      'roots/2015-04-10.2.json false',
      'roots/2015-04-10.10.json false',
      'roots/2015-04-11.json true',
    ]);
    expect(await roots.read('roots/2015-04-10.2.json')).toBeUndefined();
    expect(await roots.read('roots/2015-04-10.10.json')).toBeUndefined();
  });
});
