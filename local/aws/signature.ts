/**
 * AWS Signature Version 4, as every SDK client signs: the proxy recomputes it, so that a call only counts
 * under the role whose key made it. The date is the signer's own and is not compared with ours: workers
 * live in the programme's time, not in the machine's.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { AwsError } from './aws-error.ts';

export type SignedRequest = {
  method: string;
  /** Path as it came over the wire, still percent-encoded. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
};

export type Signature = { accessKeyId: string; service: string };

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
const hmac = (key: string | Buffer, data: string): Buffer => createHmac('sha256', key).update(data).digest();

const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

/** Checks the Authorization header against the secret of its key; throws AWS's own refusals. */
export function verifySignature(
  request: SignedRequest,
  secretOf: (accessKeyId: string) => string | undefined,
): Signature {
  const authorization = request.headers.authorization ?? '';
  const parts =
    /^AWS4-HMAC-SHA256 Credential=([^,]+), ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      authorization,
    );
  if (!parts) throw new AwsError(403, 'MissingAuthenticationTokenException', 'Missing Authentication Token');
  const [, credential = '', signedHeaders = '', given = ''] = parts;
  const [accessKeyId = '', day = '', region = '', service = ''] = credential.split('/');
  const secret = secretOf(accessKeyId);
  if (secret === undefined) {
    throw new AwsError(
      403,
      service === 's3' ? 'InvalidAccessKeyId' : 'UnrecognizedClientException',
      'The security token included in the request is invalid.',
    );
  }
  const canonical = [
    request.method,
    canonicalPath(request.path, service),
    canonicalQuery(request.query),
    signedHeaders
      .split(';')
      .map((name) => `${name}:${headerText(request.headers[name])}\n`)
      .join(''),
    signedHeaders,
    payloadHash(request),
  ].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${headerText(request.headers['x-amz-date'])}\n${scope}\n${sha256(canonical)}`;
  const key = signingKey(secret, day, region, service);
  if (!timingSafeEqual(hmac(key, toSign), Buffer.from(given, 'hex'))) {
    throw new AwsError(
      403,
      service === 's3' ? 'SignatureDoesNotMatch' : 'InvalidSignatureException',
      'The request signature we calculated does not match the signature you provided.',
    );
  }
  return { accessKeyId, service };
}

const signingKeys = new Map<string, Buffer>();

/** The key of a day, which takes longer to make than all the rest of a check. */
function signingKey(secret: string, day: string, region: string, service: string): Buffer {
  const name = [secret, day, region, service].join('/');
  const known = signingKeys.get(name);
  if (known) return known;
  const made = [region, service, 'aws4_request'].reduce(hmac, hmac(`AWS4${secret}`, day));
  // A turned clock makes many days.
  if (signingKeys.size > 1_000) signingKeys.clear();
  signingKeys.set(name, made);
  return made;
}

const headerText = (value: string | string[] | undefined): string =>
  String(value ?? '')
    .trim()
    .replace(/\s+/g, ' ');

/** S3 signs the path encoded once, every other service encodes what is already encoded once more. */
function canonicalPath(path: string, service: string): string {
  const once = path.split('/').map((segment) => encode(decodeURIComponent(segment)));
  return (service === 's3' ? once : once.map(encode)).join('/');
}

const canonicalQuery = (query: URLSearchParams): string =>
  [...query]
    .map(([name, value]) => `${encode(name)}=${encode(value)}`)
    .sort()
    .join('&');

/** The hash the signer stated (S3 allows an unsigned or streamed body), verified where it is one. */
function payloadHash(request: SignedRequest): string {
  const stated = headerText(request.headers['x-amz-content-sha256']);
  if (stated === '') return sha256(request.body);
  if (/^[0-9a-f]{64}$/.test(stated) && stated !== sha256(request.body)) {
    throw new AwsError(
      400,
      'XAmzContentSHA256Mismatch',
      'The provided x-amz-content-sha256 header does not match what was computed.',
    );
  }
  return stated;
}
