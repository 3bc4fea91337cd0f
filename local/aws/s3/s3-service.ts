/**
 * S3 on one machine, as much of it as the system uses: conditional writes that hold, bytes that stay as they
 * were, versions, object lock, listing. What is not written here answers NotImplemented, never a guess.
 */
import path from 'node:path';
import type { Template } from '../../template/template.ts';
import { AwsError } from '../aws-error.ts';
import type { Service } from '../service.ts';
import type { SignedRequest } from '../signature.ts';
import { type Bucket, openBucket } from './bucket.ts';
import { headBucket } from './bucket-requests.ts';
import { deleteObjects } from './delete-objects.ts';
import { getObject } from './get-object.ts';
import type { BucketCall } from './list-answer.ts';
import { listObjects } from './list-objects.ts';
import { listVersions } from './list-versions.ts';
import type { ObjectCall } from './object-call.ts';
import { putObject } from './put-object.ts';
import { deleteObject, getRetention } from './retention.ts';
import { writeXml } from './xml.ts';

type Place = { bucket: Bucket; arn: string; defaultRetention: ObjectCall['defaultRetention'] };

const day = 86_400_000;

const bucketOperations: Record<string, (call: BucketCall) => ReturnType<typeof headBucket>> = {
  HeadBucket: headBucket,
  ListObjectsV2: listObjects,
  ListObjectVersions: listVersions,
  DeleteObjects: deleteObjects,
};

const objectOperations: Record<string, (call: ObjectCall) => ReturnType<typeof getObject>> = {
  PutObject: putObject,
  GetObject: getObject,
  HeadObject: getObject,
  DeleteObject: deleteObject,
  GetObjectRetention: getRetention,
};

export function createS3Service(template: Template, directory: string, now: () => Date): Service {
  const places = new Map<string, Place>();
  for (const { name, arn, properties } of template.of('AWS::S3::Bucket')) {
    const versioned =
      properties.VersioningConfiguration?.Status === 'Enabled' || properties.ObjectLockEnabled === true;
    const rule = properties.ObjectLockConfiguration?.Rule?.DefaultRetention;
    const days = (rule?.Days ?? 0) + (rule?.Years ?? 0) * 365;
    places.set(name, {
      bucket: openBucket(path.join(directory, name), { name, versioned, now }),
      arn,
      defaultRetention: rule && { mode: rule.Mode, milliseconds: days * day },
    });
  }

  return {
    name: 's3',
    operationOf,
    async answer(request, operation) {
      const { bucketName, key } = readPath(request);
      const place = places.get(bucketName);
      if (!place) throw new AwsError(404, 'NoSuchBucket', 'The specified bucket does not exist');
      const { bucket, arn: bucketArn, defaultRetention } = place;
      const onBucket = bucketOperations[operation];
      if (onBucket && key === '') return onBucket({ request, bucket, bucketArn });
      const onObject = objectOperations[operation];
      if (onObject && key !== '')
        return onObject({ request, bucket, bucketArn, key, defaultRetention, now: now() });
      throw new AwsError(501, 'NotImplemented', `not honoured here: s3:${operation}`);
    },
    writeError: (error) => ({
      status: error.status,
      headers: { 'content-type': 'application/xml' },
      body: writeXml([
        'Error',
        [
          ['Code', error.code],
          ['Message', error.message],
        ],
      ]),
    }),
    faultError(fault) {
      if (fault.error === 'throttle')
        return new AwsError(503, 'SlowDown', 'Please reduce your request rate.');
      if (fault.error === 'conflict') {
        return new AwsError(
          409,
          'ConditionalRequestConflict',
          'A conflicting conditional operation is in progress.',
        );
      }
      return new AwsError(500, 'InternalError', 'We encountered an internal error. Please try again.');
    },
  };
}

/** The SDK adds `x-id` to say the operation; sub-resources in the query make it another one. */
function operationOf(request: SignedRequest): string {
  const { method, query } = request;
  const { key } = readPath(request);
  const has = (name: string) => query.has(name);
  const subresource = [...query.keys()].find((name) =>
    /^(acl|tagging|uploads|uploadId|partNumber|attributes)$/.test(name),
  );
  if (subresource) return `${method} ?${subresource}`;
  if (key === '') {
    if (method === 'HEAD') return 'HeadBucket';
    if (method === 'GET' && has('versions')) return 'ListObjectVersions';
    if (method === 'GET' && query.get('list-type') === '2') return 'ListObjectsV2';
    if (method === 'POST' && has('delete')) return 'DeleteObjects';
    return `${method} bucket`;
  }
  if (method === 'GET' && has('retention')) return 'GetObjectRetention';
  if (has('retention') || has('legal-hold')) return `${method} ?retention`;
  const byMethod: Record<string, string> = {
    PUT: 'PutObject',
    GET: 'GetObject',
    HEAD: 'HeadObject',
    DELETE: 'DeleteObject',
  };
  return byMethod[method] ?? method;
}

function readPath(request: SignedRequest): { bucketName: string; key: string } {
  const [, bucketName = '', ...segments] = request.path.split('/');
  return { bucketName, key: segments.map(decodeURIComponent).join('/') };
}
