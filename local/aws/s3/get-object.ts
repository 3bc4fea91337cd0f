/** Objects as they are read, whole or in part, in whatever version. */
import { AwsError } from '../aws-error.ts';
import type { AwsAnswer } from '../service.ts';
import type { ObjectCall } from './object-call.ts';
import { checksumHeader, lockHeaders, sameEtag, versionHeader } from './object-headers.ts';
import type { ObjectVersion } from './object-version.ts';

export function getObject(call: ObjectCall): AwsAnswer {
  const { request, bucket } = call;
  const version = findVersion(call, 's3:GetObject');
  const { headers } = request;
  if (headers['if-match'] && !sameEtag(headers['if-match'], version.etag)) {
    throw new AwsError(
      412,
      'PreconditionFailed',
      'At least one of the pre-conditions you specified did not hold',
    );
  }
  if (headers['if-none-match'] && sameEtag(headers['if-none-match'], version.etag)) {
    return { status: 304, headers: { etag: version.etag } };
  }
  const shown: Record<string, string> = {
    'content-type': 'binary/octet-stream',
    ...version.headers,
    etag: version.etag,
    'last-modified': new Date(version.modified).toUTCString(),
    'accept-ranges': 'bytes',
    ...versionHeader(version),
    ...lockHeaders(version),
  };
  if (request.method === 'HEAD') {
    return {
      status: 200,
      headers: { ...shown, ...checksumHeader(version), 'content-length': String(version.size) },
    };
  }
  const body = bucket.read(version);
  const range = readRange(headers.range, version.size);
  if (!range) return { status: 200, headers: { ...shown, ...checksumHeader(version) }, body };
  return {
    status: 206,
    headers: { ...shown, 'content-range': `bytes ${range.first}-${range.last}/${version.size}` },
    body: body.subarray(range.first, range.last + 1),
  };
}

/** The version asked for; a missing key is only admitted to whoever may list the bucket, as on S3. */
export function findVersion({ request, bucket, bucketArn, key }: ObjectCall, action: string): ObjectVersion {
  const versionId = request.query.get('versionId');
  request.require(
    versionId && action === 's3:GetObject' ? 's3:GetObjectVersion' : action,
    `${bucketArn}/${key}`,
  );
  const version = versionId
    ? bucket.versions(key).find((candidate) => candidate.versionId === versionId)
    : bucket.current(key);
  if (version && !version.deleteMarker) return version;
  request.require('s3:ListBucket', bucketArn);
  if (versionId) throw new AwsError(404, 'NoSuchVersion', 'The specified version does not exist.');
  throw noSuchKey();
}

export const noSuchKey = (): AwsError => new AwsError(404, 'NoSuchKey', 'The specified key does not exist.');

function readRange(header: string | undefined, size: number): { first: number; last: number } | undefined {
  const range = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!range || (range[1] === '' && range[2] === '')) return undefined;
  const first = range[1] === '' ? Math.max(0, size - Number(range[2])) : Number(range[1]);
  const last = range[1] === '' || range[2] === '' ? size - 1 : Math.min(Number(range[2]), size - 1);
  if (first >= size || first > last) {
    throw new AwsError(416, 'InvalidRange', 'The requested range is not satisfiable');
  }
  return { first, last };
}
