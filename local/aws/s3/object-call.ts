/** A request for one object. */
import type { AwsRequest } from '../service.ts';
import type { Bucket } from './bucket.ts';
import type { Retention } from './object-version.ts';

export type ObjectCall = {
  request: AwsRequest;
  bucket: Bucket;
  bucketArn: string;
  key: string;
  now: Date;
  /** What the bucket gives every new version, in milliseconds from now. */
  defaultRetention: { mode: Retention['mode']; milliseconds: number } | undefined;
};
