/** A bucket in memory with `If-None-Match`, versions and pages, and a client whose calls wait for their turn. */
import type { S3Client } from '@aws-sdk/client-s3';
import type { Gate } from './action.ts';

export type Bucket = {
  /** Versions of each key, newest last. */
  readonly objects: Map<string, string[]>;
  /** Told of every object that is written. */
  readonly wrote: (key: string, text: string) => void;
};

type Command = {
  readonly constructor: { readonly name: string };
  readonly input: {
    readonly Key?: string;
    readonly Prefix?: string;
    readonly Body?: string | Uint8Array;
    readonly IfNoneMatch?: string;
    readonly ContinuationToken?: string;
    readonly KeyMarker?: string;
  };
};

const answer = (status: number, name: string): Error =>
  Object.assign(new Error(`${name} (simulated)`), { name, $metadata: { httpStatusCode: status } });

/** Sealed contents are no text: each byte is a character here. */
const encodingOf = (key: string): 'latin1' | 'utf8' => (key.endsWith('.sealed') ? 'latin1' : 'utf8');
const textOf = (key: string, body: string | Uint8Array | undefined): string =>
  typeof body === 'string' ? body : Buffer.from(body ?? []).toString(encodingOf(key));

const keysOf = ({ objects }: Bucket, prefix = ''): readonly string[] =>
  [...objects.keys()].filter((key) => key.startsWith(prefix)).sort();

const perPage = 50;

export const put = (
  bucket: Bucket,
  { Key = '', Body, IfNoneMatch }: Command['input'],
): Record<string, never> => {
  const versions = bucket.objects.get(Key) ?? [];
  if (IfNoneMatch === '*' && versions.length > 0) throw answer(412, 'PreconditionFailed');
  const text = textOf(Key, Body);
  bucket.objects.set(Key, [...versions, text]);
  bucket.wrote(Key, text);
  return {};
};

const operations: Readonly<Record<string, (bucket: Bucket, input: Command['input']) => object>> = {
  PutObjectCommand: put,
  GetObjectCommand: ({ objects }, { Key = '' }) => {
    const text = objects.get(Key)?.at(-1);
    if (text === undefined) throw answer(404, 'NoSuchKey');
    return {
      Body: {
        transformToString: async () => text,
        transformToByteArray: async () => Buffer.from(text, encodingOf(Key)),
      },
    };
  },
  DeleteObjectCommand: ({ objects }, { Key = '' }) => {
    objects.delete(Key);
    return {};
  },
  ListObjectsV2Command: (bucket, { Prefix, ContinuationToken = '' }) => {
    const keys = keysOf(bucket, Prefix).filter((key) => key > ContinuationToken);
    const page = keys.slice(0, perPage);
    return {
      Contents: page.map((Key) => ({ Key })),
      ...(keys.length > perPage && { NextContinuationToken: page.at(-1) }),
    };
  },
  ListObjectVersionsCommand: (bucket, { Prefix, KeyMarker = '' }) => {
    const keys = keysOf(bucket, Prefix).filter((key) => key > KeyMarker);
    const page = keys.slice(0, perPage);
    return {
      Versions: page.flatMap((Key) => (bucket.objects.get(Key) ?? []).map(() => ({ Key }))),
      IsTruncated: keys.length > perPage,
      ...(keys.length > perPage && { NextKeyMarker: page.at(-1) }),
    };
  },
};

export const s3Client = (name: string, bucket: Bucket, gate: Gate): S3Client => {
  const send = (command: Command) => {
    const kind = command.constructor.name;
    const act = operations[kind];
    if (!act) throw new Error(`the simulated S3 knows no ${kind}`);
    const writes = kind === 'PutObjectCommand' || kind === 'DeleteObjectCommand';
    return gate({ name: `${name} ${kind}`, writes }, () => act(bucket, command.input));
  };
  return { send } as unknown as S3Client;
};
