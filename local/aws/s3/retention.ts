/** Locks: who may remove an object before its time, and until when it is kept. */
import { AwsError } from '../aws-error.ts';
import type { AwsAnswer } from '../service.ts';
import { findVersion } from './get-object.ts';
import type { ObjectCall } from './object-call.ts';
import { versionHeader } from './object-headers.ts';
import { isLocked, type ObjectVersion } from './object-version.ts';
import { writeXml } from './xml.ts';

export function deleteObject(call: ObjectCall): AwsAnswer {
  const { request, bucket, bucketArn, key, now } = call;
  const versionId = request.query.get('versionId');
  if (versionId === null) {
    request.require('s3:DeleteObject', `${bucketArn}/${key}`);
    const marker = bucket.remove(key);
    return {
      status: 204,
      headers: marker ? { 'x-amz-delete-marker': 'true', ...versionHeader(marker) } : {},
    };
  }
  request.require('s3:DeleteObjectVersion', `${bucketArn}/${key}`);
  const version = bucket.versions(key).find((candidate) => candidate.versionId === versionId);
  if (version && isLocked(version, now) && !mayBypass(call, version)) {
    throw new AwsError(403, 'AccessDenied', 'Access Denied because object protected by object lock.');
  }
  bucket.removeVersion(key, versionId);
  return { status: 204, headers: { 'x-amz-version-id': versionId } };
}

function mayBypass({ request, bucketArn, key }: ObjectCall, version: ObjectVersion): boolean {
  return (
    version.retention?.mode === 'GOVERNANCE' &&
    version.legalHold !== true &&
    request.headers['x-amz-bypass-governance-retention'] === 'true' &&
    request.may('s3:BypassGovernanceRetention', `${bucketArn}/${key}`)
  );
}

export function getRetention(call: ObjectCall): AwsAnswer {
  const { retention } = findVersion(call, 's3:GetObjectRetention');
  if (!retention) {
    throw new AwsError(
      404,
      'NoSuchObjectLockConfiguration',
      'The specified object does not have a ObjectLock configuration',
    );
  }
  const until = new Date(retention.until).toISOString();
  const body = writeXml([
    'Retention',
    [
      ['Mode', retention.mode],
      ['RetainUntilDate', until],
    ],
  ]);
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}
