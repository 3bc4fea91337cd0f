/** Where a request goes and what it carries. */
import type { IncomingMessage } from 'node:http';

/**
 * Where a request goes. What stands behind the host is taken as it is: `//a` is a path and names no other host.
 * @throws URIError when a `%` of the path does not begin a character
 */
export function urlOf(request: IncomingMessage): URL {
  const url = new URL(`http://localhost${(request.url ?? '/').replace(/^[^/]*/, '')}`);
  decodeURIComponent(url.pathname);
  return url;
}

/** The whole body, or undefined when it is larger than `limit`; the rest is read away so the answer arrives. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size <= limit) chunks.push(chunk as Buffer);
  }
  return size <= limit ? Buffer.concat(chunks) : undefined;
}
