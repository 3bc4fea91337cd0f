/** Pages that anybody may open, in the bucket of the reports: the latest of each, written only where its text changed. */
import type { S3Client } from '@aws-sdk/client-s3';
import type { Language } from '../../shared/ground/bilingual.ts';
import { patience } from './dynamodb.ts';
import { setting } from './setting.ts';

export type PublicPages = {
  /** @param page id of the form, or the index · undefined where there is none */
  readonly read: (page: string, language: Language) => Promise<string | undefined>;
  readonly keep: (page: string, language: Language, text: string) => Promise<'written' | 'same'>;
};

/** e.g. public/registers/expert-register/zh.html */
export const publicPageKey = (page: string, language: Language): string =>
  `public/registers/${page}/${language}.html`;

const statusOf = (error: unknown): number | undefined =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode;

export const connectPublicPages = (Bucket = setting('REPORTS_BUCKET'), given?: S3Client): PublicPages => {
  let made = given;
  const connect = async (): Promise<S3Client> => {
    const { S3Client } = await import('./clients/s3-reports.ts');
    made ??= new S3Client(patience);
    return made;
  };
  const read: PublicPages['read'] = async (page, language) => {
    const { GetObjectCommand } = await import('./clients/s3-reports.ts');
    const get = new GetObjectCommand({ Bucket, Key: publicPageKey(page, language) });
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
    async keep(page, language, text) {
      if ((await read(page, language)) === text) return 'same';
      const { PutObjectCommand } = await import('./clients/s3-reports.ts');
      const ContentType = 'text/html; charset=utf-8';
      const Key = publicPageKey(page, language);
      await (await connect()).send(new PutObjectCommand({ Bucket, Key, Body: text, ContentType }));
      return 'written';
    },
  };
};
