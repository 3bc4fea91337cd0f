import { S3Client } from '@aws-sdk/client-s3';
import { expect, test } from 'vitest';
import { sha256 } from '../../../functions/common/hashes.ts';
import { connectArchive } from '../../../functions/storage/archive.ts';

const id = { unit: 'nyw', form: 'advanced-plan', period: '2015' };
const text = '{"rows":[]}';

/** An S3 that answers every request with a status and remembers what it was asked. */
const answering = (statusCode: number) => {
  const asked: { method: string; path: string; headers: Record<string, string> }[] = [];
  const client = new S3Client({
    region: 'ap-southeast-1',
    endpoint: 'http://127.0.0.1:1',
    forcePathStyle: true,
    maxAttempts: 1,
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    requestHandler: {
      handle: async (request: (typeof asked)[number]) => {
        asked.push(request);
        return { response: { statusCode, headers: {}, body: undefined } };
      },
    } as never,
  });
  return { asked, archive: connectArchive('archive', client) };
};

test('a content is only ever written where nothing lies yet, under its hash', async () => {
  const { asked, archive } = answering(200);
  await archive.keep(id, sha256(text), text);
  expect(asked).toHaveLength(1);
  expect(asked[0]?.headers['if-none-match']).toBe('*');
  expect(asked[0]?.path).toBe(`/archive/documents/nyw/advanced-plan/2015/${sha256(text)}.json`);
});

test('that the very content lies there already is no failure, any other refusal is', async () => {
  await expect(answering(412).archive.keep(id, sha256(text), text)).resolves.toBeUndefined();
  await expect(answering(403).archive.keep(id, sha256(text), text)).rejects.toThrow();
});
