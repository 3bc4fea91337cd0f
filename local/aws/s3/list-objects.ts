import type { AwsAnswer } from '../service.ts';
import { type BucketCall, encodeKey, isAtOrBefore, wholeSecond, xml } from './list-answer.ts';
import type { XmlElement } from './xml.ts';

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
