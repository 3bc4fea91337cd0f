/**
 * The roots of days in the archive bucket: each is its canonical JSON, written once. They are listed by their
 * versions, because a root that was deleted or written over leaves a trace there that no plain list shows.
 */
import { createHash } from 'node:crypto';
import type { S3Client } from '@aws-sdk/client-s3';
import * as z from 'zod/mini';
import { canonical } from '../../shared/submission/chain.ts';
import { rootKey, rootNumberKey, rootPrefix } from '../../shared/submission/keys.ts';
import { patience } from './dynamodb.ts';
import { byDayAndRun, parseRoot, type Roots, rootFile } from './root-file.ts';
import { setting } from './setting.ts';
import { statusOf } from './status-of.ts';

/** Of which root, and where it is to lie. */
const numberTaken = z.object({ key: z.string(), root: z.string() });

export const connectRoots = (Bucket = setting('ARCHIVE_BUCKET'), given?: S3Client): Roots => {
  let loaded: ReturnType<typeof loadS3> | undefined;
  const s3 = () => (loaded ??= loadS3(given));

  const textOf = async (Key: string): Promise<string | undefined> => {
    const { client, GetObjectCommand } = await s3();
    try {
      const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToString();
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };

  return {
    async list() {
      const { client, ListObjectVersionsCommand } = await s3();
      const traces = new Map<string, number>();
      let from: { KeyMarker?: string | undefined; VersionIdMarker?: string | undefined } | undefined;
      do {
        const page = await client.send(
          new ListObjectVersionsCommand({ Bucket, Prefix: rootPrefix, ...from }),
        );
        for (const { Key = '' } of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
          traces.set(Key, (traces.get(Key) ?? 0) + 1);
        from = page.IsTruncated
          ? { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker }
          : undefined;
      } while (from);
      return [...traces].flatMap(([key, count]) => rootFile(key, count === 1) ?? []).sort(byDayAndRun);
    },

    async read(key) {
      const text = await textOf(key);
      return text === undefined ? undefined : parseRoot(text);
    },

    async keep(root, run) {
      const text = canonical(root);
      const Key = rootKey(root.day, run);
      const taken = await putOnce(rootNumberKey(root.n), canonical({ key: Key, root: text }));
      const holder = taken === undefined ? undefined : numberTaken.parse(JSON.parse(taken));
      if (!holder || holder.root === text) return keptAs(await putOnce(Key, text), text);
      // Two runs either side of midnight, or one that died: whoever took the number has it, and its root is written.
      await putOnce(holder.key, holder.root);
      return 'other';
    },
  };

  /** What is there already; undefined where it was written. */
  async function putOnce(Key: string, text: string): Promise<string | undefined> {
    const { client, PutObjectCommand } = await s3();
    const put = new PutObjectCommand({
      Bucket,
      Key,
      Body: text,
      ContentType: 'application/json; charset=utf-8',
      ChecksumSHA256: createHash('sha256').update(text).digest('base64'),
      IfNoneMatch: '*',
    });
    try {
      await client.send(put);
      return undefined;
    } catch (error) {
      // 412: it is there. 409: another run is at it this moment, and what it leaves behind decides.
      if (statusOf(error) !== 412 && statusOf(error) !== 409) throw error;
      const present = await textOf(Key);
      if (present === undefined) throw error;
      return present;
    }
  }
};

const keptAs = (present: string | undefined, text: string): 'written' | 'same' | 'other' =>
  present === undefined ? 'written' : present === text ? 'same' : 'other';

const loadS3 = async (given: S3Client | undefined) => {
  const { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand, S3Client } = await import(
    './clients/s3-roots.ts'
  );
  const client = given ?? new S3Client(patience);
  return { GetObjectCommand, ListObjectVersionsCommand, PutObjectCommand, client };
};
