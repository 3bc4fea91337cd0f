/** The bytes of an upload: unwrapped from aws-chunked framing, then checked against every sum the caller gave. */
import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import { crc32 } from 'node:zlib';
import { AwsError } from '../aws-error.ts';

export type Upload = { body: Buffer; checksum?: { algorithm: string; value: string } };

const algorithms: Record<string, (body: Buffer) => string> = {
  crc32: (body) => {
    const sum = Buffer.alloc(4);
    sum.writeUInt32BE(crc32(body));
    return sum.toString('base64');
  },
  sha1: (body) => createHash('sha1').update(body).digest('base64'),
  sha256: (body) => createHash('sha256').update(body).digest('base64'),
};

/** @throws BadDigest when a stated sum is wrong, NotImplemented for a sum or framing not understood */
export function readUpload(headers: IncomingHttpHeaders, raw: Buffer): Upload {
  const streamed = String(headers['x-amz-content-sha256'] ?? '');
  if (streamed.startsWith('STREAMING-') && streamed !== 'STREAMING-UNSIGNED-PAYLOAD-TRAILER') {
    throw new AwsError(501, 'NotImplemented', `not honoured here: ${streamed}`);
  }
  const { body, trailers } = streamed.startsWith('STREAMING-')
    ? unwrapChunks(raw)
    : { body: raw, trailers: {} };
  const stated: Record<string, string> = { ...trailers };
  for (const [name, value] of Object.entries(headers)) stated[name] = String(value);
  const decodedLength = stated['x-amz-decoded-content-length'];
  if (decodedLength !== undefined && Number(decodedLength) !== body.length) {
    throw new AwsError(400, 'IncompleteBody', 'You did not provide the number of bytes specified.');
  }
  if (stated['content-md5'] && createHash('md5').update(body).digest('base64') !== stated['content-md5']) {
    throw new AwsError(400, 'BadDigest', 'The Content-MD5 you specified did not match what we received.');
  }
  let checksum: Upload['checksum'];
  for (const [name, value] of Object.entries(stated)) {
    const algorithm = /^x-amz-checksum-(crc32c|crc64nvme|crc32|sha1|sha256)$/.exec(name)?.[1];
    if (!algorithm) continue;
    const compute = algorithms[algorithm];
    if (!compute) throw new AwsError(501, 'NotImplemented', `not honoured here: checksum ${algorithm}`);
    if (compute(body) !== value) {
      throw new AwsError(
        400,
        'BadDigest',
        `The ${algorithm.toUpperCase()} you specified did not match the calculated checksum.`,
      );
    }
    checksum = { algorithm, value };
  }
  return { body, ...(checksum ? { checksum } : {}) };
}

/** aws-chunked: `size-in-hex CRLF bytes CRLF` …, a chunk of size 0, then trailing headers. */
function unwrapChunks(raw: Buffer): { body: Buffer; trailers: Record<string, string> } {
  const malformed = () => new AwsError(400, 'IncompleteBody', 'The chunked body ends before its last chunk.');
  const parts: Buffer[] = [];
  let at = 0;
  for (;;) {
    const lineEnd = raw.indexOf('\r\n', at);
    if (lineEnd < 0) throw malformed();
    const size = Number.parseInt(raw.toString('latin1', at, lineEnd), 16);
    at = lineEnd + 2;
    if (Number.isNaN(size) || at + size > raw.length) throw malformed();
    if (size === 0) break;
    parts.push(raw.subarray(at, at + size));
    at += size + 2;
  }
  const trailers: Record<string, string> = {};
  for (const line of raw.toString('latin1', at).split('\r\n')) {
    const [name = '', value] = line.split(/:(.*)/s);
    if (value !== undefined) trailers[name.trim().toLowerCase()] = value.trim();
  }
  return { body: Buffer.concat(parts), trailers };
}
