/**
 * API Gateway's HTTP API: routes of the template, JWT authorizer, payload 2.0 both ways, and its own
 * answers (404, 401, 413, 500, 503) in its own words.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWTPayload } from 'jose';
import type { Clock } from '../clock.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { Template } from '../template/template.ts';
import type { Identity } from './identity.ts';
import { readBody, urlOf } from './read-request.ts';
import { type Route, readRoutes } from './routes.ts';
import { sendResult } from './send-result.ts';
import { createTurns, type Turns } from './turns.ts';
import { writeEvent } from './write-event.ts';

/** Answers a request whose path is a route; false when it is not. */
export type HttpApi = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** API Gateway's limit for a request, Lambda's for an event and for an answer. */
const largestBody = 10 * 1024 * 1024;
const largestEvent = 6 * 1024 * 1024;

type Surroundings = {
  template: Template;
  identity: Identity;
  clock: Clock;
  /** How many times longer than API Gateway this one waits for a function. */
  patience: number;
};

export function createHttpApi(options: Surroundings & { lambdas: readonly Lambda[] }): HttpApi {
  const routes = readRoutes(options.template, options.lambdas);
  const turns = createTurns();
  return async (request, response) => {
    const { pathname } = urlOf(request);
    const route = routes.find(
      ({ method, pattern }) => (method === 'ANY' || method === request.method) && pattern.test(pathname),
    );
    if (!route) return false;
    try {
      await answerRoute(route, request, response, { ...options, turns });
    } catch (error) {
      console.error('http api', error);
      if (!response.headersSent) refuse(response, 500, 'Internal Server Error');
    }
    return true;
  };
}

async function answerRoute(
  route: Route,
  request: IncomingMessage,
  response: ServerResponse,
  { template, identity, clock, patience, turns }: Surroundings & { turns: Turns },
): Promise<void> {
  const body = await readBody(request, largestBody);
  if (!body) return refuse(response, 413, 'Request Entity Too Large');
  let claims: JWTPayload | undefined;
  if (route.authorizer) {
    const token = (request.headers.authorization ?? '').replace(/^Bearer /i, '');
    try {
      claims = await identity.verifyToken(token, route.authorizer);
    } catch {
      response.setHeader('www-authenticate', 'Bearer');
      return refuse(response, 401, 'Unauthorized');
    }
  }
  const event = writeEvent({ route, request, body, claims, account: template.account, now: clock.now() });
  if (JSON.stringify(event).length > largestEvent) return refuse(response, 413, 'Request Entity Too Large');
  const invocation = await withinTime(
    turns(() => route.lambda.invoke(event)),
    route.timeout * patience,
  );
  if (!invocation) return refuse(response, 503, 'Service Unavailable');
  if (!invocation.ok || invocation.payload.length > largestEvent) {
    const reason = invocation.ok
      ? 'response size exceeded'
      : `${invocation.error.errorType}: ${invocation.error.errorMessage}`;
    console.error(`${route.key} (${route.lambda.title}): ${reason}`);
    return refuse(response, 500, 'Internal Server Error');
  }
  sendResult(request, response, invocation.result);
}

function refuse(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ message }));
}

function withinTime<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
