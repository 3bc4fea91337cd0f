/** A request as the event that API Gateway hands a function, payload 2.0. */
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type { JWTPayload } from 'jose';
import { urlOf } from './read-request.ts';
import type { Route } from './routes.ts';

export function writeEvent(call: {
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
