/**
 * An office for tests: the functions behind their endpoints, over in-memory services, asked as API Gateway
 * asks them. Every answer is parsed by the contract on its way to the test.
 */
import './quiet.ts';
import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Context } from 'aws-lambda';
import type * as z from 'zod';
import { servicesFor } from '../../functions/common/city.ts';
import { type Action, type ClosedRoute, endpoint, type HttpEvent } from '../../functions/http/endpoint.ts';
import type { HttpAnswer } from '../../functions/http/http-answer.ts';
import { projectDocument } from '../../functions/stream/project-document.ts';
import { type BodyOf, type RequestTo, type Route, routes } from '../../shared/contract/routes.ts';
import { problem } from '../../shared/contract/shapes.ts';
import type { Cell, Form } from '../../shared/form/define-form.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import type { Person } from '../../shared/tables/directory.ts';
import { cityAround } from './city-around.ts';
import { type InMemoryPapers, inMemoryPapers } from './in-memory-papers.ts';
import { type InMemoryReports, inMemoryReports } from './in-memory-reports.ts';
import { type InMemory, inMemoryServices } from './in-memory-services.ts';
import { versionOf } from './version-of.ts';

export const staff = {
  clerk: { email: 'clerk.nyw@qingdao.example', name: '陈晓样', unit: 'nyw', roles: ['clerk'] },
  colleague: { email: 'clerk2.nyw@qingdao.example', name: '示例乙', unit: 'nyw', roles: ['clerk'] },
  stranger: { email: 'clerk.hyj@qingdao.example', name: '海示例', unit: 'hyj', roles: ['clerk'] },
  reviewer: { email: 'reviewer@qingdao.example', name: '审示例', unit: 'rsj', roles: ['reviewer'] },
  judge: { email: 'judge@qingdao.example', name: '人社样', unit: 'rsj', roles: ['clerk', 'reviewer'] },
  administrator: {
    email: 'administrator@qingdao.example',
    name: '管示例',
    unit: 'rsj',
    roles: ['administrator'],
  },
  /** Clerk and reviewer at once, in a unit that reports. */
  insider: {
    email: 'insider.nyw@qingdao.example',
    name: '兼任例',
    unit: 'nyw',
    roles: ['clerk', 'reviewer'],
  },
  /** Files for a base below a district; see chained-programme.ts. */
  baseClerk: { email: 'clerk.jd1@qingdao.example', name: '基示例', unit: 'jd1', roles: ['clerk'] },
  endorser: { email: 'endorser.hd@qingdao.example', name: '初示例', unit: 'huangdao', roles: ['endorser'] },
  /** First reviewer and clerk at once, in the same district. */
  deputy: {
    email: 'deputy.hd@qingdao.example',
    name: '副示例',
    unit: 'huangdao',
    roles: ['clerk', 'endorser'],
  },
  neighbour: { email: 'endorser.ls@qingdao.example', name: '邻示例', unit: 'laoshan', roles: ['endorser'] },
  accountant: { email: 'clerk.czj@qingdao.example', name: '财示例', unit: 'czj', roles: ['clerk'] },
  inspector: { email: 'inspector.czj@qingdao.example', name: '督示例', unit: 'czj', roles: ['inspector'] },
  retired: {
    email: 'retired@qingdao.example',
    name: '离任例',
    unit: 'nyw',
    roles: ['clerk'],
    to: '2014-12-31',
  },
} satisfies Record<string, Person>;
const publicUrl = 'https://zhixin.qingdao.example/';
export type Who = keyof typeof staff;

const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as unknown as Context;

export type Asked = {
  readonly params?: Record<string, string>;
  readonly query?: Record<string, string>;
  readonly body?: unknown;
  /** The body as text, in place of `body`. */
  readonly text?: string;
  readonly bytes?: Buffer;
  readonly headers?: Record<string, string>;
  readonly claims?: Record<string, string>;
};

export const eventOf = (
  email: string,
  { params, query, body, text, bytes, headers, claims }: Asked,
): HttpEvent =>
  ({
    headers: { 'content-type': bytes ? 'application/gzip' : 'application/json', ...headers },
    pathParameters: params,
    queryStringParameters: query,
    body: bytes
      ? bytes.toString('base64')
      : (text ?? (body === undefined ? undefined : JSON.stringify(body))),
    isBase64Encoded: bytes !== undefined,
    requestContext: {
      requestId: 'request-1',
      authorizer: { jwt: { claims: claims ?? { email, email_verified: 'true' } } },
    },
  }) as unknown as HttpEvent;

/** Status and body; a body of the contract when it is good, a Problem when it is not. */
export type Answered<N extends ClosedRoute> = {
  readonly status: number;
  readonly good: BodyOf<N>;
  readonly problem: z.output<typeof problem>;
  readonly headers: Readonly<Record<string, string>>;
};

const parseAnswer = <N extends ClosedRoute>(name: N, answer: HttpAnswer): Answered<N> => {
  const { statusCode: status, headers } = answer;
  const body: unknown = answer.isBase64Encoded ? answer.body : JSON.parse(answer.body);
  const schema = (routes[name] as Route).answers[status];
  if (schema) return { status, headers, good: schema.parse(body) as BodyOf<N>, problem: undefined as never };
  return { status, headers, good: undefined as never, problem: problem.parse(body) };
};

export const gzipOf = (body: unknown): Buffer => gzipSync(JSON.stringify(body));

/** A sheet of a form: rows name their columns, the others stay empty. */
export const sheetOf = (form: Form, rows: readonly Record<string, Cell>[]) => ({
  headers: Object.values(form.columns).map(({ header }) => header.zh),
  rows: rows.map((row) => Object.keys(form.columns).map((name) => row[name] ?? '')),
  ids: rows.map((_, i) => `r${i + 1}`),
});

export type Office = {
  readonly services: InMemory;
  readonly papers: InMemoryPapers;
  readonly reports: InMemoryReports;
  readonly ask: <N extends ClosedRoute>(who: Who, name: N, asked: Asked) => Promise<Answered<N>>;
  /** For people of other directories than `staff`. */
  readonly askAs: <N extends ClosedRoute>(email: string, name: N, asked: Asked) => Promise<Answered<N>>;
  readonly submit: (
    who: Who,
    body: Partial<RequestTo<'submitForm'>['body']>,
  ) => Promise<Answered<'submitForm'>>;
  readonly decide: (
    who: Who,
    id: DocumentId,
    body: Partial<RequestTo<'reviewSubmission'>['body']>,
  ) => Promise<Answered<'reviewSubmission'>>;
  /** Lets the projection catch up, as the stream would. */
  readonly project: () => Promise<void>;
};

type Handler = (event: HttpEvent, context: Context) => Promise<HttpAnswer>;
/** Every closed route over the same services: its entry in functions/routes exports the action by the route's name. */
const folder = new URL('../../functions/routes/', import.meta.url);
const entries: readonly Record<string, unknown>[] = await Promise.all(
  readdirSync(folder).map((file) => import(new URL(file, folder).href) as Promise<Record<string, unknown>>),
);
const actionOf = (name: ClosedRoute): Action<ClosedRoute, object> => {
  const entry = entries.find((each) => name in each);
  if (!entry) throw new Error(`no file of functions/routes exports ${name}`);
  return entry[name] as Action<ClosedRoute, object>;
};

export const openOffice = (services: InMemory = inMemoryServices(Object.values(staff))): Office => {
  const papers = inMemoryPapers();
  const reports = inMemoryReports();
  // Tests change the programme of the services; the endpoint goes by the city.
  const everything = {
    ...services,
    city: cityAround(services.programme),
    papers,
    reports,
    publicUrl,
  };
  const handlers = new Map<ClosedRoute, Handler>();
  const handlerOf = (name: ClosedRoute): Handler => {
    const handler = handlers.get(name) ?? (endpoint(name, () => everything, actionOf(name)) as Handler);
    handlers.set(name, handler);
    return handler;
  };
  const askAs: Office['askAs'] = async (email, name, asked) =>
    parseAnswer(name, await handlerOf(name)(eventOf(email, asked), context));
  const ask: Office['ask'] = (who, name, asked) => askAs(staff[who].email, name, asked);
  return {
    services,
    papers,
    reports,
    ask,
    askAs,
    submit: (who, body) =>
      ask(who, 'submitForm', {
        body: {
          unit: 'nyw',
          formVersion: versionOf(String(body.form)),
          baseVersion: 0,
          certifier: '样负责',
          nil: false,
          headers: [],
          rows: [],
          ids: [],
          ...body,
        },
      }),
    decide: (who, { unit, form, period }, body) =>
      ask(who, 'reviewSubmission', {
        params: { unit, form, period },
        body: { decision: 'approve', version: 1, reason: '', comments: [], ...body },
      }),
    async project() {
      for (const path of services.stored.documents.keys())
        await projectDocument(
          parseDocumentPath(path),
          servicesFor(everything, parseDocumentPath(path).period),
          new Date(),
        );
    },
  };
};
