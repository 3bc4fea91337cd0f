/** Requests for a bucket: listing its objects and their versions, deleting many at once. */
import type { AwsAnswer } from '../service.ts';
import type { BucketCall } from './list-answer.ts';

export function headBucket({ request, bucketArn }: BucketCall): AwsAnswer {
  request.require('s3:ListBucket', bucketArn);
  return { status: 200 };
}
