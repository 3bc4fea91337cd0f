/** What the story needs of a running local system, over its own seams and the real APIs behind them. */
import { createHash } from 'node:crypto';
import { GetObjectCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import type { Local } from '../../local/boot.ts';
import { until } from '../waiting/until.ts';

export type Mail = {
  readonly id: string;
  readonly to: unknown;
  readonly subject: string;
  readonly text: string;
};
export type System = ReturnType<typeof createSystem>;

export const createSystem = (local: Local) => {
  const seam = async <T>(path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${local.url}_local/${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${text}`);
    return JSON.parse(text) as T;
  };
  const { endpoint, region, credentials } = local.about.s3;
  const s3 = new S3Client({ endpoint, region, credentials, forcePathStyle: true });
  const Bucket = local.about.buckets.Reports as string;
  const reportKeys = async (Prefix: string): Promise<string[]> =>
    ((await s3.send(new ListObjectsV2Command({ Bucket, Prefix }))).Contents ?? [])
      .map(({ Key }) => Key as string)
      .sort();
  const readKey = async (Key: string): Promise<string> =>
    (await (await s3.send(new GetObjectCommand({ Bucket, Key }))).Body?.transformToString()) ?? '';

  return {
    url: local.url,
    signToken: local.identity.signToken,
    now: () => local.clock.now(),
    setClock: (now: string) => seam('clock', { now, wait: true }),
    runSchedule: <T>(name: string, input: unknown) => seam<T>(`schedules/${name}`, input),
    outbox: () => seam<Mail[]>('outbox'),
    about: () => seam<Parameters<typeof import('../../cli/scan-citizen-numbers.ts').scanTables>[0]>('about'),
    /** Waits until the stream has been delivered, so that what was approved can be referred to. */
    async settle() {
      const { lag } = await until(
        () => seam<{ lag: number }>('streams?rest'),
        (stream) => stream.lag === 0,
      );
      if (lag > 0) throw new Error(`${lag} stream records were not delivered`);
    },
    async api<T>(email: string, path: string, body?: unknown): Promise<T> {
      const authorization = `Bearer ${await local.identity.signToken(email)}`;
      const answer = await fetch(new URL(path, local.url), {
        headers: { authorization, ...(body !== undefined && { 'content-type': 'application/json' }) },
        ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
      });
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}: ${await answer.text()}`);
      return (await answer.json()) as T;
    },
    reportKeys,
    reportHashes: async (prefix: string) =>
      Promise.all(
        (await reportKeys(prefix)).map(
          async (key) =>
            `${key} ${createHash('sha256')
              .update(await readKey(key))
              .digest('hex')}`,
        ),
      ),
    async reportText(prefix: string, name: string) {
      const key = (await reportKeys(prefix)).find((each) => each.endsWith(name));
      if (!key) throw new Error(`no ${name} under ${prefix}`);
      return readKey(key);
    },
    close: () => s3.destroy(),
  };
};
