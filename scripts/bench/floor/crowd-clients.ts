/**
 * Many people at once, each asking again as soon as an answer has come: half are clerks who open their plan and submit
 * it, version after version; the others look who they are, what their unit files and how far the year is.
 * `node crowd-clients.ts '{"url":…,"tokens":[…],"clients":200,"seconds":60}'` prints times and errors as JSON.
 */
import http from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Clerk, clerksOf, planOf, year } from '../rush-clerks.ts';

type Given = {
  readonly url: string;
  /** One for each clerk. */
  readonly tokens: readonly string[];
  readonly clients: number;
  readonly seconds: number;
};
type Answer = { readonly status: number; readonly body: Record<string, unknown> };

const { url, tokens, clients, seconds } = JSON.parse(process.argv[2] ?? '') as Given;
const clerks = clerksOf(tokens.length);
const agent = new http.Agent({ keepAlive: true, maxSockets: clients });
const end = performance.now() + seconds * 1_000;
const times: number[] = [];
/** Answers that should not come. */
const errors: string[] = [];
const { hostname, port } = new URL(url);

const ask = (token: string, method: string, path: string, sent?: object): Promise<Answer> => {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const request = http.request({ agent, hostname, port, method, path: `/${path}`, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        times.push(performance.now() - began);
        const status = response.statusCode ?? 0;
        // Of two who submit one plan at the same time the second is told so.
        if (status >= 400 && status !== 409) errors.push(`${status} ${method} ${path}`);
        resolve({ status, body: JSON.parse(Buffer.concat(chunks).toString()) as Answer['body'] });
      });
    });
    request.on('error', reject);
    request.end(sent && JSON.stringify(sent));
  });
};

const file = async (clerk: Clerk, token: string): Promise<void> => {
  const { body } = await ask(token, 'GET', `forms/${clerk.form.id}?period=${year}`);
  const { version = 0 } = (body.standing ?? {}) as { version?: number };
  await ask(token, 'POST', 'submissions', { ...planOf(clerk, year), baseVersion: version });
};
const look = async ({ form }: Clerk, token: string): Promise<void> => {
  await ask(token, 'GET', 'me');
  await ask(token, 'GET', `forms/${form.id}?period=${year}`);
  await ask(token, 'GET', `completeness/${year}`);
};

await Promise.all(
  Array.from({ length: clients }, async (_, i) => {
    const clerk = clerks[i % clerks.length] as Clerk;
    const token = tokens[i % clerks.length] as string;
    const act = i < clients / 2 ? file : look;
    // They come within a tenth of the time, and not all in one millisecond.
    await sleep((i / clients) * seconds * 100);
    while (performance.now() < end) await act(clerk, token).catch((error) => errors.push(String(error)));
  }),
);
agent.destroy();
console.log(JSON.stringify({ times, errors }));
