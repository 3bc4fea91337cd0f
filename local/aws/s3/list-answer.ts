/** What the lists of a bucket have in common: their XML, keys in it, and where a list goes on. */
import type { AwsAnswer, AwsRequest } from '../service.ts';
import type { Bucket } from './bucket.ts';
import { writeXml, type XmlElement } from './xml.ts';

export type BucketCall = { request: AwsRequest; bucket: Bucket; bucketArn: string };

export const xml = (root: XmlElement): AwsAnswer => ({
  status: 200,
  headers: { 'content-type': 'application/xml' },
  body: writeXml(root),
});

/** As S3 writes keys: slashes stay, a blank is `+`, brackets are encoded as well. */
export const encodeKey = (key: string): string =>
  encodeURIComponent(key)
    .replace(/%2F/g, '/')
    .replace(/%20/g, '+')
    .replace(/[!'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

/** S3 keeps no parts of a second; a listing and its object say the same. */
export const wholeSecond = (modified: number): string =>
  new Date(Math.floor(modified / 1_000) * 1_000).toISOString();

export const isAtOrBefore = (key: string, after: string): boolean =>
  after !== '' && Buffer.compare(Buffer.from(key), Buffer.from(after)) <= 0;

export const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
