/**
 * The contract: one row per route, with the shapes of what enters and what is answered. Handler types,
 * the add-on's typed client, and GET /openapi.json are derived from it; method and path live in
 * `paths.ts`. Every route may also answer with a Problem.
 */
import * as z from 'zod';
import { languages } from '../bilingual.ts';
import { verbs } from '../submission/life-cycle.ts';
import { unitShape } from '../tables/directory.ts';
import { auditRoutes } from './audit-routes.ts';
import { directoryRoutes } from './directory-routes.ts';
import { obligationRoutes } from './obligation-routes.ts';
import type { RouteName } from './paths.ts';
import { planRoutes } from './plan-routes.ts';
import {
  actor,
  answeredComment,
  bilingual,
  cell,
  code,
  comment,
  decision,
  extension,
  grid,
  issue,
  month,
  period,
  receipt,
  references,
  row,
  rowChange,
  sheetColumn,
  standing,
  unitTarget,
} from './shapes.ts';
import { submissionRoutes } from './submission-routes.ts';
import { targetRoutes } from './target-routes.ts';

export type Route = {
  readonly summary: string;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly body?: z.ZodObject;
  /** The body is a file as it is; the handler gets its bytes. */
  readonly upload?: typeof workbookType;
  readonly answers: { readonly [status: number]: z.ZodType };
  /** Content type of the answers when they are not JSON. */
  readonly contentType?: string;
  /** The handler answers with a file in base64, which leaves as its bytes. */
  readonly download?: true;
};

const documentParams = z.object({ unit: code, form: code, period });

/** Rows a submission may have, DESIGN: limits are said, not discovered. */
export const rowLimit = 20_000;
/** Bytes of a body as sent; Lambda takes 6 MB after base64. */
export const bodyLimit = 4 * 1024 * 1024;

export const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** A file as its bytes. */
const file = z.string().meta({ format: 'binary' });
/** Said for a file that does not say it itself, or to make sure that it is the one meant. */
const meant = z.object({
  form: code.optional(),
  unit: code.optional(),
  period: period.optional(),
  /** The version the rows are based on, when the file was downloaded before that was filed. */
  base: z.coerce.number().int().min(0).optional(),
});

export const routes = {
  readOpenapi: { summary: 'This description', answers: { 200: z.looseObject({ openapi: z.string() }) } },

  whoAmI: {
    summary: 'Who is signed in, and what the unit owes',
    answers: {
      200: z.object({
        person: actor,
        today: z.string(),
        programme: z.object({ id: z.string(), name: bilingual }),
        /** Forms the unit fills, owed ones first, with the periods that are open and what has been filed. */
        obligations: z.array(
          z.object({
            form: z.string(),
            title: bilingual,
            period: z.string(),
            due: z.string(),
            standing: z.enum(['not-yet', 'open', 'late', 'closed']),
            state: z.string(),
            /** Filed when there is something to file; the others are owed. */
            optional: z.boolean(),
            /** Of a unit that has ended and whose work is the actor's unit's now; left out for the own unit. */
            unit: z.object({ code, name: bilingual }).optional(),
            /** More time was given; `due` is its last day. */
            extension: extension.optional(),
          }),
        ),
      }),
    },
  },

  readForm: {
    summary: 'A form laid out for a unit and a period, with what is known already',
    params: z.object({ form: code }),
    query: z.object({
      unit: code.optional(),
      period,
      language: z.enum(languages).optional(),
      /** The version the sheet is based on, when it is not the one filed last: `persons` are told of this one. */
      base: z.coerce.number().int().min(0).optional(),
      /** `yes`: tell `before` as well, when nothing has been filed yet. */
      carry: z.enum(['yes', 'no']).optional(),
    }),
    answers: {
      200: z.object({
        form: z.string(),
        version: z.int(),
        title: bilingual,
        purpose: bilingual,
        unit: z.string(),
        unitName: bilingual,
        period: z.string(),
        due: z.string(),
        /** More time was given; `due` is its last day. */
        extension: extension.optional(),
        today: z.string(),
        nilAllowed: z.boolean(),
        columns: z.array(sheetColumn),
        /** Cells to prefill: the last filed version, or nothing; printed as the sheet shows them. */
        rows: grid,
        ids: z.array(z.string()),
        /** Whom rows stand for, by row id, where a form holds citizen numbers: such a row needs none again. */
        persons: z.array(z.object({ id: z.string(), name: z.string(), mask: z.string() })).optional(),
        /** Cells of the period before, cleared of what is said anew each time: to begin this one with. */
        before: z.object({ period: z.string(), rows: grid }).optional(),
        references,
        /** The units that hold, where the form names some and they are not those the programme was written with. */
        units: z.array(unitShape).optional(),
        /** Of a plan what its unit was asked for in the category; of the targets all that are in force. */
        targets: z.array(unitTarget).optional(),
        standing: standing.optional(),
        /** Of a plan in force, by row id: the code each project has in the ledger and in the plan of the city. */
        codes: z.array(z.object({ id: z.string(), code: z.string() })).optional(),
        /** The document that last issued the plan of the city for the year, and how many of these projects it has. */
        annualPlan: z
          .object({ documentNumber: z.string(), issuedOn: z.string(), notice: z.int(), projects: z.int() })
          .optional(),
      }),
    },
  },

  submitForm: {
    summary: 'Submit a sheet (JSON, or gzip of it as application/gzip)',
    body: z.object({
      form: code,
      formVersion: z.int(),
      unit: code,
      period,
      baseVersion: z.int().min(0),
      certifier: z.string().max(40),
      nil: z.boolean(),
      headers: z.array(z.string()).max(200),
      rows: grid,
      ids: z.array(z.string().max(60)),
      /** Words to the comments of the return this answers, by the comments' row and column. */
      answers: z.array(comment).max(500).optional(),
    }),
    answers: { 200: receipt, 201: receipt },
  },

  downloadWorkbook: {
    summary: 'A form for a unit and a period as an xlsx file, with what is known already',
    params: z.object({ form: code }),
    query: z.object({ unit: code.optional(), period, language: z.enum(languages).optional() }),
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },

  checkWorkbook: {
    summary: 'Check an xlsx file without submitting it',
    query: meant,
    upload: workbookType,
    answers: {
      200: z.object({
        form: z.string(),
        version: z.int(),
        title: bilingual,
        unit: z.string(),
        unitName: bilingual,
        period: z.string(),
        baseVersion: z.int(),
        /** The file says itself what it is. */
        sealed: z.boolean(),
        /** Row of the header in the sheet, from 1: row 0 of an issue is the next one. */
        headerRow: z.int(),
        /** For column A and on, the form's column it was understood as, or nothing. */
        columns: z.array(z.string().nullable()),
        rows: z.int(),
        counts: z.object({ errors: z.int(), warnings: z.int(), notes: z.int() }),
        /** The first 2,000. */
        issues: z.array(issue),
      }),
    },
  },

  markWorkbook: {
    summary: 'The rows of an xlsx file back as one, findings coloured and listed',
    query: meant.extend({ language: z.enum(languages).optional() }),
    upload: workbookType,
    answers: { 200: file },
    contentType: workbookType,
    download: true,
  },

  submitWorkbook: {
    summary: 'Submit an xlsx file: the same check and the same receipt as a sheet',
    query: meant.extend({
      certifier: z.string().max(40),
      /** `true`: nothing to report; the file has no rows. */
      nil: z.enum(['true', 'false']).optional(),
    }),
    upload: workbookType,
    answers: { 200: receipt, 201: receipt },
  },

  listSubmissions: {
    summary: 'The queue of a state, oldest first, or what a period has',
    query: z.object({
      /** `submitted`, also when nothing is asked: everything that waits for a decision. */
      state: z.string().optional(),
      period: period.optional(),
      /** Of what waits: `mine` what this reviewer has to decide on, `all` whatever is waiting. */
      turn: z.enum(['mine', 'all']).optional(),
    }),
    answers: {
      200: z.object({
        documents: z.array(
          standing.extend({
            unitName: bilingual,
            title: bilingual,
            /** Day it had to be filed by, and whether it came later. */
            due: z.string(),
            late: z.boolean(),
            /** When it was submitted, as clocks of the programme show it; empty when nothing was. */
            filed: z.string(),
            /** Since then. */
            days: z.int(),
            workingDays: z.int(),
          }),
        ),
      }),
    },
  },

  readSubmission: {
    summary: 'One document: rows of a version, its history, and what changed against the version in force',
    params: documentParams,
    query: z.object({
      version: z.coerce.number().int().optional(),
      language: z.enum(languages).optional(),
      /** Version to compare with; else the one in force, else the one decided on last. */
      against: z.coerce.number().int().min(1).optional(),
    }),
    answers: {
      200: z.object({
        standing,
        unitName: bilingual,
        title: bilingual,
        version: z.int(),
        columns: z.array(sheetColumn),
        rows: z.array(row),
        cells: grid,
        ids: z.array(z.string()),
        changes: z.array(rowChange),
        /** Version the changes are counted from; 0 when there was none before. */
        changesFrom: z.int(),
        /** The return that this version answers. */
        answering: decision
          .pick({ version: true, at: true, byName: true, reason: true })
          .extend({
            comments: z.array(answeredComment),
            /** What changed since that version, when `changes` are counted from another one. */
            changes: z.array(rowChange).optional(),
          })
          .optional(),
        history: z.array(decision),
        units: z.array(unitShape).optional(),
      }),
    },
  },

  reviewSubmission: {
    summary: 'Approve, return with comments on cells, withdraw or reopen',
    params: documentParams,
    body: z.object({
      decision: z.enum(verbs).extract(['approve', 'return', 'withdraw', 'reopen']),
      /** The version the decision was made on; another one in the meantime refuses it. */
      version: z.int(),
      reason: z.string().max(2000),
      comments: z.array(comment).max(500),
      /** To approve for the unit whose turn it is and which does not act; only the bureau, with a reason. */
      instead: z.boolean().optional(),
    }),
    answers: { 200: standing },
  },

  listReports: {
    summary: 'Monthly reports, newest first',
    answers: {
      200: z.object({
        reports: z.array(
          z.object({
            month,
            revision: z.int(),
            issue: bilingual,
            links: z.object({ zh: z.string(), en: z.string() }),
          }),
        ),
      }),
    },
  },

  readReport: {
    summary: 'The figures of a month, as tables for a sheet, with links to the pages',
    params: z.object({ month }),
    query: z.object({ language: z.enum(languages).optional() }),
    answers: {
      200: z.object({
        month,
        revision: z.int(),
        title: bilingual,
        issue: bilingual,
        links: z.object({ zh: z.string(), en: z.string() }),
        tables: z.array(
          z.object({
            title: bilingual,
            note: bilingual.optional(),
            columns: z.array(bilingual),
            rows: z.array(z.array(z.union([cell, bilingual]))),
          }),
        ),
        notes: z.array(bilingual),
      }),
    },
  },

  openReport: {
    summary: 'The page of a report, by the key in its link',
    params: z.object({ month, revision: z.coerce.number().int(), language: z.enum(languages) }),
    query: z.object({ key: z.string().max(100) }),
    answers: { 200: z.string() },
    contentType: 'text/html; charset=utf-8',
  },
  ...submissionRoutes,
  ...planRoutes,
  ...obligationRoutes,
  ...directoryRoutes,
  ...auditRoutes,
  ...targetRoutes,
} as const satisfies Record<RouteName, Route>;

type Routes = typeof routes;
type Part<R, K extends string> = R extends { [key in K]: infer Z extends z.ZodType } ? Z : never;
type Input<Z> = [Z] extends [never] ? undefined : Z extends z.ZodType ? z.input<Z> : undefined;
type Output<Z> = [Z] extends [never] ? undefined : Z extends z.ZodType ? z.output<Z> : undefined;

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
  body: Routes[N] extends { upload: string } ? Uint8Array : Output<Part<Routes[N], 'body'>>;
};
type Answers<N extends RouteName> = Routes[N]['answers'];
/** What a handler answers: a status of the contract with its body. */
export type AnswerOf<N extends RouteName> = {
  [S in keyof Answers<N>]: {
    status: S;
    body: Answers<N>[S] extends z.ZodType ? z.input<Answers<N>[S]> : never;
  };
}[keyof Answers<N>];
/** The body of a good answer, as the caller reads it. */
export type BodyOf<N extends RouteName> = AnswerOf<N>['body'];
