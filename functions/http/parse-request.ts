/** Parses what a request carries by the contract; whatever does not fit is refused with one Problem. */
import { isUtf8 } from 'node:buffer';
import { gunzipSync } from 'node:zlib';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import type * as z from 'zod/mini';
import { limits, printBytes } from '../../shared/contract/limits.ts';
import type { RouteName } from '../../shared/contract/paths.ts';
import { type ParsedRequest, type Route, routes } from '../../shared/contract/routes.ts';
import { Problem } from '../../shared/ground/problem.ts';
import { refuseHeavyJson } from './measure-json.ts';
import { refuseIllFormed } from './refuse-ill-formed.ts';

type Carried = Pick<
  APIGatewayProxyEventV2,
  'pathParameters' | 'queryStringParameters' | 'body' | 'isBase64Encoded'
> & {
  readonly headers: { readonly [name: string]: string | undefined };
};

/** A sheet at the row limit with generous cells unpacks to some 25 MB; a gzip bomb is refused here. */
export const unpackedLimit = 32 * 1024 * 1024;

export const parseRequest = <N extends RouteName>(name: N, event: Carried): ParsedRequest<N> => {
  const route: Route = routes[name];
  return {
    params: route.params && parsePart(route.params, event.pathParameters ?? {}, 'path'),
    query: route.query && parsePart(route.query, event.queryStringParameters ?? {}, 'query'),
    body: route.upload
      ? readBytes(event)
      : route.body && parsePart(route.body, route.form ? readForm(event) : readJson(event), 'body'),
  } as ParsedRequest<N>;
};

/** The period a request is about, wherever it is named: a report's month and a plan's year are ones too. */
export const periodIn = (
  request: { readonly [part in 'params' | 'query' | 'body']?: unknown },
): string | undefined => {
  for (const part of [request.params, request.query, request.body])
    for (const name of ['period', 'month', 'year'] as const) {
      const value = (part as { readonly [name: string]: unknown } | undefined)?.[name];
      if (typeof value === 'string') return value;
    }
  return undefined;
};

const parsePart = (schema: z.ZodMiniObject, given: unknown, part: string): unknown => {
  const parsed = schema.safeParse(given);
  if (parsed.success) {
    refuseIllFormed(parsed.data, part);
    return parsed.data;
  }
  const [first] = parsed.error.issues;
  const path = [part, ...(first?.path ?? [])].join('.').slice(0, 80);
  if (first?.code === 'custom' && first.params?.problem === 'row-id-invalid')
    throw new Problem('row-id-invalid', { place: path });
  // Only where it does not fit: messages of zod may quote what was sent.
  throw new Problem('bad-request', { detail: `${path} (${first?.code ?? 'invalid'})` });
};

const readJson = (event: Carried): unknown => {
  const bytes = readUnpacked(event);
  // Reading them all the same would put U+FFFD where a character was.
  if (!isUtf8(bytes)) throw new Problem('bad-json');
  refuseHeavyJson(bytes);
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Problem('bad-json');
  }
};

/** What a form sends, by name; of a name given twice the last. */
const readForm = (event: Carried): unknown => {
  const bytes = readBytes(event);
  if (!isUtf8(bytes)) throw new Problem('bad-request', { detail: 'body' });
  return Object.fromEntries(new URLSearchParams(bytes.toString()));
};

/** The body as sent. */
const readBytes = ({ body, isBase64Encoded }: Omit<Carried, 'headers'>): Buffer => {
  const sent = body ?? '';
  const size = isBase64Encoded ? Math.floor((sent.length * 3) / 4) : Buffer.byteLength(sent);
  if (size > limits.body) throw new Problem('too-large', { limit: printBytes(limits.body) });
  return Buffer.from(sent, isBase64Encoded ? 'base64' : 'utf8');
};

const readUnpacked = (event: Carried): Buffer => {
  const bytes = readBytes(event);
  const isGzip = event.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/gzip';
  return isGzip ? unpack(bytes) : bytes;
};

const unpack = (packed: Buffer): Buffer => {
  try {
    return gunzipSync(packed, { maxOutputLength: unpackedLimit });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new Problem('too-large', { limit: printBytes(unpackedLimit) });
    throw new Problem('bad-gzip');
  }
};
