/**
 * Every route's function is `endpoint(route, connect, act)`: identify, parse by the contract, act, answer.
 * `act` gets a typed request and answers a status of the contract with its body; what it throws is turned
 * into words and a status in problem-response.ts.
 */
import middy, { type MiddlewareObj } from '@middy/core';
import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import type { paths, RouteName } from '../../shared/contract/paths.ts';
import { type AnswerOf, type ParsedRequest, type Route, routes } from '../../shared/contract/routes.ts';
import type { Actor } from '../../shared/ground/access.ts';
import { findUnit } from '../../shared/ground/define-city.ts';
import { Problem } from '../../shared/ground/problem.ts';
import type { City } from '../../shared/programme/define-city.ts';
import { todayOf } from '../../shared/programme/reporting-calendar.ts';
import { type Connected, cityWith, forgetUnits, servicesFor } from '../common/city.ts';
import type { Services } from '../common/services.ts';
import { fileAnswer, type HttpAnswer, jsonAnswer, pack, textAnswer } from './http-answer.ts';
import { type Claims, identify, identifyVisitor, type Visitor } from './identify.ts';
import { limitPerson } from './limit-person.ts';
import { describeError, logger, personMark } from './logger.ts';
import { parseRequest, periodIn } from './parse-request.ts';
import { problemOf, problemResponse } from './problem-response.ts';

/** What API Gateway sends; `authorizer` is there on every route that is not open. */
export type HttpEvent = APIGatewayProxyEventV2 & {
  readonly requestContext: { readonly authorizer?: { readonly jwt?: { readonly claims?: Claims } } };
};

export type OpenRoute = {
  [N in RouteName]: (typeof paths)[N] extends { open: true } ? N : never;
}[RouteName];
export type ClosedRoute = Exclude<RouteName, OpenRoute>;
/** Of the closed routes those that need nobody the directory knows. */
export type VisitorRoute = {
  [N in RouteName]: (typeof paths)[N] extends { visitors: true } ? N : never;
}[RouteName];

export type Circumstances<S> = { readonly services: S; readonly now: Date; readonly requestId: string };
type Answer<N extends RouteName> = AnswerOf<N> & { readonly headers?: Readonly<Record<string, string>> };

/** What a route does for a person known to the directory. */
export type Action<N extends ClosedRoute, S> = (
  request: ParsedRequest<N>,
  circumstances: Circumstances<S> & { readonly actor: Actor },
) => Promise<Answer<N>>;
/** What a route does for whoever is signed in. */
export type VisitorAction<N extends VisitorRoute, S> = (
  request: ParsedRequest<N>,
  circumstances: Circumstances<S> & { readonly visitor: Visitor },
) => Promise<Answer<N>>;
/** What a route does for anybody. */
export type OpenAction<N extends OpenRoute, S> = (
  request: ParsedRequest<N>,
  circumstances: Circumstances<S>,
) => Promise<Answer<N>>;

type LoggedContext = Context & { person?: string };
type Middleware = MiddlewareObj<HttpEvent, HttpAnswer, Error, LoggedContext>;
type Handle = (event: HttpEvent, requestId: string, told: LoggedContext) => Promise<HttpAnswer>;

const requestIdOf = (event: HttpEvent): string => event.requestContext.requestId;

/** One line per request: which route, which answer, how long. */
const logAnswers = (name: RouteName): Middleware => {
  const began = new WeakMap<HttpEvent, number>();
  return {
    before: ({ event }) => void began.set(event, performance.now()),
    after: ({ event, context, response }) => {
      const milliseconds = Math.round(performance.now() - (began.get(event) ?? 0));
      const { statusCode: status } = response as HttpAnswer;
      logger.info('answered', {
        route: name,
        status,
        milliseconds,
        person: context.person,
        requestId: requestIdOf(event),
      });
    },
  };
};

const answerProblems = (name: RouteName): Middleware => ({
  onError: (request) => {
    const requestId = requestIdOf(request.event);
    const problem = problemOf(request.error, requestId);
    request.response = problemResponse(problem, requestId);
    const line = { route: name, code: problem.code, requestId, person: request.context.person };
    if (problem.code === 'internal' || problem.code === 'busy')
      logger.error('failed', { ...line, failure: describeError(request.error) });
    else logger.info('refused', line);
  },
});

const packAnswers: Middleware = {
  after: (request) => {
    request.response = pack(request.response as HttpAnswer, request.event.headers['accept-encoding']);
  },
};

/** Room for the refusal `busy` before Lambda cuts a slow function off. */
const timeout = {
  timeoutEarlyInMillis: 500,
  timeoutEarlyResponse: () => {
    throw new Problem('busy');
  },
};

const stack = (name: RouteName, handle: Handle) =>
  middy<HttpEvent, HttpAnswer, Error, LoggedContext>(timeout)
    .use(logAnswers(name))
    .use(answerProblems(name))
    .use(packAnswers)
    .handler((event: HttpEvent, context: LoggedContext) => handle(event, requestIdOf(event), context));

type Any = {
  readonly status: PropertyKey;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

const answerOf = (name: RouteName, { status, body, headers }: Any): HttpAnswer => {
  const route: Route = routes[name];
  if (!route.contentType) return jsonAnswer(Number(status), body);
  const answer = route.download ? fileAnswer : textAnswer;
  return answer(Number(status), body as string, route.contentType, headers);
};

/** Connects once per container, at the first request. */
const once = <S>(connect: () => S): (() => S) => {
  let services: S | undefined;
  return () => (services ??= connect());
};

type Known = Pick<Services, 'city' | 'programme' | 'directory'>;

/** Who asks, by the claims of their token. */
type Identified<W, S> = (
  claims: Claims | undefined,
  services: Connected<S & Known>,
  today: string,
) => Promise<W>;

const signedIn = <
  N extends ClosedRoute,
  S extends Known,
  W extends { readonly email: string; readonly unit?: string },
>(
  name: N,
  connect: () => Connected<S>,
  identified: Identified<W, Known>,
  act: (request: ParsedRequest<N>, circumstances: Circumstances<S>, who: W) => Promise<Answer<N>>,
) => {
  const connected = once(connect);
  const limit = limitPerson(name);
  return stack(name, async (event, requestId, told) => {
    const { city: base, directory } = connected();
    const now = new Date();
    const identifyIn = async (city: City) => {
      const today = todayOf(city, now);
      const claims = event.requestContext.authorizer?.jwt?.claims;
      return { city, today, who: await identified(claims, { directory, city }, today) };
    };
    let known = await identifyIn(await cityWith(base, directory, now));
    // Their unit has been registered since this container read the list.
    if (known.who.unit !== undefined && !findUnit(known.city, known.who.unit)) {
      forgetUnits(directory);
      known = await identifyIn(await cityWith(base, directory, now));
    }
    const { city, today, who } = known;
    told.person = personMark(who.email);
    limit(told.person);
    const request = parseRequest(name, event);
    const services = servicesFor({ ...connected(), city }, periodIn(request) ?? today) as S;
    return answerOf(name, await act(request, { services, now, requestId }, who));
  });
};

export const endpoint = <N extends ClosedRoute, S extends Known>(
  name: N,
  connect: () => Connected<S>,
  act: Action<N, S>,
) =>
  signedIn<N, S, Actor>(
    name,
    connect,
    (claims, { directory, city }, today) => identify(claims, directory, today, city.units),
    (request, circumstances, actor) => act(request, { ...circumstances, actor }),
  );

export const visitorEndpoint = <N extends VisitorRoute, S extends Known>(
  name: N,
  connect: () => Connected<S>,
  act: VisitorAction<N, S>,
) =>
  signedIn<N, S, Visitor>(
    name,
    connect,
    (claims, { directory }) => identifyVisitor(claims, directory),
    (request, circumstances, visitor) => act(request, { ...circumstances, visitor }),
  );

export const openEndpoint = <N extends OpenRoute, S>(name: N, connect: () => S, act: OpenAction<N, S>) => {
  const connected = once(connect);
  return stack(name, async (event, requestId) => {
    const request = parseRequest(name, event);
    return answerOf(name, await act(request, { services: connected(), now: new Date(), requestId }));
  });
};
