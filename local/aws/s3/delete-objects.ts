import { AwsError } from '../aws-error.ts';
import type { AwsAnswer } from '../service.ts';
import { type BucketCall, named, xml } from './list-answer.ts';
import type { XmlElement } from './xml.ts';

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

const unescapeText = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });
