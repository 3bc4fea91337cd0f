/** Routes of reviewers: deciding, correcting comments, handing over. */
import * as z from 'zod/mini';
import { documentParams } from './document-params.ts';
import { limits } from './limits.ts';
import { givenComment } from './review-shapes.ts';
import { bilingual, code, period } from './shapes.ts';
import { standing } from './standing-shapes.ts';

const which = { unit: code, form: code, period, version: z.int() };

export const reviewingRoutes = {
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
