/**
 * Published reports in S3: every object is written once (`If-None-Match: *`) and never again, but for lists that name
 * somebody who was erased.
 */
import type { S3Client } from '@aws-sdk/client-s3';
import {
  type EditionFile,
  finishedEdition,
  reportKey,
  reportPrefix,
} from '../../shared/statistics/edition.ts';
import { connectTexts } from './texts.ts';

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
  /** Of what must not be kept: another text in its place, and no version of before. */
  readonly rewrite: (edition: EditionId, file: EditionFile, text: string) => Promise<void>;
};

export const connectReports = (bucket?: string, given?: S3Client): Reports => {
  const texts = connectTexts(bucket, given);
  const read: Reports['read'] = ({ month, revision }, file) => texts.read(reportKey(month, revision, file));
  return {
    read,
    async finished(month) {
      const keys = await texts.keys(month === undefined ? reportPrefix : `${reportPrefix}${month}/`);
      return keys.flatMap((key) => finishedEdition(key) ?? []).sort(byMonthAndRevision);
    },
    async keep(edition, file, text) {
      const key = reportKey(edition.month, edition.revision, file);
      if (await texts.write(key, text, 'once')) return 'written';
      // What another writer of this moment leaves behind decides.
      const present = await texts.read(key);
      if (present === undefined) throw new Error(`${key} is being written`);
      return present === text ? 'same' : 'other';
    },
    rewrite: ({ month, revision }, file, text) => texts.replace(reportKey(month, revision, file), text),
  };
};

export const byMonthAndRevision = (a: EditionId, b: EditionId): number =>
  a.month < b.month ? -1 : a.month > b.month ? 1 : a.revision - b.revision;
