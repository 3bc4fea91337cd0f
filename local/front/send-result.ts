/** What a function returned as the answer API Gateway makes of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { lendFont } from './lend-font.ts';

export function sendResult(request: IncomingMessage, response: ServerResponse, result: unknown): void {
  const structured = result as APIGatewayProxyStructuredResultV2 | null;
  if (structured === null || typeof structured !== 'object' || structured.statusCode === undefined) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    return;
  }
  const bytes = Buffer.from(structured.body ?? '', structured.isBase64Encoded ? 'base64' : 'utf8');
  const headers: Record<string, string | string[]> = { 'content-type': 'text/plain; charset=utf-8' };
  for (const [name, value] of Object.entries(structured.headers ?? {}))
    headers[name.toLowerCase()] = String(value);
  if (structured.cookies) headers['set-cookie'] = structured.cookies;
  // Pages that are kept as files come in base64 too.
  if (!String(headers['content-type']).startsWith('text/html')) {
    response.writeHead(structured.statusCode, headers).end(bytes);
    return;
  }
  const lent = lendFont(request, bytes.toString(), headers);
  response.writeHead(structured.statusCode, lent.headers).end(lent.html);
}
