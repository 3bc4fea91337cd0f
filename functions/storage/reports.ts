/** Published reports in S3: every object is written once (`If-None-Match: *`) and never again. */
import type { S3Client } from '@aws-sdk/client-s3';
import {
  type EditionFile,
  finishedEdition,
  reportKey,
  reportPrefix,
} from '../../shared/statistics/edition.ts';
import { patience } from './dynamodb.ts';
import { setting } from './setting.ts';

export type EditionId = { readonly month: string; readonly revision: number };

export type Reports = {
  /** Finished editions, of one month when given, oldest first. */
  readonly finished: (month?: string) => Promise<readonly EditionId[]>;
  readonly read: (edition: EditionId, file: EditionFile) => Promise<string | undefined>;
  /** 'same': the very bytes were there already; 'other': something else is, and nothing was written. */
  readonly keep: (
    edition: EditionId,
    file: EditionFile,
    text: string,
  ) => Promise<'written' | 'same' | 'other'>;
};

const contentTypes: Record<string, string> = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
};

export const connectReports = (Bucket = setting('REPORTS_BUCKET'), given?: S3Client): Reports => {
  let made = given;
  const connect = async (): Promise<S3Client> => {
    const { S3Client } = await import('./clients/s3-reports.ts');
    made ??= new S3Client(patience);
    return made;
  };

  const read: Reports['read'] = async ({ month, revision }, file) => {
    const { GetObjectCommand } = await import('./clients/s3-reports.ts');
    const get = new GetObjectCommand({ Bucket, Key: reportKey(month, revision, file) });
    try {
      const { Body } = await (await connect()).send(get);
      return await Body?.transformToString();
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };

  return {
    read,
    async finished(month) {
      const { ListObjectsV2Command } = await import('./clients/s3-reports.ts');
      const client = await connect();
      const Prefix = month === undefined ? reportPrefix : `${reportPrefix}${month}/`;
      const editions: EditionId[] = [];
      let ContinuationToken: string | undefined;
      do {
        const page = await client.send(new ListObjectsV2Command({ Bucket, Prefix, ContinuationToken }));
        for (const { Key = '' } of page.Contents ?? []) {
          const edition = finishedEdition(Key);
          if (edition) editions.push(edition);
        }
        ContinuationToken = page.NextContinuationToken;
      } while (ContinuationToken);
      return editions.sort(byMonthAndRevision);
    },
    async keep(edition, file, text) {
      const { PutObjectCommand } = await import('./clients/s3-reports.ts');
      const Key = reportKey(edition.month, edition.revision, file);
      const ContentType = contentTypes[file.slice(file.lastIndexOf('.') + 1)];
      try {
        const put = new PutObjectCommand({ Bucket, Key, Body: text, ContentType, IfNoneMatch: '*' });
        await (await connect()).send(put);
        return 'written';
      } catch (error) {
        // 412: it is there. 409: another writer is at it this moment, and what it leaves behind decides.
        if (statusOf(error) !== 412 && statusOf(error) !== 409) throw error;
        const present = await read(edition, file);
        if (present === undefined) throw error;
        return present === text ? 'same' : 'other';
      }
    },
  };
};

export const byMonthAndRevision = (a: EditionId, b: EditionId): number =>
  a.month < b.month ? -1 : a.month > b.month ? 1 : a.revision - b.revision;

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;
