import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { BuiltSheet } from './build.ts';
import { send } from './http.ts';

const types: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export async function sendAsset(
  built: BuiltSheet,
  pathname: string,
  response: ServerResponse,
): Promise<void> {
  const name = normalize(pathname.slice('/assets/'.length));
  const body = await readFile(join(built.assets, name)).catch(() => undefined);
  if (!body || name.startsWith('..')) return send(response, 404, 'text/plain', 'not found');
  const type = types[extname(name)] ?? 'application/octet-stream';
  // Chunks carry a hash in their name. A script's frame has no origin, so its font needs the permission.
  const lasting = name.startsWith('chunks') || name.endsWith('.woff2');
  const caching = lasting ? 'public, max-age=31536000, immutable' : 'no-cache';
  response
    .writeHead(200, { 'content-type': type, 'cache-control': caching, 'access-control-allow-origin': '*' })
    .end(body);
}
