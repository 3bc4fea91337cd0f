/** Routes of submitted documents: the queue, one document, decisions on one and on many. */
import * as z from 'zod/mini';
import { languages } from '../ground/bilingual.ts';
import { unitShape } from '../tables/directory.ts';
import { grid } from './grid-shapes.ts';
import { limits } from './limits.ts';
import { listedAside, listedDocument, reviewLoad } from './listed-shapes.ts';
import { rowChange } from './receipt-shapes.ts';
import { answeredComment, decision, givenComment } from './review-shapes.ts';
import { bilingual, code, period, row } from './shapes.ts';
import { sheetColumn } from './sheet-column-shape.ts';
import { standing } from './standing-shapes.ts';

const documentParams = z.object({ unit: code, form: code, period });
const which = { unit: code, form: code, period, version: z.int() };

export const submissionRoutes = {
  listSubmissions: {
    summary: 'Documents in a state, oldest first, or those of a period',
    query: z.object({
      /** `submitted`, also when nothing is asked: everything that waits for a decision. */
      state: z.optional(z.string()),
      period: z.optional(period),
      /** Of what waits: `mine` what this reviewer has to decide on, `all` whatever is waiting. */
      turn: z.optional(z.enum(['mine', 'all'])),
    }),
    answers: {
      200: z.object({
        documents: z.array(listedDocument),
        /** Of the queue alone: documents in force that the ledgers have set aside, oldest first. */
        setAside: z.optional(z.array(listedAside)),
        /** Of the queue, to a reviewer. */
        load: z.optional(reviewLoad),
      }),
    },
  },

  readSubmission: {
    summary: 'One document: rows of a version, its history, and what changed against the version in force',
    params: documentParams,
    query: z.object({
      version: z.optional(z.coerce.number().check(z.int())),
      language: z.optional(z.enum(languages)),
      /** Version to compare with; else the one in force, else the one decided on last. */
      against: z.optional(z.coerce.number().check(z.int(), z.gte(1))),
    }),
    answers: {
      200: z.object({
        standing,
        /** Id of the programme its period belongs to. */
        programme: z.string(),
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
        answering: z.optional(
          z.extend(z.pick(decision, { version: true, at: true, byName: true, reason: true }), {
            comments: z.array(answeredComment),
            /** What changed since that version, when `changes` are counted from another one. */
            changes: z.optional(z.array(rowChange)),
          }),
        ),
        history: z.array(decision),
        /** Name of the unit whose turn it is, where the reader may act for it: `instead` of a decision. */
        insteadOf: z.optional(bilingual),
        units: z.optional(z.array(unitShape)),
      }),
    },
  },

  reviewSubmission: {
    summary: 'Approve, return with comments on cells, withdraw or request correction',
    params: documentParams,
    body: z.object({
      decision: z.enum(['approve', 'return', 'withdraw', 'reopen']),
      /** The version the decision was made on; another one in the meantime refuses it. */
      version: z.int(),
      reason: z.string().check(z.maxLength(limits.decisionReason)),
      comments: z.array(givenComment).check(z.maxLength(limits.comments)),
      /** To approve for the unit whose turn it is and which does not act; only the bureau, with a reason. */
      instead: z.optional(z.boolean()),
    }),
    answers: { 200: standing },
  },

  correctComments: {
    summary: 'Correct one’s own comments on a document that was sent back, while its unit has not answered',
    params: documentParams,
    body: z.object({
      /** The version that was sent back. */
      version: z.int(),
      /** All of them as they should be said now; the record keeps what they were. */
      comments: z.array(givenComment).check(z.maxLength(limits.comments)),
    }),
    answers: { 200: standing },
  },

  handOver: {
    summary:
      'Hand documents that wait for review over to a colleague; who may decide on them does not change',
    body: z.object({
      documents: z.array(z.object(which)).check(z.minLength(1), z.maxLength(limits.decisions)),
      /** E-mail of a reviewer; empty: back to all of them. */
      to: z.string().check(z.maxLength(254)),
    }),
    answers: {
      200: z.object({
        /** In the order asked. */
        documents: z.array(
          z.object({
            ...which,
            outcome: z.enum(['handed-over', 'refused']),
            /** Why it was refused. */
            problem: z.optional(z.object({ code: z.string(), title: bilingual })),
          }),
        ),
      }),
    },
  },

  approveMany: {
    summary:
      'Approve many documents, each by the rules of a single approval; a refusal does not affect the others',
    body: z.object({
      decisions: z.array(z.object(which)).check(z.minLength(1), z.maxLength(limits.decisions)),
    }),
    answers: {
      200: z.object({
        /** In the order asked. */
        decisions: z.array(
          z.object({
            ...which,
            outcome: z.enum(['approved', 'endorsed', 'refused']),
            /** Why it was refused. */
            problem: z.optional(z.object({ code: z.string(), title: bilingual })),
            standing: z.optional(standing),
          }),
        ),
      }),
    },
  },
} as const;
