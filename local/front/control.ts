/**
 * `/_local/…`: what a person at the sheet or a test may do to the machine itself, and never to the product:
 * turn the clock, sign anyone in, run a schedule, arm a fault, hold the stream, read mail and logs.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { faultRequest } from '../aws/faults.ts';
import { lendFont } from './lend-font.ts';
import type { Machine } from './machine.ts';
import { readBody, urlOf } from './read-request.ts';

type Call = { machine: Machine; body: unknown; query: URLSearchParams; name: string };
type Answer = { status?: number; json?: unknown; html?: string };

const clockRequest = z.strictObject({ now: z.coerce.date(), wait: z.boolean().optional() });
const tokenRequest = z.strictObject({ email: z.string().min(1) });
const streamsRequest = z.strictObject({
  paused: z.boolean().optional(),
  duplicate: z.int().nonnegative().optional(),
  rewind: z.int().positive().optional(),
});

const routes: Record<string, (call: Call) => Answer | Promise<Answer>> = {
  'GET about': ({ machine }) => ({ json: { ...machine.about, now: machine.clock.now() } }),
  'POST token': async ({ machine, body }) => ({
    json: { token: await machine.identity.signToken(tokenRequest.parse(body).email) },
  }),
  'GET clock': ({ machine }) => ({ json: { now: machine.clock.now() } }),
  'POST clock': async ({ machine, body }) => {
    const { now, wait } = clockRequest.parse(body);
    machine.clock.set(now);
    if (wait) await machine.schedules.check();
    return { json: { now: machine.clock.now() } };
  },
  'GET schedules': ({ machine }) => ({ json: machine.schedules.names }),
  'POST schedules/': async ({ machine, body, name }) => {
    const invocation = await machine.schedules.run(name, body);
    if (!invocation) return { status: 404, json: { message: `no schedule ${name}` } };
    return invocation.ok ? { json: invocation.result } : { status: 500, json: invocation.error };
  },
  'GET outbox': ({ machine }) => ({ json: machine.outbox.list() }),
  'GET outbox/': ({ machine, name }) => {
    const mail = machine.outbox.read(name);
    return mail ? { html: mail.html } : { status: 404, json: { message: `no mail ${name}` } };
  },
  'GET faults': ({ machine }) => ({ json: machine.faults.list() }),
  'POST faults': ({ machine, body }) => ({ json: machine.faults.arm(faultRequest.parse(body)) }),
  'DELETE faults': ({ machine }) => {
    machine.faults.clear();
    return { json: [] };
  },
  'GET denials': ({ machine }) => ({ json: machine.denials }),
  'GET dlq': ({ machine }) => ({ json: machine.deadLetters.list() }),
  'GET logs': ({ machine, query }) => ({
    json: machine.logs.tail(query.get('function') ?? '', Number(query.get('lines') ?? 100)),
  }),
  'GET streams': async ({ machine, query }) => {
    // Who waits for the end asks once a batch, instead of asking the engine all the time what it is busy with.
    if (query.has('rest')) await machine.streams.rest();
    return { json: { lag: await machine.streams.lag(), paused: machine.streams.isPaused() } };
  },
  'POST streams': async ({ machine, body }) => {
    const { paused, duplicate, rewind } = streamsRequest.parse(body);
    if (duplicate !== undefined) machine.streams.duplicate(duplicate);
    if (rewind !== undefined) await machine.streams.rewind(rewind);
    if (paused !== undefined) await machine.streams.pause(paused);
    return { json: { lag: await machine.streams.lag(), paused: machine.streams.isPaused() } };
  },
};

/** Names of this machine that no server of names gives away. */
const loopback = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/i;

/** Answers a request under `/_local/`; false when the path is somebody else's. */
export async function answerControl(
  machine: Machine,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const url = urlOf(request);
  const [, , kind = '', name] = url.pathname.split('/');
  const route = routes[`${request.method} ${kind}${name === undefined ? '' : '/'}`];
  if (!route) return false;
  // A page of somebody else's site must not turn our clock, whatever name it gives to this address.
  const { origin, host = '' } = request.headers;
  if (!loopback.test(host) || (origin !== undefined && origin !== `http://${host}`)) {
    response.writeHead(403).end();
    return true;
  }
  const body = await readBody(request, 1024 * 1024);
  let answer: Answer;
  try {
    const input = body && body.length > 0 ? JSON.parse(body.toString()) : undefined;
    answer = await route({
      machine,
      body: input,
      query: url.searchParams,
      name: decodeURIComponent(name ?? ''),
    });
  } catch (error) {
    const isCallers = error instanceof z.ZodError || error instanceof SyntaxError;
    if (!isCallers) console.error(request.url, error);
    const message = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    answer = { status: isCallers ? 400 : 500, json: { message } };
  }
  if (answer.html === undefined) {
    response
      .writeHead(answer.status ?? 200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      .end(JSON.stringify(answer.json));
    return true;
  }
  const { html, headers } = lendFont(request, answer.html, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    // A mail is shown without scripts, whatever it holds.
    'content-security-policy': 'sandbox allow-popups',
  });
  response.writeHead(answer.status ?? 200, headers).end(html);
  return true;
}
