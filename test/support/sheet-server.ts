/** The sheet's routes on their own, with a tiny API behind them: for tests and for work on the page. */
import { createServer, type IncomingMessage } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { closeServer, listen } from '../../local/front/serve.ts';
import { readBody } from '../../local/sheet/http.ts';
import { createSheetRoutes } from '../../local/sheet/routes.ts';

const fixture = join(dirname(fileURLToPath(import.meta.url)), '../local/sheet/fixture');

const samplePeople = [
  { email: 'li.ming@hr.example', name: '李示例', unit: 'hr', roles: ['reviewer'] },
  { email: 'wang.fang@port.example', name: '王示例', unit: 'port', roles: ['clerk'] },
];
const unitName = { zh: '港航学会', en: 'Port Society' };

type Received = { path: string; authorization: string | undefined; body: unknown };
export type SheetServer = { url: string; received: Received[]; logs: string[]; close(): Promise<void> };

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const raw = await readBody(request);
  const zipped = request.headers['content-type'] === 'application/gzip';
  return raw.length > 0 ? JSON.parse((zipped ? gunzipSync(raw) : raw).toString('utf8')) : undefined;
}

type Options = { dataDir: string; port?: number; addonDir?: string };

/** Serves sheet and API from one port; the clock is a plain variable. */
export async function startSheetServer({
  dataDir,
  port = 0,
  addonDir = fixture,
}: Options): Promise<SheetServer> {
  const received: Received[] = [];
  const logs: string[] = [];
  let now = new Date('2015-03-09T02:00:00Z');
  let routes: ReturnType<typeof createSheetRoutes>;
  const server = createServer((request, response) => {
    void (async () => {
      if (await routes(request, response)) return;
      const path = request.url ?? '';
      response.setHeader('content-type', 'application/json');
      if (path === '/_local/clock') {
        if (request.method === 'POST') now = new Date(((await bodyOf(request)) as { now: string }).now);
        response.end(JSON.stringify({ now }));
      } else if (path === '/me') {
        response.end(JSON.stringify({ person: { unitName } }));
      } else if (path === '/_local/outbox') {
        response.end(
          JSON.stringify([{ id: 'a', to: ['li.ming@hr.example'], subject: '2015年2月统计月报', at: now }]),
        );
      } else {
        received.push({ path, authorization: request.headers.authorization, body: await bodyOf(request) });
        response.writeHead(201).end(JSON.stringify({ number: 'HZ-2015-0001' }));
      }
    })();
  });
  const url = `http://127.0.0.1:${await listen(server, port)}/`;
  routes = createSheetRoutes({
    dataDir,
    apiUrl: url,
    people: async () => samplePeople,
    signToken: async (email) => `token-of-${email}`,
    now: () => now,
    addonDir,
    log: (text) => logs.push(text),
  });
  return { url, received, logs, close: () => closeServer(server) };
}

if (import.meta.main) {
  const server = await startSheetServer({
    dataDir: process.env.ZHIXIN_DATA ?? '.local/sheet-only',
    port: Number(process.env.PORT ?? 4410),
    ...(process.argv[2] ? { addonDir: process.argv[2] } : {}),
  });
  console.log(server.url);
}
