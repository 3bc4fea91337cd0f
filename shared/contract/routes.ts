/**
 * The contract: one row per route, with the shapes of what enters and what is answered. Handler types,
 * the add-on's typed client, and GET /openapi.json are derived from it; method and path live in
 * `paths.ts`. Every route may also answer with a Problem.
 */
import * as z from 'zod/mini';
import { auditRoutes } from './audit-routes.ts';
import { blankRoutes } from './blank-routes.ts';
import { certificateCheckRoutes } from './certificate-check-routes.ts';
import { certificateClassRoutes } from './certificate-class-routes.ts';
import { certificatePageRoutes } from './certificate-page-routes.ts';
import { certificatePaperRoutes } from './certificate-paper-routes.ts';
import { certificateRoutes } from './certificate-routes.ts';
import { certificateSeriesRoutes } from './certificate-series-routes.ts';
import { classCardRoutes } from './class-card-routes.ts';
import { directoryRoutes } from './directory-routes.ts';
import { fieldClassRoutes } from './field-class-routes.ts';
import { flagRoutes } from './flag-routes.ts';
import { formRoutes } from './form-routes.ts';
import { homeRoutes } from './home-routes.ts';
import { moneyRoutes } from './money-routes.ts';
import { obligationRoutes } from './obligation-routes.ts';
import { ownRoutes } from './own-routes.ts';
import type { RouteName } from './paths.ts';
import { personsRoutes } from './persons-routes.ts';
import { planRoutes } from './plan-routes.ts';
import { recordRoutes } from './record-routes.ts';
import { registerRoutes } from './register-routes.ts';
import { registrationRoutes } from './registration-routes.ts';
import { reportRoutes } from './report-routes.ts';
import { reviewingRoutes } from './reviewing-routes.ts';
import { staffRoutes } from './staff-routes.ts';
import { submissionRoutes } from './submission-routes.ts';
import { supervisionRoutes } from './supervision-routes.ts';
import { targetRoutes } from './target-routes.ts';
import { unitPageRoutes } from './unit-page-routes.ts';
import { workbookRoutes } from './workbook-routes.ts';
import type { uploadTypes } from './workbook-shapes.ts';

export type Route = {
  readonly summary: string;
  readonly params?: z.ZodMiniObject;
  readonly query?: z.ZodMiniObject;
  readonly body?: z.ZodMiniObject;
  /** The body is what the form of a page sends. */
  readonly form?: true;
  /** The body is a file as it is; the handler gets its bytes. */
  readonly upload?: typeof uploadTypes;
  readonly answers: { readonly [status: number]: z.ZodMiniType };
  /** Content type of the answers when they are not JSON. */
  readonly contentType?: string;
  /** The handler answers with a file in base64, which leaves as its bytes. */
  readonly download?: true;
};

export const routes = {
  readOpenapi: { summary: 'This description', answers: { 200: z.looseObject({ openapi: z.string() }) } },
  ...ownRoutes,
  ...formRoutes,
  ...homeRoutes,
  ...workbookRoutes,
  ...submissionRoutes,
  ...reviewingRoutes,
  ...reportRoutes,
  ...planRoutes,
  ...obligationRoutes,
  ...directoryRoutes,
  ...registrationRoutes,
  ...auditRoutes,
  ...targetRoutes,
  ...registerRoutes,
  ...staffRoutes,
  ...flagRoutes,
  ...unitPageRoutes,
  ...classCardRoutes,
  ...fieldClassRoutes,
  ...supervisionRoutes,
  ...moneyRoutes,
  ...certificatePageRoutes,
  ...certificatePaperRoutes,
  ...certificateClassRoutes,
  ...certificateRoutes,
  ...blankRoutes,
  ...certificateSeriesRoutes,
  ...certificateCheckRoutes,
  ...recordRoutes,
  ...personsRoutes,
} as const satisfies Record<RouteName, Route>;

type Routes = typeof routes;
type Part<R, K extends string> = R extends { [key in K]: infer Z extends z.ZodMiniType } ? Z : never;
type Input<Z> = [Z] extends [never] ? undefined : Z extends z.ZodMiniType ? z.input<Z> : undefined;
type Output<Z> = [Z] extends [never] ? undefined : Z extends z.ZodMiniType ? z.output<Z> : undefined;

/** What a caller sends. */
export type RequestTo<N extends RouteName> = {
  params: Input<Part<Routes[N], 'params'>>;
  query: Input<Part<Routes[N], 'query'>>;
  body: Input<Part<Routes[N], 'body'>>;
};
/** What a handler gets, parsed. */
export type ParsedRequest<N extends RouteName> = {
  params: Output<Part<Routes[N], 'params'>>;
  query: Output<Part<Routes[N], 'query'>>;
  body: Routes[N] extends { upload: readonly string[] } ? Uint8Array : Output<Part<Routes[N], 'body'>>;
};
type Answers<N extends RouteName> = Routes[N]['answers'];
/** What a handler answers: a status of the contract with its body. */
export type AnswerOf<N extends RouteName> = {
  [S in keyof Answers<N>]: {
    status: S;
    body: Answers<N>[S] extends z.ZodMiniType ? z.input<Answers<N>[S]> : never;
  };
}[keyof Answers<N>];
/** The body of a good answer, as the caller reads it. */
export type BodyOf<N extends RouteName> = AnswerOf<N>['body'];
