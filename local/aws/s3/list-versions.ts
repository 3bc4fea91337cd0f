import type { AwsAnswer } from '../service.ts';
import { type BucketCall, encodeKey, wholeSecond, xml } from './list-answer.ts';
import type { XmlElement } from './xml.ts';

export function listVersions({ request, bucket, bucketArn }: BucketCall): AwsAnswer {
  request.require('s3:ListBucketVersions', bucketArn);
  const prefix = request.query.get('prefix') ?? '';
  const encoded = request.query.get('encoding-type') === 'url';
  const show = encoded ? encodeKey : (text: string) => text;
  const keys = bucket.keys().filter((key) => key.startsWith(prefix));
  const entries = keys.flatMap((key) =>
    bucket.versions(key).map(
      (version, i): XmlElement => [
        version.deleteMarker ? 'DeleteMarker' : 'Version',
        [
          ['Key', show(key)],
          ['VersionId', version.versionId],
          ['IsLatest', i === 0],
          ['LastModified', wholeSecond(version.modified)],
          ...(version.deleteMarker
            ? []
            : ([
                ['ETag', version.etag],
                ['Size', version.size],
              ] as const)),
        ],
      ],
    ),
  );
  return xml([
    'ListVersionsResult',
    [
      ['Name', bucket.name],
      ...(encoded ? [['EncodingType', 'url'] as const] : []),
      ['IsTruncated', false],
      ...entries,
    ],
  ]);
}
