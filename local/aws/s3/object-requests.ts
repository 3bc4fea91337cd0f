/** Requests for one object: put, get, head, delete, and its retention. */
import { AwsError } from '../aws-error.ts';
import type { AwsAnswer, AwsRequest } from '../aws-proxy.ts';
import { readUpload } from './body.ts';
import type { Bucket } from './bucket.ts';
import { isLocked, type ObjectVersion, type Retention } from './object-version.ts';
import { writeXml } from './xml.ts';

export type ObjectCall = {
  request: AwsRequest;
  bucket: Bucket;
  bucketArn: string;
  key: string;
  now: Date;
  /** What the bucket gives every new version, in milliseconds from now. */
  defaultRetention: { mode: Retention['mode']; milliseconds: number } | undefined;
};

const keptHeaders =
  /^(content-type|content-encoding|content-disposition|content-language|cache-control|expires|x-amz-meta-.+)$/;

export function putObject({ request, bucket, bucketArn, key, now, defaultRetention }: ObjectCall): AwsAnswer {
  request.require('s3:PutObject', `${bucketArn}/${key}`);
  const { headers } = request;
  if (headers['x-amz-copy-source'] || headers['x-amz-tagging']) {
    throw new AwsError(501, 'NotImplemented', 'copies and tags are not honoured here');
  }
  const upload = readUpload(headers, request.body);
  const retention =
    readRetention(headers) ??
    (defaultRetention && {
      mode: defaultRetention.mode,
      until: now.getTime() + defaultRetention.milliseconds,
    });
  if (retention && !upload.checksum && !headers['content-md5']) {
    throw new AwsError(
      400,
      'InvalidRequest',
      'Content-MD5 OR x-amz-checksum- HTTP header is required for Put Object requests with Object Lock parameters',
    );
  }
  const version = bucket.put(
    key,
    upload.body,
    {
      headers: readKeptHeaders(headers),
      ...(upload.checksum ? { checksum: upload.checksum } : {}),
      ...(retention ? { retention } : {}),
      ...(headers['x-amz-object-lock-legal-hold'] === 'ON' ? { legalHold: true } : {}),
    },
    (current) => checkWriteConditions(headers, current),
  );
  return {
    status: 200,
    headers: { etag: version.etag, ...versionHeader(version), ...checksumHeader(version) },
  };
}

function checkWriteConditions(headers: AwsRequest['headers'], current: ObjectVersion | undefined): void {
  const failed = () =>
    new AwsError(412, 'PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
  const ifNoneMatch = headers['if-none-match'];
  const ifMatch = headers['if-match'];
  if (ifNoneMatch !== undefined && ifNoneMatch !== '*') {
    throw new AwsError(501, 'NotImplemented', 'If-None-Match of a write must be *');
  }
  if (ifNoneMatch === '*' && current) throw failed();
  if (ifMatch !== undefined && !current) throw noSuchKey();
  if (ifMatch !== undefined && !sameEtag(ifMatch, current?.etag)) throw failed();
}

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

/** The version asked for; a missing key is only admitted to whoever may list the bucket, as on S3. */
function findVersion({ request, bucket, bucketArn, key }: ObjectCall, action: string): ObjectVersion {
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

const noSuchKey = (): AwsError => new AwsError(404, 'NoSuchKey', 'The specified key does not exist.');

const sameEtag = (given: string, etag: string | undefined): boolean =>
  given === '*' || given.replaceAll('"', '') === etag?.replaceAll('"', '');

const versionHeader = ({ versionId }: ObjectVersion): Record<string, string> =>
  versionId === 'null' ? {} : { 'x-amz-version-id': versionId };

const checksumHeader = ({ checksum }: ObjectVersion): Record<string, string> =>
  checksum
    ? { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': 'FULL_OBJECT' }
    : {};

const lockHeaders = ({ retention, legalHold }: ObjectVersion): Record<string, string> => ({
  ...(retention
    ? {
        'x-amz-object-lock-mode': retention.mode,
        'x-amz-object-lock-retain-until-date': new Date(retention.until).toISOString(),
      }
    : {}),
  ...(legalHold ? { 'x-amz-object-lock-legal-hold': 'ON' } : {}),
});

function readKeptHeaders(headers: AwsRequest['headers']): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => keptHeaders.test(name));
  const texts = kept.map(([name, value]): [string, string] => [name, String(value)]);
  return Object.fromEntries(
    texts
      .map(([name, value]): [string, string] =>
        // aws-chunked describes the transfer, not the object.
        name === 'content-encoding' ? [name, value.replace(/,?\s*aws-chunked\s*,?/, '')] : [name, value],
      )
      .filter(([, value]) => value !== ''),
  );
}

function readRetention(headers: AwsRequest['headers']): Retention | undefined {
  const mode = headers['x-amz-object-lock-mode'];
  if (mode === undefined) return undefined;
  const until = Date.parse(String(headers['x-amz-object-lock-retain-until-date']));
  if ((mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE') || Number.isNaN(until)) {
    throw new AwsError(400, 'InvalidArgument', 'Unknown wormMode directive or retain-until date.');
  }
  return { mode, until };
}

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
