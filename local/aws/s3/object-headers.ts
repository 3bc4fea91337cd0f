/** What an object carries besides its bytes, as headers of requests and answers. */
import { AwsError } from '../aws-error.ts';
import type { AwsRequest } from '../service.ts';
import type { ObjectVersion, Retention } from './object-version.ts';

const keptHeaders =
  /^(content-type|content-encoding|content-disposition|content-language|cache-control|expires|x-amz-meta-.+)$/;

export const sameEtag = (given: string, etag: string | undefined): boolean =>
  given === '*' || given.replaceAll('"', '') === etag?.replaceAll('"', '');

export const versionHeader = ({ versionId }: ObjectVersion): Record<string, string> =>
  versionId === 'null' ? {} : { 'x-amz-version-id': versionId };

export const checksumHeader = ({ checksum }: ObjectVersion): Record<string, string> =>
  checksum
    ? { [`x-amz-checksum-${checksum.algorithm}`]: checksum.value, 'x-amz-checksum-type': 'FULL_OBJECT' }
    : {};

export const lockHeaders = ({ retention, legalHold }: ObjectVersion): Record<string, string> => ({
  ...(retention
    ? {
        'x-amz-object-lock-mode': retention.mode,
        'x-amz-object-lock-retain-until-date': new Date(retention.until).toISOString(),
      }
    : {}),
  ...(legalHold ? { 'x-amz-object-lock-legal-hold': 'ON' } : {}),
});

export function readKeptHeaders(headers: AwsRequest['headers']): Record<string, string> {
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

export function readRetention(headers: AwsRequest['headers']): Retention | undefined {
  const mode = headers['x-amz-object-lock-mode'];
  if (mode === undefined) return undefined;
  const until = Date.parse(String(headers['x-amz-object-lock-retain-until-date']));
  if ((mode !== 'GOVERNANCE' && mode !== 'COMPLIANCE') || Number.isNaN(until)) {
    throw new AwsError(400, 'InvalidArgument', 'Unknown wormMode directive or retain-until date.');
  }
  return { mode, until };
}
