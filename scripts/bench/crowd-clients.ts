/**
 * Many people at once, each asking again as soon as an answer has come: clerks open their plan and submit it, version
 * after version; the others look who they are, what their unit files and how far the year is.
 */
import http from 'node:http';
import type { Local } from '../../local/boot.ts';
import { type Clerk, planOf, year } from './rush-clerks.ts';

export type Crowd = {
  /** Milliseconds of each answered request. */
  readonly times: readonly number[];
  /** Answers that should not come, by status and route. */
  readonly errors: readonly string[];
};

type Answer = { readonly status: number; readonly body: Record<string, unknown> };

/** @param clerks one for each client; those behind the first `filing` only read */
export const crowd = async (
  { url, identity }: Pick<Local, 'url' | 'identity'>,
  clerks: readonly Clerk[],
  { filing, seconds }: { readonly filing: number; readonly seconds: number },
): Promise<Crowd> => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: clerks.length });
  const end = performance.now() + seconds * 1_000;
  const times: number[] = [];
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
          const body = JSON.parse(Buffer.concat(chunks).toString()) as Answer['body'];
          // A clerk who is first at an open document submits; who comes second is told so.
          if (status >= 400 && status !== 409) errors.push(`${status} ${method} ${path}`);
          resolve({ status, body });
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
    clerks.map(async (clerk, i) => {
      const token = await identity.signToken(clerk.email);
      while (performance.now() < end)
        await (i < filing ? file(clerk, token) : look(clerk, token)).catch((error) =>
          errors.push(String(error)),
        );
    }),
  );
  agent.destroy();
  return { times, errors };
};
