/** The whole system on this machine, for tests that go through HTTP and break things on the way. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
import { DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { FaultRequest } from '../../local/aws/faults.ts';
import { bootLocal } from '../../local/boot.ts';
import type { BootOptions } from '../../local/boot-options.ts';
import people from '../../local/sample-people.json' with { type: 'json' };
import { prepareZhixin } from '../../local/template/zhixin-assembly.ts';
import { patience } from '../../scripts/waiting/patience.ts';
import { until } from '../../scripts/waiting/until.ts';
import type { DocumentId } from '../../shared/submission/submission.ts';
import { documentPath } from '../../shared/submission/submission.ts';

export type Answer = {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
};
type Item = Record<string, unknown>;

export type LocalSystem = {
  readonly url: string;
  readonly ask: (email: string, method: string, path: string, body?: unknown) => Promise<Answer>;
  readonly fault: (
    request: Partial<FaultRequest> & Pick<FaultRequest, 'service' | 'operation' | 'error'>,
  ) => Promise<void>;
  /** How often each armed fault was met. */
  readonly faultHits: () => Promise<number[]>;
  readonly clearFaults: () => Promise<void>;
  readonly setClock: (now: string) => Promise<void>;
  readonly streams: (request: { paused?: boolean; duplicate?: number; rewind?: number }) => Promise<void>;
  /** Waits until every stream record has been delivered. */
  readonly settle: () => Promise<void>;
  readonly deadLetters: () => Promise<unknown[]>;
  readonly denials: () => Promise<unknown[]>;
  /** Items of one document in a table, as they lie there. */
  readonly items: (table: string, id: DocumentId, prefix?: string) => Promise<Item[]>;
  /** Keys of archived contents of a document. */
  readonly archived: (id: DocumentId) => Promise<string[]>;
  /** What all functions have printed. */
  readonly logs: () => Promise<string>;
  readonly close: () => Promise<void>;
};

type Around = Pick<BootOptions, 'pauseFactor' | 'schedules'> & {
  /** Only the people of these units: what mails everybody, day by day, then mails a few. Everybody unless said. */
  readonly units?: readonly string[];
};

export const bootSystem = async (start: string, { units, ...options }: Around = {}): Promise<LocalSystem> => {
  const data = mkdtempSync(join(tmpdir(), 'zhixin-system-'));
  const sample = join(data, 'people.json');
  writeFileSync(sample, JSON.stringify(people.filter(({ unit }) => units?.includes(unit) ?? true)));
  const local = await bootLocal({
    outdir: await prepareZhixin(),
    data,
    port: 0,
    start: new Date(start),
    sample,
    patience,
    ...options,
  });
  const { dynamodb, s3, tables, buckets } = local.about;
  const documents = DynamoDBDocumentClient.from(new DynamoDBClient(dynamodb));
  const objects = new S3Client(s3);
  const tokens = new Map<string, string>();

  const control = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${local.url}_local/${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const tokenOf = async (email: string): Promise<string> => {
    const token = tokens.get(email) ?? (await control<{ token: string }>('POST', 'token', { email })).token;
    tokens.set(email, token);
    return token;
  };

  return {
    url: local.url,
    async ask(email, method, path, body) {
      const response = await fetch(local.url + path, {
        method,
        headers: { authorization: `Bearer ${await tokenOf(email)}`, 'content-type': 'application/json' },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
      return {
        status: response.status,
        headers: response.headers,
        body: (await response.json()) as Record<string, unknown>,
      };
    },
    fault: async (request) => void (await control('POST', 'faults', request)),
    faultHits: async () => (await control<{ hits: number }[]>('GET', 'faults')).map(({ hits }) => hits),
    clearFaults: async () => void (await control('DELETE', 'faults')),
    setClock: async (now) => void (await control('POST', 'clock', { now })),
    streams: async (request) => void (await control('POST', 'streams', request)),
    async settle() {
      const { lag } = await until(
        () => control<{ lag: number }>('GET', 'streams?rest'),
        (stream) => stream.lag === 0,
      );
      if (lag > 0) throw new Error(`${lag} stream records were not delivered`);
    },
    deadLetters: () => control('GET', 'dlq'),
    denials: () => control('GET', 'denials'),
    async items(table, id, prefix = '') {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName: tables[table],
          ConsistentRead: true,
          KeyConditionExpression: prefix ? 'pk = :pk AND begins_with(sk, :prefix)' : 'pk = :pk',
          ExpressionAttributeValues: {
            ':pk': `DOC#${documentPath(id)}`,
            ...(prefix && { ':prefix': prefix }),
          },
        }),
      );
      return Items;
    },
    async archived(id) {
      const { Contents = [] } = await objects.send(
        new ListObjectsV2Command({ Bucket: buckets.Archive, Prefix: `documents/${documentPath(id)}/` }),
      );
      return Contents.map(({ Key }) => Key as string);
    },
    logs: async () =>
      readdirSync(join(data, 'logs'))
        .map((name) => readFileSync(join(data, 'logs', name), 'utf8'))
        .join('\n'),
    async close() {
      await local.close();
      rmSync(data, { recursive: true, force: true });
    },
  };
};
