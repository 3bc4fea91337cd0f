/** Texts in the reports bucket by their keys, for the reports and the pages that anybody may open. */
import type { S3Client } from '@aws-sdk/client-s3';
import { patience } from './dynamodb.ts';
import { setting } from './setting.ts';
import { statusOf } from './status-of.ts';

export type Texts = {
  readonly read: (key: string) => Promise<string | undefined>;
  /** @param once not over what is there · false where something is, or another writer is at it this moment */
  readonly write: (key: string, text: string, once?: 'once') => Promise<boolean>;
  readonly keys: (prefix: string) => Promise<readonly string[]>;
  readonly remove: (key: string) => Promise<void>;
  /** Over what is there, of which no version stays. */
  readonly replace: (key: string, text: string) => Promise<void>;
};

const contentTypes: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

export const connectTexts = (Bucket = setting('REPORTS_BUCKET'), given?: S3Client): Texts => {
  let made = given;
  const connect = async () => {
    const {
      S3Client,
      DeleteObjectCommand,
      GetObjectCommand,
      ListObjectsV2Command,
      ListObjectVersionsCommand,
      PutObjectCommand,
    } = await import('./clients/s3-reports.ts');
    made ??= new S3Client(patience);
    return {
      client: made,
      DeleteObjectCommand,
      GetObjectCommand,
      ListObjectsV2Command,
      ListObjectVersionsCommand,
      PutObjectCommand,
    };
  };
  return {
    async read(Key) {
      const { client, GetObjectCommand } = await connect();
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key }));
        return await Body?.transformToString();
      } catch (error) {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }
    },
    async write(Key, Body, once) {
      const { client, PutObjectCommand } = await connect();
      const ContentType = contentTypes[Key.slice(Key.lastIndexOf('.') + 1)];
      try {
        const condition = once && { IfNoneMatch: '*' };
        await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType, ...condition }));
        return true;
      } catch (error) {
        // 412: it is there. 409: another writer is at it.
        if (once && (statusOf(error) === 412 || statusOf(error) === 409)) return false;
        throw error;
      }
    },
    async keys(Prefix) {
      const { client, ListObjectsV2Command } = await connect();
      const keys: string[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
        keys.push(...(page.Contents ?? []).flatMap(({ Key }) => Key ?? []));
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
      return keys;
    },
    async remove(Key) {
      const { client, DeleteObjectCommand } = await connect();
      await client.send(new DeleteObjectCommand({ Bucket, Key }));
    },
    async replace(Key, Body) {
      const { client, DeleteObjectCommand, ListObjectVersionsCommand, PutObjectCommand } = await connect();
      const ContentType = contentTypes[Key.slice(Key.lastIndexOf('.') + 1)];
      const { VersionId: now } = await client.send(new PutObjectCommand({ Bucket, Key, Body, ContentType }));
      const { Versions = [] } = await client.send(new ListObjectVersionsCommand({ Bucket, Prefix: Key }));
      for (const { Key: found, VersionId } of Versions)
        if (found === Key && VersionId !== now)
          await client.send(new DeleteObjectCommand({ Bucket, Key, VersionId }));
    },
  };
};
