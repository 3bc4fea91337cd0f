/** The operator's command, over the local engines and over a downloaded copy of the archive. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isEmptyCopy } from '../../cli/verify-chains/archive-copy.ts';
import { verifyRecord } from '../../functions/jobs/verify-record.ts';
import { connectRoots } from '../../functions/storage/roots.ts';
import { submitAt } from '../support/given-record.ts';
import { bootStorage, type LocalStorage } from '../support/local-storage.ts';

const script = fileURLToPath(new URL('../../cli/verify-chains.ts', import.meta.url));
let local: LocalStorage;
let copy: string;
beforeAll(async () => {
  local = await bootStorage([]);
  copy = mkdtempSync(join(tmpdir(), 'zhixin-copy-'));
  const s3 = new S3Client(local.s3);
  const Bucket = local.buckets.Archive;
  await submitAt(local.services, 'nyw/advanced-plan/2015', '2015-01-20T01:00:00.000Z');
  await submitAt(local.services, 'hyj/class-return/2015-01', '2015-02-02T01:00:00.000Z');
  await submitAt(local.services, 'hyj/trainee-roster/2015-01', '2015-02-02T01:00:00.000Z');
  const roots = connectRoots(Bucket, s3);
  await verifyRecord({}, { ...local.services, roots }, new Date('2015-02-03T01:00:00+08:00'));
  const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket }));
  for (const { Key = '' } of Contents) {
    const { Body } = await s3.send(new GetObjectCommand({ Bucket, Key }));
    mkdirSync(join(copy, dirname(Key)), { recursive: true });
    writeFileSync(join(copy, Key), (await Body?.transformToByteArray()) ?? '');
  }
});
afterAll(async () => {
  await local?.close();
  rmSync(copy, { recursive: true, force: true });
});

const run = (...given: string[]): Promise<{ code: number; out: string; err: string }> => {
  const { endpoint, region, credentials } = local.s3 as {
    endpoint: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
  };
  const env = {
    ...process.env,
    AWS_ENDPOINT_URL: endpoint,
    AWS_REGION: region,
    AWS_ACCESS_KEY_ID: credentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
    SUBMISSIONS_TABLE: local.tables.Submissions,
    DIRECTORY_TABLE: local.tables.Directory,
    PERSONS_TABLE: local.tables.Persons,
    CERTIFICATES_TABLE: local.tables.Certificates,
    ARCHIVE_BUCKET: local.buckets.Archive,
    CITY: local.services.city.id,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...given], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    );
  });
};

test('everything holds, against the bucket and against a copy of it', async () => {
  for (const given of [[], ['--archive', copy]]) {
    const { code, out, err } = await run(...given);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('last root: number 1 of 2015-02-03, ');
    expect(out).toContain('3 documents, 3 contents and 1 roots checked, 0 faults');
  }
});

test('a copy that says something else is named', async () => {
  const folder = join(copy, 'documents/hyj/class-return/2015-01');
  writeFileSync(join(folder, readdirSync(folder)[0] as string), '{}');
  const { code, out, err } = await run('--archive', copy);
  expect(code).toBe(1);
  expect(err).toBe('hyj/class-return/2015-01: the archive does not hold version 1\n');
  expect(out).toContain('1 faults');
});

test.each(['documents', 'roots'])('a copy that holds nothing but %s is no empty one', (folder) => {
  const begun = mkdtempSync(join(tmpdir(), 'zhixin-copy-'));
  mkdirSync(join(begun, folder));
  expect(isEmptyCopy(begun)).toBe(false);
});

test('a copy with nothing in it is said to be empty, and the archive not to be at fault', async () => {
  const empty = join(copy, 'empty');
  mkdirSync(empty);
  for (const folder of [empty, join(copy, 'nowhere')]) {
    const { code, out, err } = await run('--archive', folder);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain(`${folder} holds no copy of the archive: nothing was checked.`);
  }
});
