import type { IncomingMessage, ServerResponse } from 'node:http';

const mostBytes = 64 * 1024 * 1024;

/** The whole body; refused above 64 MB, thrown when the sender went away half-way. */
export async function readBody(request: IncomingMessage): Promise<Buffer<ArrayBuffer>> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += (part as Buffer).length;
    if (size > mostBytes) throw new Error('the body is larger than 64 MB');
    parts.push(part as Buffer);
  }
  return Buffer.concat(parts);
}

export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array = '',
): void {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
}

export const sendHtml = (response: ServerResponse, html: string) =>
  send(response, 200, 'text/html; charset=utf-8', html);

export const sendJson = (response: ServerResponse, value: unknown, status = 200) =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value));

export function redirect(response: ServerResponse, to: string, cookies: string[] = []): void {
  response.writeHead(303, { location: to, 'set-cookie': cookies, 'cache-control': 'no-store' }).end();
}

export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, value] = part.trim().split('=');
    if (key === name && value !== undefined) return decodeURIComponent(value);
  }
  return undefined;
}

export const cookie = (name: string, value: string, seconds = 31_536_000): string =>
  `${name}=${encodeURIComponent(value)}; Path=/; SameSite=Strict; HttpOnly; Max-Age=${seconds}`;

/** False for a request that another site made the browser send. */
export function isFromHere(request: IncomingMessage): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}
