/** Requests for a bucket: listing its objects and their versions, deleting many at once. */
import { AwsError } from '../aws-error.ts';
import type { AwsAnswer, AwsRequest } from '../aws-proxy.ts';
import type { Bucket } from './bucket.ts';
import { writeXml, type XmlElement } from './xml.ts';

export type BucketCall = { request: AwsRequest; bucket: Bucket; bucketArn: string };

const xml = (root: XmlElement): AwsAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: writeXml(root),
});

export function headBucket({ request, bucketArn }: BucketCall): AwsAnswer {
  request.require('s3:ListBucket', bucketArn);
  return { status: 200 };
}

export function listObjects({ request, bucket, bucketArn }: BucketCall): AwsAnswer {
  const { query } = request;
  request.require('s3:ListBucket', bucketArn, { 's3:prefix': query.get('prefix') ?? '' });
  const prefix = query.get('prefix') ?? '';
  const delimiter = query.get('delimiter') ?? '';
  const most = Math.min(Number(query.get('max-keys') ?? 1_000), 1_000);
  const token = query.get('continuation-token');
  const after = token ? Buffer.from(token, 'base64url').toString() : (query.get('start-after') ?? '');
  // With encoding-type=url, which the command line and boto3 ask for by themselves, keys come percent-encoded.
  const encoded = query.get('encoding-type') === 'url';
  const show = encoded ? encodeKey : (text: string) => text;

  const contents: XmlElement[] = [];
  const groups = new Set<string>();
  let last = '';
  let truncated = false;
  for (const key of bucket.keys()) {
    if (!key.startsWith(prefix) || isAtOrBefore(key, after)) continue;
    const version = bucket.current(key);
    if (!version) continue;
    const end = delimiter === '' ? -1 : key.indexOf(delimiter, prefix.length);
    const group = end < 0 ? undefined : key.slice(0, end + delimiter.length);
    if (group !== undefined && (groups.has(group) || (after !== '' && after.startsWith(group)))) {
      last = key;
      continue;
    }
    if (contents.length + groups.size >= most) {
      truncated = true;
      break;
    }
    if (group !== undefined) groups.add(group);
    else {
      contents.push([
        'Contents',
        [
          ['Key', show(key)],
          ['LastModified', wholeSecond(version.modified)],
          ['ETag', version.etag],
          ['Size', version.size],
          ['StorageClass', 'STANDARD'],
        ],
      ]);
    }
    last = key;
  }
  return xml([
    'ListBucketResult',
    [
      ['Name', bucket.name],
      ['Prefix', show(prefix)],
      ...(delimiter ? [['Delimiter', show(delimiter)] as const] : []),
      ...(query.has('start-after') ? [['StartAfter', show(query.get('start-after') ?? '')] as const] : []),
      ...(token ? [['ContinuationToken', token] as const] : []),
      ...(encoded ? [['EncodingType', 'url'] as const] : []),
      ['KeyCount', contents.length + groups.size],
      ['MaxKeys', most],
      ['IsTruncated', truncated],
      ...(truncated ? [['NextContinuationToken', Buffer.from(last).toString('base64url')] as const] : []),
      ...contents,
      ...[...groups].map((group): XmlElement => ['CommonPrefixes', [['Prefix', show(group)]]]),
    ],
  ]);
}

/** As S3 writes keys: slashes stay, a blank is `+`, brackets are encoded as well. */
const encodeKey = (key: string): string =>
  encodeURIComponent(key)
    .replace(/%2F/g, '/')
    .replace(/%20/g, '+')
    .replace(/[!'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** S3 keeps no parts of a second; a listing and its object say the same. */
const wholeSecond = (modified: number): string =>
  new Date(Math.floor(modified / 1_000) * 1_000).toISOString();

const isAtOrBefore = (key: string, after: string): boolean =>
  after !== '' && Buffer.compare(Buffer.from(key), Buffer.from(after)) <= 0;

export function listVersions({ request, bucket, bucketArn }: BucketCall): AwsAnswer {
  request.require('s3:ListBucketVersions', bucketArn);
  const prefix = request.query.get('prefix') ?? '';
  const encoded = request.query.get('encoding-type') === 'url';
  const show = encoded ? encodeKey : (text: string) => text;
  const keys = bucket.keys().filter((key) => key.startsWith(prefix));
  const entries = keys.flatMap((key) =>
    bucket.versions(key).map(
      (version, i): XmlElement => [
        version.deleteMarker ? 'DeleteMarker' : 'Version',
        [
          ['Key', show(key)],
          ['VersionId', version.versionId],
          ['IsLatest', i === 0],
          ['LastModified', wholeSecond(version.modified)],
          ...(version.deleteMarker
            ? []
            : ([
                ['ETag', version.etag],
                ['Size', version.size],
              ] as const)),
        ],
      ],
    ),
  );
  return xml([
    'ListVersionsResult',
    [
      ['Name', bucket.name],
      ...(encoded ? [['EncodingType', 'url'] as const] : []),
      ['IsTruncated', false],
      ...entries,
    ],
  ]);
}

/** Only plain keys: deleting versions in bulk is not something any part of the system does. */
export function deleteObjects({ request, bucket, bucketArn }: BucketCall): AwsAnswer {
  const body = request.body.toString();
  if (body.includes('<VersionId>')) throw new AwsError(501, 'NotImplemented', 'versions in DeleteObjects');
  const keys = [...body.matchAll(/<Key>(.*?)<\/Key>/gs)].map((match) => unescapeText(match[1] ?? ''));
  for (const key of keys) request.require('s3:DeleteObject', `${bucketArn}/${key}`);
  const deleted = keys.map((key): XmlElement => {
    const marker = bucket.remove(key);
    return [
      'Deleted',
      [['Key', key], ...(marker ? [['DeleteMarkerVersionId', marker.versionId] as const] : [])],
    ];
  });
  return xml(['DeleteResult', deleted]);
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

const unescapeText = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
