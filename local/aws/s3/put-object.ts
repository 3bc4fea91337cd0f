/** Objects as they are written, with the conditions and locks they are written under. */
import { AwsError } from '../aws-error.ts';
import type { AwsAnswer, AwsRequest } from '../service.ts';
import { readUpload } from './body.ts';
import { noSuchKey } from './get-object.ts';
import type { ObjectCall } from './object-call.ts';
import { checksumHeader, readKeptHeaders, readRetention, sameEtag, versionHeader } from './object-headers.ts';
import type { ObjectVersion } from './object-version.ts';

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
