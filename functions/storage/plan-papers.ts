/**
 * What documents of plans and change notices print, and the documents, in the reports bucket: each is written
 * once and never again.
 */
import type { S3Client } from '@aws-sdk/client-s3';
import type { PlanPaper } from '../../shared/plan/annual-plan.ts';
import { type PlanFile, type PlanPaperId, paperFile, planFileKey } from '../../shared/plan/plan-files.ts';
import { canonical } from '../../shared/submission/chain.ts';
import { patience } from './dynamodb.ts';
import { setting } from './setting.ts';
import { statusOf } from './status-of.ts';

export type PlanPapers = {
  /** Does nothing when it is there already. */
  readonly keepPaper: (id: PlanPaperId, paper: PlanPaper) => Promise<void>;
  readonly paper: (id: PlanPaperId) => Promise<PlanPaper | undefined>;
  readonly file: (id: PlanPaperId, file: PlanFile) => Promise<Uint8Array | undefined>;
  /** Answers the bytes that are kept: those given, or those that were there before. */
  readonly keepFile: (id: PlanPaperId, file: PlanFile, bytes: Uint8Array) => Promise<Uint8Array>;
};

const contentTypes: Readonly<Record<string, string>> = {
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
export const contentTypeOf = (file: PlanFile | typeof paperFile): string =>
  contentTypes[file.slice(file.lastIndexOf('.') + 1)] as string;

export const connectPlanPapers = (Bucket = setting('REPORTS_BUCKET'), given?: S3Client): PlanPapers => {
  let made = given;
  const connect = async (): Promise<S3Client> => {
    const { S3Client } = await import('./clients/s3.ts');
    made ??= new S3Client(patience);
    return made;
  };

  const read = async (Key: string) => {
    const { GetObjectCommand } = await import('./clients/s3.ts');
    try {
      const { Body } = await (await connect()).send(new GetObjectCommand({ Bucket, Key }));
      return await Body?.transformToByteArray();
    } catch (error) {
      if (statusOf(error) === 404) return undefined;
      throw error;
    }
  };

  /** False when the object is there already, or another writer is at it this moment. */
  const write = async (Key: string, Body: Uint8Array, ContentType: string): Promise<boolean> => {
    const { PutObjectCommand } = await import('./clients/s3.ts');
    const put = new PutObjectCommand({ Bucket, Key, Body, ContentType, IfNoneMatch: '*' });
    try {
      await (await connect()).send(put);
      return true;
    } catch (error) {
      if (statusOf(error) !== 412 && statusOf(error) !== 409) throw error;
      return false;
    }
  };

  return {
    async keepPaper(id, paper) {
      await write(planFileKey(id, paperFile), Buffer.from(canonical(paper)), contentTypeOf(paperFile));
    },
    async paper(id) {
      const bytes = await read(planFileKey(id, paperFile));
      // Written above and nowhere else.
      return bytes && (JSON.parse(Buffer.from(bytes).toString()) as PlanPaper);
    },
    file: (id, file) => read(planFileKey(id, file)),
    async keepFile(id, file, bytes) {
      const key = planFileKey(id, file);
      if (await write(key, bytes, contentTypeOf(file))) return bytes;
      return (await read(key)) ?? bytes;
    },
  };
};
