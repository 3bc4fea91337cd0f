/**
 * API Gateway's HTTP API: routes of the template, JWT authorizer, payload 2.0 both ways, and its own
 * answers (404, 401, 413, 500, 503) in its own words.
 */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { JWTPayload } from 'jose';
import type { Clock } from '../clock.ts';
import type { Lambda } from '../lambda/lambda.ts';
import type { Template } from '../template/template.ts';
import type { Identity } from './identity.ts';
import { lendFont } from './lend-font.ts';
import { type Route, readRoutes } from './routes.ts';
import { createTurns, type Turns } from './turns.ts';

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

function writeEvent(call: {
  route: Route;
  request: IncomingMessage;
  body: Buffer;
  claims: JWTPayload | undefined;
  account: string;
  now: Date;
}): APIGatewayProxyEventV2 {
  const { route, request, body, claims, now } = call;
  const url = urlOf(request);
  const query: Record<string, string> = {};
  for (const [name, value] of url.searchParams)
    query[name] = name in query ? `${query[name]},${value}` : value;
  const headers = Object.entries(request.headers).filter(([name]) => name !== 'cookie');
  const isText = isTextBody(request);
  const values = route.pattern.exec(url.pathname)?.slice(1) ?? [];
  const parameters = route.parameters.map((name, i) => [name, decodeURIComponent(values[i] ?? '')]);
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: url.pathname,
    rawQueryString: url.search.slice(1),
    ...(request.headers.cookie ? { cookies: request.headers.cookie.split('; ') } : {}),
    headers: Object.fromEntries(headers.map(([name, value]) => [name, String(value)])),
    ...(Object.keys(query).length > 0 ? { queryStringParameters: query } : {}),
    requestContext: {
      accountId: call.account,
      apiId: 'local',
      domainName: request.headers.host ?? 'localhost',
      domainPrefix: 'local',
      http: {
        method: request.method ?? 'GET',
        path: url.pathname,
        protocol: 'HTTP/1.1',
        sourceIp: request.socket.remoteAddress ?? '127.0.0.1',
        userAgent: request.headers['user-agent'] ?? '',
      },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: now.toUTCString(),
      timeEpoch: now.getTime(),
      ...(claims ? { authorizer: { jwt: { claims: textClaims(claims), scopes: null } } } : {}),
    },
    ...(parameters.length > 0 ? { pathParameters: Object.fromEntries(parameters) } : {}),
    ...(body.length > 0 ? { body: isText ? body.toString() : body.toString('base64') } : {}),
    isBase64Encoded: body.length > 0 && !isText,
  } as APIGatewayProxyEventV2;
}

/** API Gateway hands everything but these on in base64, and anything with a content encoding. */
function isTextBody(request: IncomingMessage): boolean {
  const type = request.headers['content-type'] ?? 'text/plain';
  const encoding = request.headers['content-encoding'];
  return (
    (encoding === undefined || encoding === 'identity') &&
    /^(text\/|application\/(json|javascript|xml|[\w.-]+\+(json|xml))\b)/i.test(type)
  );
}

/** Claims arrive as text, whatever they were. */
const textClaims = (claims: JWTPayload): Record<string, string> =>
  Object.fromEntries(
    Object.entries(claims).map(([name, value]) => [
      name,
      Array.isArray(value) ? `[${value.join(' ')}]` : String(value),
    ]),
  );

function sendResult(request: IncomingMessage, response: ServerResponse, result: unknown): void {
  const structured = result as APIGatewayProxyStructuredResultV2 | null;
  if (structured === null || typeof structured !== 'object' || structured.statusCode === undefined) {
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
    return;
  }
  const bytes = Buffer.from(structured.body ?? '', structured.isBase64Encoded ? 'base64' : 'utf8');
  const headers: Record<string, string | string[]> = { 'content-type': 'text/plain; charset=utf-8' };
  for (const [name, value] of Object.entries(structured.headers ?? {}))
    headers[name.toLowerCase()] = String(value);
  if (structured.cookies) headers['set-cookie'] = structured.cookies;
  // Pages that are kept as files come in base64 too.
  if (!String(headers['content-type']).startsWith('text/html')) {
    response.writeHead(structured.statusCode, headers).end(bytes);
    return;
  }
  const lent = lendFont(request, bytes.toString(), headers);
  response.writeHead(structured.statusCode, lent.headers).end(lent.html);
}
