/** What API Gateway takes for an answer (payload 2.0). */

import { gzipSync } from 'node:zlib';
import { printBytes } from '../../shared/contract/limits.ts';
import { Problem } from '../../shared/ground/problem.ts';

export type HttpAnswer = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly isBase64Encoded?: true;
};

/** Every answer is about a unit's documents: no cache keeps it, no browser guesses its type. */
const guard = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export const jsonAnswer = (
  statusCode: number,
  body: unknown,
  contentType = 'application/json',
): HttpAnswer => ({
  statusCode,
  headers: { ...guard, 'content-type': `${contentType}; charset=utf-8` },
  body: JSON.stringify(body),
});

export const textAnswer = (
  statusCode: number,
  body: string,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer => ({ statusCode, headers: { ...guard, 'content-type': contentType, ...headers }, body });

/** A file, given in base64. */
export const fileAnswer = (
  statusCode: number,
  base64: string,
  contentType: string,
  headers: Readonly<Record<string, string>> = {},
): HttpAnswer => ({ ...textAnswer(statusCode, base64, contentType, headers), isBase64Encoded: true });

const packFrom = 1024 * 1024;
/** Lambda hands over 6 MB at most, base64 and the envelope included. */
const answerLimit = 5.5 * 1024 * 1024;

/** A large roster fits through Lambda only as gzip; small answers stay readable. */
export const pack = (answer: HttpAnswer, acceptEncoding: string | undefined): HttpAnswer => {
  if (answer.body.length < packFrom / 3) return answer;
  const bytes = Buffer.byteLength(answer.body);
  if (bytes >= packFrom && !answer.isBase64Encoded && /\bgzip\b/.test(acceptEncoding ?? '')) {
    const body = gzipSync(answer.body, { level: 3 }).toString('base64');
    if (body.length <= answerLimit) {
      const headers = { ...answer.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' };
      return { ...answer, headers, body, isBase64Encoded: true };
    }
  }
  if (bytes > answerLimit) throw new Problem('too-large', { limit: printBytes(answerLimit) });
  return answer;
};
