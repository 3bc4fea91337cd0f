/**
 * The archive keeps each content as its canonical JSON under the SHA-256 of these very bytes: anybody can
 * prove an object with `sha256sum`. The same content is the same object, so keeping it twice is harmless,
 * and `If-None-Match: *` makes sure that nothing kept is ever written over.
 */
import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import { archiveKey } from '../../shared/submission/keys.ts';
import type { Content } from '../../shared/submission/submission.ts';
import type { Archive } from '../common/services.ts';
import { patience } from './dynamodb.ts';
import { setting } from './setting.ts';
import { statusOf } from './status-of.ts';

export const connectArchive = (Bucket = setting('ARCHIVE_BUCKET'), given?: S3Client): Archive => {
  let loaded: ReturnType<typeof loadS3> | undefined;
  const s3 = () => (loaded ??= loadS3(given));
  return {
    async keep(id, hash, canonicalText) {
      const { client, PutObjectCommand } = await s3();
      const put = new PutObjectCommand({
        Bucket,
        Key: archiveKey(id, hash),
        // Encoded once here instead of for the length, the signature and the sending each.
        Body: Buffer.from(canonicalText),
        ContentType: 'application/json; charset=utf-8',
        // S3 refuses what does not arrive as it was sent.
        ChecksumSHA256: Buffer.from(hash, 'hex').toString('base64'),
        IfNoneMatch: '*',
      });
      // The signature needs the very hash that names the object: megabytes are not hashed a second time.
      put.middlewareStack.add(
        (next) => (call) => {
          (call.request as { headers: Record<string, string> }).headers['x-amz-content-sha256'] = hash;
          return next(call);
        },
        { step: 'build', name: 'payloadHash' },
      );
      try {
        await client.send(put);
      } catch (error) {
        if (!isAlreadyThere(error)) throw error;
      }
    },
    async read(id, hash) {
      const { client, GetObjectCommand } = await s3();
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: archiveKey(id, hash) }));
      const text = (await Body?.transformToString()) ?? '';
      return parseContent(text, hash);
    },
  };
};

const loadS3 = async (given: S3Client | undefined) => {
  const { GetObjectCommand, PutObjectCommand, S3Client } = await import('./clients/s3.ts');
  return { GetObjectCommand, PutObjectCommand, client: given ?? new S3Client(patience) };
};

const isAlreadyThere = (error: unknown): boolean => statusOf(error) === 412;

/** What its name proves needs no schema: only this code writes contents. */
export const parseContent = (text: string, hash: string): Content => {
  const actual = createHash('sha256').update(text).digest('hex');
  if (actual !== hash)
    throw new Error(`archive object ${hash.slice(0, 12)} has the hash ${actual.slice(0, 12)}`);
  return JSON.parse(text) as Content;
};
