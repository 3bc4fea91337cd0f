/** Who answers a request: `/_local`, the API, the pages, in this order. */
import type http from 'node:http';
import { answerControl } from './control.ts';
import type { Machine } from './machine.ts';
import type { Pages } from './pages.ts';
import { urlOf } from './read-request.ts';

export async function answerFront(
  machine: Machine,
  api: Pages,
  pages: Pages | undefined,
  request: http.IncomingMessage,
  response: http.ServerResponse,
): Promise<void> {
  try {
    urlOf(request);
  } catch {
    request.resume();
    response.writeHead(400, { 'content-type': 'application/json' }).end('{"message":"Bad Request"}');
    return;
  }
  if (request.url?.startsWith('/_local/') && (await answerControl(machine, request, response))) return;
  if (await api(request, response)) return;
  if (pages && (await pages(request, response))) return;
  request.resume();
  response
    .writeHead(404, { 'content-type': 'application/json' })
    .end(JSON.stringify({ message: 'Not Found' }));
}
