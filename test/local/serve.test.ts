import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { closeServer, listen } from '../../local/front/serve.ts';

test('a server never ends a connection that a client keeps: the next request might be on it already', async () => {
  const server = createServer((_, response) => response.end());
  const port = await listen(server, 0);
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  expect([headers.get('connection'), headers.get('keep-alive')]).toEqual(['keep-alive', null]);
  await closeServer(server);
});
