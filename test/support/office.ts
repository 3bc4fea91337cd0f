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
import {
  type Action,
  type ClosedRoute,
  endpoint,
  type HttpEvent,
  type VisitorAction,
  type VisitorRoute,
  visitorEndpoint,
} from '../../functions/http/endpoint.ts';
import type { HttpAnswer } from '../../functions/http/http-answer.ts';
import type { KeptRecords } from '../../functions/storage/kept-records.ts';
import { projectDocument } from '../../functions/stream/project-document.ts';
import { problem } from '../../shared/contract/issue-shapes.ts';
import { paths } from '../../shared/contract/paths.ts';
import { type BodyOf, type RequestTo, type Route, routes } from '../../shared/contract/routes.ts';
import { type DocumentId, parseDocumentPath } from '../../shared/submission/submission.ts';
import { cityAround } from './city-around.ts';
import { type Asked, eventOf } from './event-of.ts';
import { inMemoryFlags } from './in-memory-flags.ts';
import { type InMemoryPapers, inMemoryPapers } from './in-memory-papers.ts';
import { inMemoryRecords } from './in-memory-records.ts';
import {
  type InMemoryMail,
  type InMemoryReports,
  inMemoryMail,
  inMemoryReports,
} from './in-memory-reports.ts';
import { type InMemory, inMemoryServices } from './in-memory-services.ts';
import { staff } from './staff.ts';
import { versionOf } from './version-of.ts';

// Whoever asks an office takes these from here.
export { type Asked, eventOf } from './event-of.ts';
export { sheetOf } from './sheet-of.ts';
export { staff } from './staff.ts';

const publicUrl = 'https://zhixin.qingdao.example/';
export type Who = keyof typeof staff;

const context = { getRemainingTimeInMillis: () => 29_000, awsRequestId: 'lambda' } as unknown as Context;

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

export type Office = {
  readonly services: InMemory;
  readonly papers: InMemoryPapers;
  readonly reports: InMemoryReports;
  readonly flags: ReturnType<typeof inMemoryFlags>;
  readonly records: KeptRecords;
  readonly mail: InMemoryMail;
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
const actionOf = (name: ClosedRoute): unknown => {
  const entry = entries.find((each) => name in each);
  if (!entry) throw new Error(`no file of functions/routes exports ${name}`);
  return entry[name];
};
const isForVisitors = (name: ClosedRoute): name is VisitorRoute => 'visitors' in paths[name];

export const openOffice = (services: InMemory = inMemoryServices(Object.values(staff))): Office => {
  const papers = inMemoryPapers();
  const reports = inMemoryReports();
  const flags = inMemoryFlags();
  const records = inMemoryRecords();
  const mail = inMemoryMail();
  // Tests change the programme of the services; the endpoint goes by the city.
  const everything = {
    ...services,
    city: cityAround(services.programme),
    papers,
    reports,
    flags,
    records,
    publicUrl,
    claims: mail.claims,
    send: mail.send,
  };
  const handlers = new Map<ClosedRoute, Handler>();
  const handlerOf = (name: ClosedRoute): Handler => {
    const made = () =>
      isForVisitors(name)
        ? visitorEndpoint(name, () => everything, actionOf(name) as VisitorAction<VisitorRoute, object>)
        : endpoint(name, () => everything, actionOf(name) as Action<ClosedRoute, object>);
    const handler = handlers.get(name) ?? (made() as Handler);
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
    flags,
    records,
    mail,
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
