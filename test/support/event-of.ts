/** A request as API Gateway hands it over, of somebody it knows. */
import type { HttpEvent } from '../../functions/http/endpoint.ts';

export type Asked = {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  /** The body as text, in place of `body`. */
  readonly text?: string;
  readonly bytes?: Buffer;
  readonly headers?: Record<string, string>;
  readonly claims?: Record<string, string>;
};

export const eventOf = (
  email: string,
  { params, query, body, text, bytes, headers, claims }: Asked,
): HttpEvent =>
  ({
    headers: { 'content-type': bytes ? 'application/gzip' : 'application/json', ...headers },
    pathParameters: params,
    queryStringParameters: query,
    body: bytes
      ? bytes.toString('base64')
      : (text ?? (body === undefined ? undefined : JSON.stringify(body))),
    isBase64Encoded: bytes !== undefined,
    requestContext: {
      requestId: 'request-1',
      authorizer: { jwt: { claims: claims ?? { email, email_verified: 'true' } } },
    },
  }) as unknown as HttpEvent;
